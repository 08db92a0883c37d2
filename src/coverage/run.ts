import { setImmediate } from 'node:timers/promises';
import type { CoverageTally } from './criteria.ts';
import type { Route } from './routes/route.ts';
import { isMet, type Progress, type StopCondition } from './routes/stopCondition.ts';
import type { Target } from './target.ts';
import { type Failure, type WalkContext, type Walked, walkRoute } from './walk.ts';

export interface RunOptions {
  readonly context: WalkContext;
  readonly routes: Iterable<Route>;
  readonly target: Target;
  readonly tally: CoverageTally;
  readonly stop: StopCondition | null;
  readonly limits: RunLimits;
  readonly signal: AbortSignal;
  /** Milliseconds since an arbitrary start; the clock of the run. */
  readonly now: () => number;
  /** What an earlier part of the same run has done; none unless it is taken up again. */
  readonly before?: RunState;
  /** Called after each route. */
  readonly onRoute?: (progress: Progress & { readonly failures: number }, state: () => RunState) => void;
}

export interface RunLimits {
  /** Conversations held at the same time. */
  readonly jobs: number;
  /** With so many failing routes a run ends: a bot that fails everywhere is not walked to the end. Earlier parts of it do not count. */
  readonly failures: number;
  /** With so many routes on which replies were lost, late or cut a run ends. Earlier parts of it do not count. */
  readonly errors: number;
}

/** How far a run is, to be kept and taken up again. */
export interface RunState {
  /** So many routes from the first are walked. */
  readonly done: number;
  /** Those walked further on, by their place. */
  readonly ahead: readonly number[];
  /** Made on those routes; a route that was cut short is walked again, and none of its moves counts here. */
  readonly moves: number;
  readonly milliseconds: number;
  readonly failures: readonly PlacedFailure[];
  readonly groups: Readonly<Record<string, RouteGroup>>;
}

/** The routes that end in one place. */
export interface RouteGroup {
  readonly routes: number;
  readonly failures: number;
  readonly errors: number;
  /** Of all its routes together. */
  readonly milliseconds: number;
}

/** A failure and the place of its route. */
export interface PlacedFailure {
  readonly at: number;
  readonly failure: Failure;
}

export type Ended = 'allRoutes' | 'stopCondition' | 'interrupted' | 'failureLimit' | 'errorBudget';

export interface RunResult {
  /** Routes walked to their end or to a failure. */
  readonly routes: number;
  /** Moves that were made, those of routes that were cut short too. */
  readonly moves: number;
  readonly milliseconds: number;
  readonly ended: Ended;
  readonly failures: readonly Failure[];
  /** By the outcome, or the question, in which routes must end. */
  readonly groups: Readonly<Record<string, RouteGroup>>;
  /** How far it is, to be taken up again. */
  readonly state: RunState;
}

/** The chart answers without waiting: after so many milliseconds signals and the terminal have their turn. */
const yieldIntervalMs = 50;

const nothingDone: RunState = { done: 0, ahead: [], moves: 0, milliseconds: 0, failures: [], groups: {} };

/**
 * Walks routes until they end, a stop condition is met, too much fails or the run is interrupted; time and
 * interruptions are heard inside a route too. Several conversations go on at the same time where so wanted.
 */
export async function runRoutes({
  context,
  routes,
  target,
  tally,
  stop,
  limits,
  signal,
  now,
  before = nothingDone,
  onRoute,
}: RunOptions): Promise<RunResult> {
  const started = now() - before.milliseconds;
  const failures: PlacedFailure[] = [...before.failures];
  const groups: Record<string, RouteGroup> = { ...before.groups };
  const ahead = new Set(before.ahead);
  let { done, moves } = before;
  let movesCutShort = 0;
  // What an earlier part met has ended that part: the budgets are those of this one.
  let [failed, errors] = [0, 0];
  let ended: Ended | null = null;
  let yieldedAt = started;
  let checkedAt = started;
  const walked = (): number => done + ahead.size;
  const progress = (): Progress => ({
    routes: walked(),
    milliseconds: now() - started,
    result: tally.result,
  });
  const state = (): RunState => ({
    done,
    ahead: [...ahead],
    moves,
    milliseconds: now() - started,
    failures,
    groups,
  });
  /** Whether to stop inside a route, by time or by a signal. Coverage and routes are counted between routes. */
  const shouldStop = (): boolean => {
    if (signal.aborted || ended !== null) return true;
    if (!stop || now() - checkedAt < yieldIntervalMs) return false;
    checkedAt = now();
    return isMet(stop, progress());
  };

  const take = (
    { confirmed, failure, cutShort, route, end, made }: Walked,
    at: number,
    took: number,
  ): void => {
    tally.add(confirmed, route.moves);
    if (cutShort) {
      movesCutShort += made;
      ended ??= signal.aborted ? 'interrupted' : 'stopCondition';
      return;
    }
    ahead.add(at);
    while (ahead.delete(done)) done += 1;
    moves += made;
    if (failure) {
      failures.push({ at, failure });
      failed += 1;
    }
    if (failure?.isError) errors += 1;
    groups[end] = grown(groups[end], failure, took);
    const soFar = progress();
    onRoute?.({ ...soFar, failures: failures.length }, state);
    if (errors >= limits.errors) ended ??= 'errorBudget';
    else if (failed >= limits.failures) ended ??= 'failureLimit';
    else if (stop && isMet(stop, soFar)) ended ??= 'stopCondition';
  };

  const skipped = new Set(before.ahead);
  const waiting = numbered(routes, (at) => at < before.done || skipped.has(at));
  const work = async (): Promise<void> => {
    for (;;) {
      if (signal.aborted) ended ??= 'interrupted';
      if (ended !== null) return;
      const next = waiting.next();
      if (next.done) return;
      const { at, route } = next.value;
      // Each conversation walks its routes one after the other.
      const begun = now();
      // oxlint-disable-next-line no-await-in-loop
      const walked = await walkRoute({ ...context, shouldStop }, route, target);
      take(walked, at, now() - begun);
      if (now() - yieldedAt > yieldIntervalMs) {
        // oxlint-disable-next-line no-await-in-loop
        await setImmediate();
        yieldedAt = now();
      }
    }
  };
  await Promise.all(Array.from({ length: limits.jobs }, work));
  return {
    routes: walked(),
    moves: moves + movesCutShort,
    milliseconds: now() - started,
    state: state(),
    ended: ended ?? 'allRoutes',
    failures: failures.toSorted((a, b) => a.at - b.at).map(({ failure }) => failure),
    groups,
  };
}

function grown(group: RouteGroup | undefined, failure: Failure | null, took: number): RouteGroup {
  const { routes, failures, errors, milliseconds } = group ?? {
    routes: 0,
    failures: 0,
    errors: 0,
    milliseconds: 0,
  };
  return {
    routes: routes + 1,
    failures: failures + (failure && !failure.isError ? 1 : 0),
    errors: errors + (failure?.isError ? 1 : 0),
    milliseconds: milliseconds + took,
  };
}

function* numbered(
  routes: Iterable<Route>,
  isDone: (at: number) => boolean,
): Generator<{ readonly at: number; readonly route: Route }> {
  let at = 0;
  for (const route of routes) {
    if (!isDone(at)) yield { at, route };
    at += 1;
  }
}
