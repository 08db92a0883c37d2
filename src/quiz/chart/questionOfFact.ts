import type { QuestionId } from '../../guideline/answers.ts';
import type { FactName } from '../../guideline/condition.ts';
import { factQuestions } from '../../guideline/factQuestions.ts';

/** Facts that several answers decide alike, so that no question of a case is about them. */
const ofSeveralAnswers: ReadonlySet<FactName> = new Set(['liverTargetable']);

/** The question that a fact is about; null where several answers decide it alike, or none. */
export function questionOfFact(fact: FactName): QuestionId | null {
  return ofSeveralAnswers.has(fact) ? null : (factQuestions[fact][0] ?? null);
}
