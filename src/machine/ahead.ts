import { isDeepStrictEqual } from 'node:util';
import { AnswerError } from '../engine/errors.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import type { Cases, CaseState } from './cases.ts';

/** A case with the answers that were told before their question is asked. Those decide nothing yet. */
export interface KnownCase {
  readonly state: CaseState;
  /** At most one for each question, none of a question that is answered on the route. */
  readonly ahead: readonly GivenAnswer[];
}

/** A case after it went on by itself. */
export interface Advanced extends KnownCase {
  /** The answers that were taken from `ahead`, in the order of the route. */
  readonly taken: readonly GivenAnswer[];
}

/** What a changed answer does to a case and to what is known ahead. */
export interface KnownChange extends KnownCase {
  /** Later answers that are still on the route, or came on it from what was known ahead. */
  readonly kept: readonly GivenAnswer[];
  /** Later answers that leave the route but may be asked again; they are now known ahead. */
  readonly held: readonly GivenAnswer[];
  /** Later answers that no route from here can ask. */
  readonly dropped: readonly GivenAnswer[];
}

/** Answers each question that is known ahead as the route asks for it. An answer that does not fit is dropped. */
export function advance(cases: Cases, from: CaseState, ahead: readonly GivenAnswer[]): Advanced {
  const answered = new Set(from.answers.map(({ question }) => question));
  const left = new Map(
    ahead.filter(({ question }) => !answered.has(question)).map((given) => [given.question, given]),
  );
  const taken: GivenAnswer[] = [];
  let state = from;
  for (
    let next = state.question && left.get(state.question);
    next;
    next = state.question && left.get(state.question)
  ) {
    left.delete(next.question);
    const after = answerIfFits(cases, state, next);
    if (!after) break;
    state = after;
    taken.push(next);
  }
  return { state, ahead: [...left.values()], taken };
}

/**
 * Gives an answered question another answer. What still holds stays, what is known ahead is taken as the
 * new route asks for it.
 * @throws UnansweredQuestionError when the question has no answer yet
 * @throws AnswerError when the answer does not fit
 */
export function changeKnown(
  cases: Cases,
  { state, ahead }: KnownCase,
  question: QuestionId,
  answer: unknown,
): KnownChange {
  const change = cases.change(state, question, answer);
  const advanced = advance(cases, change.state, [...ahead, ...change.held]);
  return {
    state: advanced.state,
    ahead: advanced.ahead,
    kept: [...change.kept, ...advanced.taken],
    held: change.held.filter((given) => advanced.ahead.includes(given)),
    dropped: change.dropped,
  };
}

/** Adds answers to those known ahead; a later one takes the place of an earlier one of the same question. */
export function knownAhead(
  ahead: readonly GivenAnswer[],
  more: readonly GivenAnswer[],
): readonly GivenAnswer[] {
  return [...new Map([...ahead, ...more].map((given) => [given.question, given])).values()];
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
