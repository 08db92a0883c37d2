import { byQuestion } from '../../engine/byQuestion.ts';
import { contradictionsIn } from '../../engine/contradictions.ts';
import { deriveFacts, gradeOfKi67, higherGrade } from '../../engine/facts.ts';
import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { unclear } from '../../language/sentences/unclearSentences.ts';
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
  const known = new Set(contradictionsAmong(guideline, before));
  return contradictionsAmong(guideline, after).filter((problem) => !known.has(problem));
}

/**
 * All that is contradictory in some answers, also what a typed line is never read as: a NEC of a low grade can come by a
 * tap, a case code or an answer kept until asked, and is then said.
 */
export function contradictionsAmong(guideline: Guideline, answers: Answers): readonly string[] {
  const { differentiation, ki67, gradeOnly } = deriveFacts(guideline, answers);
  const grade = higherGrade(ki67 === null ? null : gradeOfKi67(guideline, ki67), gradeOnly);
  const isLowNec = differentiation === 'poor' && grade !== null && grade !== 'G3';
  return [...contradictionsIn(guideline, answers), ...(isLowNec ? [unclear.necOfLowGrade] : [])];
}

/** The answers of a case with those that are kept until asked. */
export function withPending(state: CaseState, pending: readonly GivenAnswer[]): Answers {
  return { ...byQuestion(pending), ...answersOf(state) };
}
