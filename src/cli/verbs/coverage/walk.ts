import { commands } from '../../../conversation/commands/commands.ts';
import { coverageRun } from '../../../coverage/coverageRun.ts';
import { programIn } from '../../../coverage/program.ts';
import type { CoverageReport } from '../../../coverage/report.ts';
import { progressLine } from '../../../coverage/reports/terminal.ts';
import { isGood } from '../../../coverage/reports/verdict.ts';
import { readRoutes } from '../../../coverage/routeFile.ts';
import { percentOf } from '../../../coverage/routes/stopCondition.ts';
import type { Target } from '../../../coverage/target.ts';
import { chartTarget } from '../../../coverage/targets/chart.ts';
import { httpTarget } from '../../../coverage/targets/http.ts';
import type { Cases } from '../../../machine/cases.ts';
import { checkout } from '../../program/checkout.ts';
import { currentCases } from '../../../current.ts';
import { checkOutputs, textOf } from '../../program/files.ts';
import type { Io } from '../../program/io.ts';
import type { WalkOptions } from './options.ts';
import { failuresFile, writeReports } from './writeReports.ts';

/**
 * Walks routes and writes the reports on them.
 * @returns the exit status: 0 all held, 1 something failed or was missed
 * @throws PathwayError `CommandLineNotUsable` when a file cannot be read or written, or a condition can never be met
 * @throws PathwayError `TargetNotUsable` when it cannot be walked
 */
export async function walk(options: WalkOptions, io: Io): Promise<number> {
  const { html, junit, json } = options;
  checkOutputs({ html, junit, json }, io.cwd);
  const cases = currentCases();
  const target = await targetOf(options, cases);
  try {
    const report = await io.interruptible((signal) => run(options, { cases, target, signal, io }));
    writeReports(report, options, cases, io);
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
    onProgress: ({ routes, total, milliseconds, result }) => {
      if (!showsProgress || performance.now() - shownAt < 200) return;
      shownAt = performance.now();
      const coverage = percentOf(result('transitions'));
      const width = (io.stderr.columns || 80) - 1;
      io.stderr.write(`\r\x1b[K${progressLine({ routes, total, milliseconds, coverage, width })}`);
    },
    replayCommand: () => `npm run coverage -- replay ${failuresFile} --target ${String(options.target)}`,
  });
  if (showsProgress) io.stderr.write('\r\x1b[K');
  return report;
}

/** The bot in process is loaded only when it is walked: Bot Framework takes its time. */
async function targetOf({ target }: WalkOptions, cases: Cases): Promise<Target> {
  if (target === 'chart') return chartTarget(cases);
  if (target !== 'bot') return httpTarget(cases.guideline, target);
  const { inProcessTarget } = await import('../../../server/inProcessTarget.ts');
  return inProcessTarget({ cases });
}
