import type { GivenAnswer, QuestionId } from '../guideline/answers.ts';

interface Asking {
  /** The question to ask, or null at an outcome. */
  readonly question: QuestionId | null;
}

/** How far answers led. */
export interface Followed<State> {
  readonly state: State;
  /** The answers that were taken, in the order of the route. */
  readonly taken: readonly GivenAnswer[];
  /** Those that the route did not ask for. */
  readonly left: readonly GivenAnswer[];
}

/**
 * Takes answers, in any order, as the route asks for them, until a question has none.
 * @param take answers the question of a case; null when the answer cannot be taken: it is dropped, and the
 *   question stays open
 */
export function follow<State extends Asking>(
  from: State,
  answers: readonly GivenAnswer[],
  take: (state: State, given: GivenAnswer) => State | null,
): Followed<State> {
  const left = new Map(answers.map((given) => [given.question, given]));
  const taken: GivenAnswer[] = [];
  let state = from;
  for (;;) {
    const next = state.question === null ? undefined : left.get(state.question);
    if (!next) return { state, taken, left: [...left.values()] };
    left.delete(next.question);
    const after = take(state, next);
    if (!after) return { state, taken, left: [...left.values()] };
    state = after;
    taken.push(next);
  }
}
