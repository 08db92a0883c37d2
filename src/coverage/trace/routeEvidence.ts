import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import { everyRoute } from '../../machine/routes.ts';
import { answerClasses, shortest, transitionPairs } from '../generators/generators.ts';
import { createExpectations } from '../routes/expectedCase.ts';
import { routeOf } from '../routes/route.ts';
import { chartTarget } from '../targets/chart.ts';
import { walkRoute } from '../walk.ts';
import { statementsUsed } from './shownStatements.ts';

/** What the routes of the chart say of one statement. */
export interface RouteEvidence {
  /** How many of the routes walked use it. */
  readonly routes: number;
  /** The shortest of them. */
  readonly witness: CaseState;
  /** What the oracle saw otherwise on the first of them that failed; null when all held. */
  readonly failed: string | null;
}

export interface WalkedRoutes {
  readonly walked: number;
  readonly byStatement: ReadonlyMap<string, RouteEvidence>;
}

/** Every so many of all routes is walked, beside those that cover edges, pairs of edges and answer classes. */
const step = 61;

/**
 * Walks routes of the chart, lets the oracle judge each, and notes which statements of the dossier it uses: those
 * that cover edges, pairs and answer classes, the shortest to each outcome, every 61st of all, and of the rest
 * those that use a statement which none of these does.
 */
export async function walkForEvidence(cases: Cases): Promise<WalkedRoutes> {
  const { graph } = cases;
  const expectations = createExpectations();
  const target = chartTarget(cases);
  const byStatement = new Map<string, RouteEvidence>();
  let walked = 0;

  const walk = async (answers: readonly GivenAnswer[], state: CaseState): Promise<void> => {
    const { failure } = await walkRoute({ expectations, screen: null }, routeOf(answers), target);
    walked += 1;
    const failed = failure && `${failure.expected} expected, ${failure.observed} observed`;
    for (const id of new Set(statementsUsed(cases, state))) {
      const before = byStatement.get(id);
      byStatement.set(id, {
        routes: (before?.routes ?? 0) + 1,
        witness: before && before.witness.answers.length <= state.answers.length ? before.witness : state,
        failed: before?.failed ?? failed,
      });
    }
  };

  /* oxlint-disable no-await-in-loop -- one route after the other */
  for (const generator of [shortest, answerClasses, transitionPairs])
    for (const answers of generator(graph)) await walk(answers, cases.replay(answers));
  let at = 0;
  for (const answers of everyRoute(graph)) {
    const isChosen = at % step === 0;
    at += 1;
    const state = cases.replay(answers);
    if (isChosen || statementsUsed(cases, state).some((id) => !byStatement.has(id)))
      await walk(answers, state);
  }
  /* oxlint-enable no-await-in-loop */
  return { walked, byStatement };
}
