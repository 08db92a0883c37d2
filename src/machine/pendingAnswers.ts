import { isDeepStrictEqual } from 'node:util';
import { AnswerError } from '../engine/errors.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import { fitAnswer } from '../engine/fitAnswer.ts';
import { saysUnknown } from '../engine/saysUnknown.ts';
import type { Cases, CaseState, RawAnswer } from './cases.ts';
import { UnansweredQuestionError } from './errors.ts';
import { follow } from './follow.ts';
import { isGivenUp } from './givenUp.ts';
import { overturnedBy } from './overturnedBy.ts';

/** How many changes of answers can be taken back, one after the other. */
export const mostUndone = 5;

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
  /** Later answers that no route from here can ask: facts of the patient, so they stay pending as well. */
  readonly unasked: readonly GivenAnswer[];
  /** Answers that name what the changed one has made otherwise: no longer kept, asked again where the route asks. */
  readonly again: readonly GivenAnswer[];
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
 * route asks for them. What names a fact that the change makes otherwise is asked again; no other answer is lost,
 * so that changed back the case is as it was.
 * @throws UnansweredQuestionError when the question has no answer yet
 * @throws AnswerError when the answer does not fit
 */
export function changeWithPending(
  cases: Cases,
  known: CaseWithPending,
  question: QuestionId,
  answer: unknown,
): ChangeWithPending {
  const isAnswered = known.state.answers.some((given) => given.question === question);
  if (!isAnswered) throw new UnansweredQuestionError(question);
  return changeAll(cases, known, [{ question, answer }]);
}

/**
 * The case with some answers given otherwise or anew, all at once, in whatever order: where walking it leads with
 * all that is known, and these in their place. One of which nothing is left is taken back, see `isGivenUp`.
 * @throws AnswerError when one does not fit
 */
export function changeAll(
  cases: Cases,
  { state, pending }: CaseWithPending,
  to: readonly RawAnswer[],
): ChangeWithPending {
  const given = to
    .filter((one) => !isGivenUp(one))
    .map(({ question, answer }): GivenAnswer => ({
      question,
      answer: fitAnswer(cases.guideline, question, answer),
    }));
  const before = [...state.answers, ...pending];
  const isGiven = (one: GivenAnswer): boolean => to.some(({ question }) => question === one.question);
  const overturned = given.flatMap(({ question, answer: now }) => {
    const was = before.find((one) => one.question === question);
    return was ? overturnedBy(cases.guideline, question, was.answer, now) : [];
  });
  const isStale = (one: GivenAnswer): boolean =>
    !saysUnknown(cases.guideline, one) && overturned.includes(one.question);
  const others = before.filter((one) => !isGiven(one));
  const holding = others.filter((one) => !isStale(one));
  const after = advance(cases, cases.start(), [...holding, ...given]);
  const onRoute = new Set(after.state.answers.map(({ question }) => question));
  const at = state.answers.findIndex(isGiven);
  const later = at < 0 ? [] : state.answers.slice(at).filter((one) => holding.includes(one));
  const left = later.filter(({ question }) => !onRoute.has(question));
  const mayAsk = left.length === 0 ? onRoute : cases.outlook(after.state).questions;
  return {
    state: after.state,
    pending: after.pending,
    kept: after.state.answers.filter(({ question }) =>
      [...later, ...pending.filter((one) => holding.includes(one))].some((one) => one.question === question),
    ),
    held: left.filter(({ question }) => mayAsk.has(question)),
    unasked: left.filter(({ question }) => !mayAsk.has(question)),
    again: others.filter(isStale),
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
