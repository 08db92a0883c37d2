import { join } from 'node:path';
import { parseOptions, usage, type CoverageOptions } from './coverage/options.ts';
import { coverageRun } from './coverage/coverageRun.ts';
import { diffCommand, exportCommand } from './coverage/diff/diffCommand.ts';
import { checkOutputs, textOf, writeText } from './coverage/files.ts';
import { programIn } from './coverage/program.ts';
import type { CoverageReport } from './coverage/report.ts';
import { toHtml } from './coverage/reports/html.ts';
import { toJson } from './coverage/reports/json.ts';
import { toJunit } from './coverage/reports/junit.ts';
import { progressLine, toTerminal } from './coverage/reports/terminal.ts';
import { isGood } from './coverage/reports/verdict.ts';
import type { Route } from './coverage/route.ts';
import { readRoutes, writeRoutes } from './coverage/routeFile.ts';
import { percentOf, UsageError } from './coverage/stop.ts';
import { type Target, TargetError } from './coverage/target.ts';
import { chartTarget } from './coverage/targets/chart.ts';
import { httpTarget } from './coverage/targets/http.ts';
import { currentCases, currentGuideline } from './current.ts';
import { inProcessTarget } from './server/inProcessTarget.ts';

const failuresFile = 'coverage-failures.json';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const io = {
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
  };
  const [verb] = args;
  if (verb === 'diff') return diffCommand(currentGuideline(), args.slice(1), io);
  if (verb === 'export') return exportCommand(currentCases(), args.slice(1), io);
  if (args.includes('--help')) {
    io.out(usage);
    return 0;
  }
  try {
    return await run(parseOptions(args));
  } catch (error) {
    if (error instanceof UsageError || error instanceof TargetError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

async function run(options: CoverageOptions): Promise<number> {
  const { html, junit, json } = options;
  checkOutputs({ html, junit, json });
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const target = targetOf(options);
  const showsProgress = !options.quiet && process.stderr.isTTY;
  let shownAt = 0;
  try {
    const report = await coverageRun(options, {
      cases: currentCases(),
      program: programIn(join(import.meta.dirname, '..')),
      target,
      fromFile:
        options.routes === null ? [] : readRoutes(currentGuideline(), textOf(options.routes), options.routes),
      signal: interruption.signal,
      now: () => performance.now(),
      startedAt: new Date(),
      onProgress: ({ routes, total, milliseconds, result }) => {
        if (!showsProgress || performance.now() - shownAt < 200) return;
        shownAt = performance.now();
        const coverage = percentOf(result('transitions'));
        const width = process.stderr.columns || 80;
        process.stderr.write(
          `\r\x1b[K${progressLine({ routes, total, milliseconds, coverage, width: width - 1 })}`,
        );
      },
      replayCommand: () => `npm run coverage -- replay ${failuresFile} --target ${String(options.target)}`,
    });
    if (showsProgress) process.stderr.write('\r\x1b[K');
    writeReports(report, options);
    return isGood(report) ? 0 : 1;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await target.close();
  }
}

function targetOf({ target }: CoverageOptions): Target {
  if (target === 'chart') return chartTarget(currentCases());
  return target === 'bot' ? inProcessTarget() : httpTarget(target);
}

function writeReports(report: CoverageReport, options: CoverageOptions): void {
  const color = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  process.stdout.write(`${toTerminal(report, { width: process.stdout.columns || 100, color })}\n`);
  if (report.failures.length > 0 && !options.generators.includes('file')) {
    const routes: readonly Route[] = report.failures.map(({ moves }) => ({ moves }));
    process.stdout.write(
      written(failuresFile, writeRoutes(routes))
        ? `The failing routes stand in ${failuresFile}.\n`
        : `${failuresFile} cannot be written; the failing routes stand above and in the report of --json.\n`,
    );
  }
  const drawn = chart();
  const files = [
    [options.json, () => toJson(report)],
    [options.junit, () => toJunit(report, drawn.edges)],
    [options.html, () => toHtml(report, drawn)],
  ] as const;
  const lost = files.filter(([file, text]) => file !== null && !written(file, text()));
  if (lost.length > 0) throw new UsageError(`${lost.map(([file]) => file).join(', ')} cannot be written.`);
}

/** Whether a file was written: when one cannot be, the other reports still are. */
function written(file: string, text: string): boolean {
  try {
    writeText(file, text);
    return true;
  } catch {
    return false;
  }
}

function chart() {
  const { guideline, edges } = currentCases();
  const { questions, questionIds, outcomes, outcomeIds } = guideline;
  return {
    questions: questionIds.map((id) => ({ id, title: questions[id].title })),
    outcomes: outcomeIds.map((id) => ({ id, title: outcomes[id].title, category: outcomes[id].category })),
    edges: [...edges.values()],
  };
}
