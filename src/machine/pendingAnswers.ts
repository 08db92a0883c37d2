import { isDeepStrictEqual } from 'node:util';
import { AnswerError } from '../engine/errors.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import type { Cases, CaseState } from './cases.ts';
import { follow } from './follow.ts';

/** A case with its pending answers: given before their question is asked, they decide nothing yet. */
export interface CaseWithPending {
  readonly state: CaseState;
  /** At most one for each question, none of a question that is answered on the route. */
  readonly pending: readonly GivenAnswer[];
}

/** A case after it went on by itself. */
export interface AdvancedCase extends CaseWithPending {
  /** The pending answers that were taken, in the order of the route. */
  readonly taken: readonly GivenAnswer[];
}

/** What a changed answer does to a case and to its pending answers. */
export interface ChangeWithPending extends CaseWithPending {
  /** Later answers that are still on the route, or were pending and came on it. */
  readonly kept: readonly GivenAnswer[];
  /** Later answers that leave the route but may be asked again; they are now pending. */
  readonly held: readonly GivenAnswer[];
  /** Later answers that no route from here can ask. */
  readonly dropped: readonly GivenAnswer[];
}

/** Takes pending answers as the route asks for them. One that does not fit is dropped. */
export function advance(cases: Cases, from: CaseState, pending: readonly GivenAnswer[]): AdvancedCase {
  const answered = new Set(from.answers.map(({ question }) => question));
  const open = pending.filter(({ question }) => !answered.has(question));
  const { state, taken, left } = follow(from, open, (at, given) => answerIfFits(cases, at, given));
  return { state, pending: left, taken };
}

/**
 * Gives an answered question another answer. What still holds stays, pending answers are taken as the new
 * route asks for them.
 * @throws UnansweredQuestionError when the question has no answer yet
 * @throws AnswerError when the answer does not fit
 */
export function changeWithPending(
  cases: Cases,
  { state, pending }: CaseWithPending,
  question: QuestionId,
  answer: unknown,
): ChangeWithPending {
  const change = cases.change(state, question, answer);
  const advanced = advance(cases, change.state, [...pending, ...change.held]);
  return {
    state: advanced.state,
    pending: advanced.pending,
    kept: [...change.kept, ...advanced.taken],
    held: change.held.filter((given) => advanced.pending.includes(given)),
    dropped: change.dropped,
  };
}

/** Adds answers to others; a later one takes the place of an earlier one to the same question. */
export function mergeAnswers(
  pending: readonly GivenAnswer[],
  more: readonly GivenAnswer[],
): readonly GivenAnswer[] {
  return [...new Map([...pending, ...more].map((given) => [given.question, given])).values()];
}

/** Whether two answers of a question are the same. */
export function sameAnswer(a: AnswerValue, b: AnswerValue): boolean {
  return isDeepStrictEqual(a, b);
}

function answerIfFits(cases: Cases, state: CaseState, given: GivenAnswer): CaseState | null {
  try {
    return cases.answer(state, given.question, given.answer);
  } catch (error) {
    if (error instanceof AnswerError) return null;
    throw error;
  }
}
