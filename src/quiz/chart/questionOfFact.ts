import type { QuestionId } from '../../guideline/answers.ts';
import { testsIn } from '../../engine/conditions.ts';
import type { Condition, FactName } from '../../guideline/condition.ts';
import { factQuestions } from '../../guideline/factQuestions.ts';

/** Facts that several answers decide alike, so that no question of a case is about them. */
const ofSeveralAnswers: ReadonlySet<FactName> = new Set(['liverTargetable']);

/** The question that a fact is about; null where several answers decide it alike, or none. */
export function questionOfFact(fact: FactName): QuestionId | null {
  return ofSeveralAnswers.has(fact) ? null : (factQuestions[fact][0] ?? null);
}

const questionsKept = new WeakMap<Condition, readonly QuestionId[]>();

/** The questions that a condition is about, each once; kept, for a condition is asked of thousands of patients. */
export function questionsOfCondition(condition: Condition): readonly QuestionId[] {
  const known = questionsKept.get(condition);
  if (known) return known;
  const questions = [...new Set(testsIn(condition).flatMap(({ fact }) => questionOfFact(fact) ?? []))];
  questionsKept.set(condition, questions);
  return questions;
}
