import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commands } from '../../../conversation/commands/commands.ts';
import { type Checkpoint, readCheckpoint } from '../../../coverage/checkpoint.ts';
import { coverageRun, type RunContext } from '../../../coverage/coverageRun.ts';
import { programIn } from '../../../coverage/program.ts';
import type { CoverageReport, WalksReport } from '../../../coverage/report.ts';
import { progressLine } from '../../../coverage/reports/terminal.ts';
import { isGood } from '../../../coverage/reports/verdict.ts';
import { readRoutes } from '../../../coverage/routeFile.ts';
import { percentOf } from '../../../coverage/routes/stopCondition.ts';
import type { ScreenJudge } from '../../../coverage/screen/judgeScreen.ts';
import type { Target } from '../../../coverage/target.ts';
import { chartTarget } from '../../../coverage/targets/chart.ts';
import { readReport } from '../../../coverage/trend.ts';
import type { Cases } from '../../../machine/cases.ts';
import { checkout } from '../../program/checkout.ts';
import { currentCases } from '../../../current.ts';
import { checkOutputs, textOf } from '../../program/files.ts';
import type { Io } from '../../program/io.ts';
import type { WalkOptions } from './options.ts';
import { writeReports } from './writeReports.ts';

/** How often a checkpoint is written, in milliseconds. */
const checkpointIntervalMs = 5_000;

/**
 * Walks routes and writes the reports on them.
 * @returns the exit status: 0 all held, 1 something failed or was missed
 * @throws PathwayError `CommandLineNotUsable` when a file cannot be read or written, or a condition can never be met
 * @throws PathwayError `TargetNotUsable` when the first contact with it fails
 */
export async function walk(options: WalkOptions, io: Io): Promise<number> {
  const { html, junit, json } = options;
  checkOutputs({ html, junit, json, checkpoint: options.checkpoint, failures: options.failures }, io.cwd);
  const cases = currentCases();
  const target = await targetOf(options, cases, io);
  try {
    const walks = options.walks.length > 0 ? await import('./walks.ts') : null;
    const report = await io.interruptible<WalksReport>((signal) =>
      (walks?.runWalks ?? run)(options, { cases, target, signal, io }),
    );
    await writeReports(report, options, cases, io);
    return isGood(report) ? 0 : 1;
  } finally {
    await target.close();
  }
}

async function run(
  options: WalkOptions,
  {
    io,
    ...around
  }: { readonly cases: Cases; readonly target: Target; readonly signal: AbortSignal; readonly io: Io },
): Promise<CoverageReport> {
  const showsProgress = !options.quiet && io.stderr.isTTY === true;
  let shownAt = 0;
  const report = await coverageRun(options, {
    ...around,
    checkedCommands: commands.checked,
    program: programIn(checkout),
    screen: around.target.shows === 'screen' ? await screenJudge(options, io.cwd) : null,
    fromFile:
      options.routes === null
        ? []
        : readRoutes(
            around.cases.guideline,
            commands.checked,
            textOf(options.routes, io.cwd),
            options.routes,
          ),
    now: () => performance.now(),
    startedAt: new Date(),
    baseline:
      options.baseline === null ? null : readReport(textOf(options.baseline, io.cwd), options.baseline),
    checkpoint: options.checkpoint === null ? null : checkpointIn(options.checkpoint, io.cwd),
    onProgress: ({ routes, total, milliseconds, result }) => {
      if (!showsProgress || performance.now() - shownAt < 200) return;
      shownAt = performance.now();
      const coverage = percentOf(result('transitions'));
      const width = (io.stderr.columns || 80) - 1;
      io.stderr.write(`\r\x1b[K${progressLine({ routes, total, milliseconds, coverage, width })}`);
    },
    replayCommand: () => `npm run coverage -- replay ${options.failures} --target ${String(options.target)}`,
  });
  if (showsProgress) io.stderr.write('\r\x1b[K');
  return report;
}

/** What judges a screen is loaded only where one is read. */
async function screenJudge(options: WalkOptions, cwd: string): Promise<ScreenJudge> {
  const [{ createScreenJudge }, { dossierOf }] = await Promise.all([
    import('../../../coverage/screen/judgeScreen.ts'),
    import('./dossierOf.ts'),
  ]);
  return createScreenJudge(dossierOf(options, cwd));
}

/** Written beside the file and put in its place: a run that is ended while it writes loses nothing. */
function checkpointIn(file: string, cwd: string): NonNullable<RunContext['checkpoint']> {
  const path = resolve(cwd, file);
  let writtenAt = performance.now();
  const writeLast = (make: () => Checkpoint): void => {
    writtenAt = performance.now();
    writeFileSync(`${path}.new`, JSON.stringify(make()));
    renameSync(`${path}.new`, path);
  };
  return {
    read: (of) => (existsSync(path) ? readCheckpoint(textOf(file, cwd), file, of) : null),
    write: (make) => {
      if (performance.now() - writtenAt >= checkpointIntervalMs) writeLast(make);
    },
    writeLast,
  };
}

/** What reaches a bot is loaded only when one is walked; in process with Bot Framework, which takes its time. */
async function targetOf(
  { target, timeoutMs, seed }: WalkOptions,
  cases: Cases,
  { env }: Io,
): Promise<Target> {
  if (target === 'chart') return chartTarget(cases);
  if (target !== 'bot') {
    if (target.pathname.replace(/\/$/, '').endsWith('/v3/directline')) {
      const { directLineTarget } = await import('../../../coverage/targets/directLine.ts');
      return directLineTarget(cases.guideline, target, {
        secret: env['DIRECT_LINE_SECRET'] ?? null,
        timeoutMs,
      });
    }
    const { httpTarget } = await import('../../../coverage/targets/http.ts');
    return httpTarget(cases.guideline, target, {
      authorization: env['BOT_AUTHORIZATION'] ?? null,
      timeoutMs,
    });
  }
  const { inProcessTarget } = await import('../../../server/inProcessTarget.ts');
  return inProcessTarget({ cases }, seed);
}
