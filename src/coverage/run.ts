import { setImmediate } from 'node:timers/promises';
import type { Route } from './routes/route.ts';
import type { Expectations } from './routes/expectedCase.ts';
import type { CoverageTally } from './criteria.ts';
import { type StopCondition, isMet, type Progress } from './routes/stopCondition.ts';
import type { Target } from './target.ts';
import { type Failure, walkRoute } from './walk.ts';

export interface RunOptions {
  readonly expectations: Expectations;
  readonly routes: Iterable<Route>;
  readonly target: Target;
  readonly tally: CoverageTally;
  readonly stop: StopCondition | null;
  readonly signal: AbortSignal;
  /** Milliseconds since an arbitrary start; the clock of the run. */
  readonly now: () => number;
  /** Called after each route. */
  readonly onRoute?: (progress: Progress & { readonly failures: number }) => void;
}

export interface RunResult {
  /** Routes walked to their end or to a failure. */
  readonly routes: number;
  readonly moves: number;
  readonly milliseconds: number;
  readonly ended: 'allRoutes' | 'stopCondition' | 'interrupted';
  readonly failures: readonly Failure[];
}

/** The chart answers without waiting: after so many milliseconds signals and the terminal have their turn. */
const yieldIntervalMs = 50;

/** As many failures are kept; a bot that fails everywhere is not walked to the end. */
const mostFailures = 100;

/**
 * Walks routes one after the other until they end, a stop condition is met or the run is interrupted; time
 * and interruptions are heard inside a route too.
 * @throws TargetError when the target cannot be reached or does not speak the protocol
 */
export async function runRoutes({
  expectations,
  routes,
  target,
  tally,
  stop,
  signal,
  now,
  onRoute,
}: RunOptions): Promise<RunResult> {
  const started = now();
  const failures: Failure[] = [];
  let yieldedAt = started;
  let walked = 0;
  let moves = 0;
  let ended: RunResult['ended'] = 'allRoutes';
  let checkedAt = started;
  const progress = (): Progress => ({
    routes: walked,
    milliseconds: now() - started,
    result: tally.result,
  });
  /** Whether to stop inside a route, by time or by a signal. Coverage and routes are counted between routes. */
  const shouldStop = (): boolean => {
    if (signal.aborted) return true;
    if (!stop || now() - checkedAt < yieldIntervalMs) return false;
    checkedAt = now();
    return isMet(stop, progress());
  };
  for (const route of routes) {
    if (signal.aborted) {
      ended = 'interrupted';
      break;
    }
    // Routes share one target and are judged in order.
    // oxlint-disable-next-line no-await-in-loop
    const { failure, confirmed, cutShort } = await walkRoute(expectations, route, target, shouldStop);
    tally.add(confirmed, route.moves);
    if (cutShort) {
      moves += confirmed.length - 1;
      ended = signal.aborted ? 'interrupted' : 'stopCondition';
      break;
    }
    walked += 1;
    moves += route.moves.length;
    if (failure) failures.push(failure);
    if (now() - yieldedAt > yieldIntervalMs) {
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
      yieldedAt = now();
    }
    const soFar = progress();
    onRoute?.({ ...soFar, failures: failures.length });
    if (failures.length >= mostFailures || (stop && isMet(stop, soFar))) {
      ended = 'stopCondition';
      break;
    }
  }
  return { routes: walked, moves, milliseconds: now() - started, ended, failures };
}
