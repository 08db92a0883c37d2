import { setImmediate } from 'node:timers/promises';
import type { Route } from './route.ts';
import type { CoverageTally } from './criteria.ts';
import { type Condition, isMet, type Progress } from './stop.ts';
import type { Target } from './target.ts';
import { type Failure, walkRoute } from './walk.ts';

export interface RunOptions {
  readonly routes: Iterable<Route>;
  readonly target: Target;
  readonly tally: CoverageTally;
  readonly stop: Condition | null;
  readonly signal: AbortSignal;
  /** Milliseconds since an arbitrary start; the clock of the run. */
  readonly now: () => number;
  /** Told after each route. */
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

/** The chart answers without waiting: now and then signals and the terminal must have their turn. Milliseconds. */
const breathEvery = 50;

/** As many failures are kept; a bot that fails everywhere is not walked to the end. */
const mostFailures = 100;

/**
 * Walks routes one after the other until they end, a stop condition is met or the run is interrupted; time
 * and interruptions are heard inside a route too.
 * @throws TargetError when the target cannot be reached or does not speak the protocol
 */
export async function runRoutes({
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
  let breathed = started;
  let walked = 0;
  let moves = 0;
  let ended: RunResult['ended'] = 'allRoutes';
  let looked = started;
  const progress = (): Progress => ({
    routes: walked,
    milliseconds: now() - started,
    result: tally.result,
  });
  /** Whether time or patience has run out inside a route. Coverage and routes are counted between them. */
  const enough = (): boolean => {
    if (signal.aborted) return true;
    if (!stop || now() - looked < breathEvery) return false;
    looked = now();
    return isMet(stop, progress());
  };
  for (const route of routes) {
    if (signal.aborted) {
      ended = 'interrupted';
      break;
    }
    // Routes share one target and are judged in order.
    // oxlint-disable-next-line no-await-in-loop
    const { failure, confirmed, cutShort } = await walkRoute(route, target, enough);
    tally.add(confirmed, route.moves);
    if (cutShort) {
      moves += confirmed.length - 1;
      ended = signal.aborted ? 'interrupted' : 'stopCondition';
      break;
    }
    walked += 1;
    moves += route.moves.length;
    if (failure) failures.push(failure);
    if (now() - breathed > breathEvery) {
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
      breathed = now();
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
