import type { GivenAnswer } from '../../guideline/answers.ts';
import { type ExpectedCase, type Expectations, isAskedAgain } from './expectedCase.ts';

/** What changing an answer would make of a case, by the oracle and docs/protocol.md alone. */
export interface PlannedChange {
  readonly given: GivenAnswer;
  /** What the question was answered with before. */
  readonly was: GivenAnswer;
  readonly before: ExpectedCase;
  readonly after: ExpectedCase;
  /** Answers behind it, or kept before, that stand on the new route. */
  readonly stay: readonly GivenAnswer[];
  /** Answers behind it that the new route has not asked for; they are kept. */
  readonly leave: readonly GivenAnswer[];
  /** Answers that rest on the changed one and are asked for again. */
  readonly again: readonly GivenAnswer[];
}

/** @returns null where the answer is the one given before, or the question was not answered */
export function plannedChange(
  expectations: Expectations,
  before: ExpectedCase,
  { question, answer }: GivenAnswer,
): PlannedChange | null {
  const given = { question, answer };
  const at = before.answers.findIndex((one) => one.question === question);
  const was = before.answers[at];
  const after = expectations.after(before, { do: 'change', ...given });
  if (!was || after === before) return null;
  const later = before.answers.slice(at + 1);
  const onRoute = new Set(after.answers.map(({ question }) => question));
  const again = [...later, ...before.pending].filter((one) => isAskedAgain(one, was, given));
  return {
    given,
    was,
    before,
    after,
    again,
    stay: after.answers.filter(
      ({ question }) =>
        [...later, ...before.pending].some((one) => one.question === question) &&
        !again.some((one) => one.question === question),
    ),
    leave: later.filter((one) => !onRoute.has(one.question) && !again.includes(one)),
  };
}
