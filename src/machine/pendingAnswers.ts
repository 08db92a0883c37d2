import { isDeepStrictEqual } from 'node:util';
import { AnswerError } from '../engine/errors.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import type { Cases, CaseState } from './cases.ts';
import { follow } from './follow.ts';

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
  /** Answers whose meaning rests on the changed one: no longer kept, asked again where the route asks. */
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
 * route asks for them. What rests on the changed answer is asked again; no other answer is lost, so that changed back
 * the case is as it was.
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
  const isStale = (given: GivenAnswer): boolean =>
    (restsOn[given.question]?.includes(question) ?? false) &&
    given.answer !== cases.guideline.questions[given.question].unknown;
  const at = change.state.answers.findIndex(isStale);
  const route = at < 0 ? change.state.answers : change.state.answers.slice(0, at);
  const onRoute = new Set(route.map((given) => given.question));
  const later = change.state.answers.slice(route.length);
  const left = [...pending, ...later, ...change.held].filter((given) => !isStale(given));
  const advanced = advance(cases, at < 0 ? change.state : cases.replay(route), left);
  const unasked = change.dropped.filter((given) => !isStale(given));
  return {
    state: advanced.state,
    pending: [...advanced.pending, ...unasked],
    kept: [...change.kept.filter((given) => onRoute.has(given.question)), ...advanced.taken],
    held: [...later, ...change.held].filter(
      (given) => !isStale(given) && advanced.pending.some((one) => one.question === given.question),
    ),
    unasked,
    again: [...pending, ...change.kept, ...change.held, ...change.dropped].filter(isStale),
  };
}

/** Answers that speak of other answers, so that they are asked again when one of those changes (dossier 2.3). */
const restsOn: Readonly<Partial<Record<QuestionId, readonly QuestionId[]>>> = {
  // Its criteria name the grade, the primary and disease outside the liver, which are asked before it.
  transplantScreen: ['differentiation', 'ki67', 'extrahepaticDisease', 'primaryStatus'],
};

/** The questions whose answers speak of the answer to a question: they are asked again when it changes. */
export function restingOn(question: QuestionId): readonly QuestionId[] {
  return (Object.entries(restsOn) as [QuestionId, readonly QuestionId[]][]).flatMap(([resting, on]) =>
    on.includes(question) ? resting : [],
  );
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
