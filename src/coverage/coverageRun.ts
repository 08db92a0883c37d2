import type { GuidelineStamp } from '../engine/recommend.ts';
import type { Cases } from '../machine/cases.ts';
import { countRoutes } from '../machine/routes.ts';
import { bestOf } from './best.ts';
import { chatLines } from './chatLines.ts';
import type { CheckedCommand } from './routes/commands.ts';
import { coverablesOf, createTally } from './criteria.ts';
import { createExpectations, type Expectations } from './routes/expectedCase.ts';
import { routesBy } from './generators/byName.ts';
import type { Program } from './program.ts';
import type { CoverageReport, ReportedFailure } from './report.ts';
import type { Route } from './routes/route.ts';
import { runRoutes } from './run.ts';
import type { RunOptions } from './routes/runOptions.ts';
import { shrink } from './shrink.ts';
import {
  type StopCondition,
  missedParts,
  neverMet,
  type Progress,
  UsageError,
} from './routes/stopCondition.ts';
import { type Target, TargetError } from './target.ts';
import type { Failure } from './walk.ts';

export interface RunContext {
  readonly cases: Cases;
  /** Commands whose effect is checked at every question and outcome. */
  readonly checkedCommands: readonly CheckedCommand[];
  /** What walks the routes, for the report. */
  readonly program: Program;
  readonly target: Target;
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
}

/**
 * One coverage run from its options to its report.
 * @throws UsageError when a condition can never be met by these routes
 * @throws TargetError when the target cannot be reached, does not speak the protocol or runs another guideline
 */
export async function coverageRun(options: RunOptions, around: RunContext): Promise<CoverageReport> {
  const { cases, target } = around;
  const { guideline, stamp, graph } = cases;
  const expectations = createExpectations(guideline);
  const coverables = coverablesOf(cases, around.checkedCommands);
  const routes = (): Iterable<Route> => routesOf(options, around);
  rejectUnreachableConditions([options.stop, options.require], options, () =>
    bestOf(expectations, routes(), createTally(cases, coverables)),
  );
  await refuseAnotherGuideline(target, stamp);
  const total = options.generators.join() === 'all-routes' ? countRoutes(graph) : null;
  const tally = createTally(cases, coverables);
  const result = await runRoutes({
    expectations,
    routes: routes(),
    target,
    tally,
    stop: options.stop,
    signal: around.signal,
    now: around.now,
    onRoute: (progress) => around.onProgress({ ...progress, total }),
  });
  const failures = options.generators.includes('random')
    ? await shrunk(expectations, result.failures, target)
    : result.failures;
  const end: Progress = { routes: result.routes, milliseconds: result.milliseconds, result: tally.result };
  const linesOf = (moves: Route['moves']): readonly string[] => chatLines(guideline, { moves }, expectations);
  return {
    format: 'nelm-coverage/1',
    guideline: {
      id: stamp.id,
      version: stamp.version,
      hash: stamp.hash,
      verifiedAgainstFigure: stamp.verifiedAgainstFigure,
      verifiedOn: guideline.verifiedOn,
      status: guideline.status,
    },
    program: around.program,
    target: target.name,
    generator: options.generators.join('+'),
    seed: options.generators.includes('random') ? options.seed : null,
    startedAt: around.startedAt.toISOString(),
    milliseconds: Math.round(result.milliseconds),
    routes: result.routes,
    moves: result.moves,
    ended: result.ended,
    failures: failures.map((failure, index) => reported(failure, around.replayCommand(index), linesOf)),
    criteria: tally.results(),
    missed: options.require ? missedParts(options.require, end) : [],
  };
}

function* routesOf(
  { generators, seed }: RunOptions,
  { cases, fromFile, checkedCommands }: RunContext,
): Generator<Route> {
  for (const generator of generators) {
    yield* routesBy(generator, cases, seed, fromFile, checkedCommands);
  }
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

/** The shortest case shows which guideline the target runs: judging another one would say nothing. */
async function refuseAnotherGuideline(target: Target, { version, hash }: GuidelineStamp): Promise<void> {
  if (target.guideline() === null) {
    const session = await target.open();
    await session.begin();
    await session.make({ do: 'answer', question: 'differentiation', answer: 'mixedOrOther' });
    await session.close();
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
  expectations: Expectations,
  failures: readonly Failure[],
  target: Target,
): Promise<readonly Failure[]> {
  const short: Failure[] = [];
  for (const [index, failure] of failures.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    short.push(index < 3 ? await shrink(expectations, failure, target) : failure);
  }
  return short;
}

function reported(
  { route, after, edge, expected, observed }: Failure,
  replay: string,
  linesOf: (moves: Route['moves']) => readonly string[],
): ReportedFailure {
  return {
    moves: route.moves,
    after,
    edge,
    expected,
    observed,
    replay,
    chat: linesOf(route.moves.slice(0, after)),
  };
}
