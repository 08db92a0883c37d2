import type { CriterionName, CriterionResult } from './routes/criterion.ts';
import { byQuestion } from '../engine/byQuestion.ts';
import type { Expectations } from './routes/expectedCase.ts';
import type { CoverageTally } from './criteria.ts';
import { judge } from './oracle/index.ts';
import { answersOnly, type Route } from './routes/route.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * The most that routes can cover, found without walking them against anything: the oracle says what
 * each would show. Used to tell beforehand that a condition can never be met.
 */
export function bestOf(
  expectations: Expectations,
  routes: Iterable<Route>,
  tally: CoverageTally,
): (name: CriterionName) => CriterionResult {
  for (const { moves } of routes) {
    const confirmed = answersOnly(moves)
      ? [judge(byQuestion(moves))]
      : Array.from(expectations.along(moves), ({ answers }) => judge(byQuestion(answers)));
    tally.add(
      confirmed.map((judgement) => ({ judgement, seen: nothing })),
      moves,
    );
  }
  return tally.result;
}
