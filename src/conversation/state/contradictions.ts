import { contradictionsIn } from '../../engine/contradictions.ts';
import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { answersOf, type CaseState } from '../../machine/cases.ts';

/** What an answer would contradict that does not contradict already (dossier 2.8, rule 9); a sentence each. */
export function newContradictions(
  guideline: Guideline,
  state: CaseState,
  question: QuestionId,
  answer: AnswerValue,
): readonly string[] {
  const before = answersOf(state);
  return contradictionsBeyond(guideline, before, { ...before, [question]: answer });
}

/** What is contradictory in some answers and was not in those before; a sentence each. */
export function contradictionsBeyond(
  guideline: Guideline,
  before: Answers,
  after: Answers,
): readonly string[] {
  const known = new Set(contradictionsIn(guideline, before));
  return contradictionsIn(guideline, after).filter((problem) => !known.has(problem));
}
