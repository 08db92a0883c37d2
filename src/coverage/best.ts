import type { CriterionName, CriterionResult } from './report.ts';
import type { CoverageTally } from './criteria.ts';
import { judge } from './oracle/index.ts';
import { answersAfter, type Move, type Route } from './route.ts';

/**
 * The most that routes can cover, found without walking them against anything: the oracle says what
 * each would show. Used to tell beforehand that a condition can never be met.
 */
export function bestOf(
  routes: Iterable<Route>,
  tally: CoverageTally,
): (name: CriterionName) => CriterionResult {
  for (const { moves } of routes) {
    const confirmed = moves.every((move) => move.do === 'answer')
      ? [judgeAfter(moves)]
      : [0, ...moves.keys()].map((_index, made) => judgeAfter(moves.slice(0, made)));
    tally.add(confirmed, moves);
  }
  return tally.result;
}

function judgeAfter(moves: readonly Move[]) {
  return judge(Object.fromEntries(answersAfter(moves).map(({ question, answer }) => [question, answer])));
}
