import type { GuidelineStamp } from '../engine/recommend.ts';
import type { Cases } from '../machine/cases.ts';
import { countRoutes } from '../machine/routes.ts';
import { bestOf } from './best.ts';
import { causesOf } from './causes.ts';
import { chatLines } from './chatLines.ts';
import type { Checkpoint } from './checkpoint.ts';
import { coverablesOf, createTally } from './criteria.ts';
import { digestOf } from './digest.ts';
import { routesBy } from './generators/byName.ts';
import type { Program } from './program.ts';
import type { CoverageReport, ReportedFailure } from './report.ts';
import type { CheckedCommand } from './routes/commands.ts';
import { createExpectations } from './routes/expectedCase.ts';
import type { Route } from './routes/route.ts';
import type { RunOptions } from './routes/runOptions.ts';
import {
  missedParts,
  neverMet,
  type Progress,
  type StopCondition,
  UsageError,
} from './routes/stopCondition.ts';
import { runRoutes, type RunState } from './run.ts';
import type { ScreenJudge } from './screen/judgeScreen.ts';
import { shrink } from './shrink.ts';
import { type Target, TargetError } from './target.ts';
import { StepFault } from './wire/stepFault.ts';
import { headOfReport, sealed } from './reportParts.ts';
import { type EarlierReport, refuseOtherLevel } from './trend.ts';
import type { Failure, WalkContext } from './walk.ts';

export interface RunContext {
  readonly cases: Cases;
  /** Commands whose effect is checked at every question and outcome. */
  readonly checkedCommands: readonly CheckedCommand[];
  /** What walks the routes, for the report. */
  readonly program: Program;
  readonly target: Target;
  /** Compares what is read with the dossier; null where nothing is shown. */
  readonly screen?: ScreenJudge | null;
  /** Routes of the route file, for the generator `file`. */
  readonly fromFile: readonly Route[];
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly startedAt: Date;
  readonly onProgress: (
    progress: Progress & { readonly failures: number; readonly total: number | null },
  ) => void;
  /** The command that walks a failing route again. */
  readonly replayCommand: (failure: number) => string;
  /** An earlier report to compare with. */
  readonly baseline?: EarlierReport | null;
  /** Where the run takes itself up again. */
  readonly checkpoint?: {
    readonly read: (of: string) => Checkpoint | null;
    /** Called after each route: it is kept now and then. */
    readonly write: (make: () => Checkpoint) => void;
    /** Called when the run ends or is interrupted: it is kept in any case. */
    readonly writeLast: (make: () => Checkpoint) => void;
  } | null;
}

/** A run ends with so many failing routes: a bot that fails everywhere is not walked to the end. */
const mostFailures = 100;

/**
 * One coverage run from its options to its report.
 * @throws UsageError when a condition can never be met by these routes
 * @throws TargetError when the first contact fails, or the target runs another guideline
 */
export async function coverageRun(options: RunOptions, around: RunContext): Promise<CoverageReport> {
  const { cases, target, baseline = null, checkpoint = null } = around;
  const { guideline, stamp } = cases;
  const screen = target.shows === 'screen' ? (around.screen ?? null) : null;
  if (baseline) refuseOtherLevel(baseline, screen === null ? 'chart' : 'screen');
  const context: WalkContext = { expectations: createExpectations(), screen };
  const coverables = coverablesOf(cases, around.checkedCommands);
  const routes = (): Iterable<Route> => shardOf(routesOf(options, around), options.shard);
  rejectUnreachableConditions([options.stop, options.require], options, () =>
    bestOf(context.expectations, routes(), createTally(cases, coverables)),
  );
  await firstContact(target, stamp);
  const targetBuild = (await target.build?.()) ?? null;
  const total = totalOf(options, cases, routes);
  const tally = createTally(cases, coverables, screen ? 'screen' : 'chart');
  const { generators, seed, jobs, errorBudget, shard, written } = options;
  const reportedOptions = {
    generator: generators.join('+'),
    seed: generators.some((name) => name === 'random' || name === 'boundaries') ? seed : null,
    stop: written.stop,
    require: written.require,
    shard: shard ? `${shard.part}/${shard.of}` : null,
    jobs,
    errorBudget,
  };
  const of = digestOf({
    target: target.name,
    guideline: stamp.hash,
    dossier: screen?.digest ?? null,
    program: around.program.digest,
    options: { ...reportedOptions, jobs: null },
  });
  const before = checkpoint?.read(of) ?? null;
  if (before) tally.restore(before.counted);
  const kept = (state: () => RunState) => (): Checkpoint => ({
    format: 'nelm-coverage-checkpoint/2',
    of,
    state: state(),
    counted: tally.counted(),
  });
  const result = await runRoutes({
    context,
    routes: routes(),
    target,
    tally,
    stop: options.stop,
    limits: { jobs, failures: mostFailures, errors: errorBudget },
    signal: around.signal,
    now: around.now,
    ...(before ? { before: before.state } : {}),
    onRoute: (progress, state) => {
      checkpoint?.write(kept(state));
      around.onProgress({ ...progress, total });
    },
  });
  checkpoint?.writeLast(kept(() => result.state));
  const failures = generators.includes('random')
    ? await shrunk(context, result.failures, target)
    : result.failures;
  const end: Progress = { routes: result.routes, milliseconds: result.milliseconds, result: tally.result };
  const linesOf = (moves: Route['moves']): readonly string[] =>
    chatLines(guideline, { moves }, context.expectations);
  const causes = causesOf(failures);
  const first = new Set(causes.map((cause) => cause.routes[0]));
  const report = {
    ...headOfReport(cases, around, { name: target.name, build: targetBuild }),
    words: screen ? { dossier: screen.digest } : null,
    generator: reportedOptions.generator,
    seed: reportedOptions.seed,
    options: reportedOptions,
    milliseconds: Math.round(result.milliseconds),
    routes: result.routes,
    routesInAll: total,
    moves: result.moves,
    groups: result.groups,
    ended: result.ended,
    failures: failures.map((failure, index) =>
      reported(failure, around.replayCommand(index), linesOf, first.has(index)),
    ),
    causes,
    criteria: tally.results(),
    missed: options.require ? missedParts(options.require, end) : [],
  };
  return sealed(report, baseline);
}

function* routesOf(
  { generators, seed }: RunOptions,
  { cases, fromFile, checkedCommands }: RunContext,
): Generator<Route> {
  for (const generator of generators) {
    yield* routesBy(generator, cases, seed, fromFile, checkedCommands);
  }
}

/** Every so-manieth route: the parts together are all routes, and each has some of every kind. */
function* shardOf(routes: Iterable<Route>, shard: RunOptions['shard']): Generator<Route> {
  let at = 0;
  for (const route of routes) {
    if (!shard || at % shard.of === shard.part - 1) yield route;
    at += 1;
  }
}

/** How many routes there are; null where they never end. */
function totalOf(
  { generators, shard }: RunOptions,
  { graph }: Cases,
  routes: () => Iterable<Route>,
): number | null {
  if (generators.includes('random')) return null;
  if (generators.join() === 'all-routes') {
    const all = countRoutes(graph);
    return shard ? Math.ceil((all - shard.part + 1) / shard.of) : all;
  }
  // Counting all routes beside others would take as long as making them.
  if (generators.includes('all-routes')) return null;
  return Array.from(routes()).length;
}

/** The random generator can cover all there is; the others are looked through beforehand. */
function rejectUnreachableConditions(
  conditions: readonly (StopCondition | null)[],
  { generators }: RunOptions,
  best: () => ReturnType<typeof bestOf>,
): void {
  const given = conditions.filter((condition) => condition !== null);
  if (given.length === 0 || generators.includes('random')) return;
  const most = best();
  for (const condition of given) {
    const reason = neverMet(condition, most);
    if (reason) throw new UsageError(`The condition can never be met: ${reason}.`);
  }
}

/**
 * The shortest case shows that the target answers, and which guideline it runs: judging another one would say nothing.
 * Only here a fault ends the run.
 */
async function firstContact(target: Target, { version, hash }: GuidelineStamp): Promise<void> {
  if (target.guideline() === null) {
    const session = await target.open();
    try {
      await session.begin();
      await session.make({ do: 'answer', question: 'differentiation', answer: 'mixedOrOther' });
      await session.close();
    } catch (error) {
      if (!(error instanceof StepFault)) throw error;
      throw new TargetError(`${target.name} cannot be walked: ${error.message}.`, { cause: error });
    }
  }
  const seen = target.guideline();
  if (seen && seen.hash === hash) return;
  const other = seen ? `${seen.version} (${seen.hash.slice(0, 12)})` : 'one that it does not name';
  throw new TargetError(
    `${target.name} runs guideline ${other}; this tool judges ${version} (${hash.slice(0, 12)}).`,
  );
}

/** Only the first few are cut down: each try walks the target again. */
async function shrunk(
  context: WalkContext,
  failures: readonly Failure[],
  target: Target,
): Promise<readonly Failure[]> {
  const short: Failure[] = [];
  for (const [index, failure] of failures.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    short.push(index < 3 ? await shrink(context, failure, target) : failure);
  }
  return short;
}

function reported(
  { route, after, edge, place, expected, observed, differences, isError, exchange }: Failure,
  replay: string,
  linesOf: (moves: Route['moves']) => readonly string[],
  withExchange: boolean,
): ReportedFailure {
  return {
    moves: route.moves,
    after,
    edge,
    place,
    expected,
    observed,
    differences,
    isError,
    exchange: withExchange ? exchange : null,
    replay,
    chat: linesOf(route.moves.slice(0, after)),
  };
}
