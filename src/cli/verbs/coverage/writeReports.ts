import type { WalksReport } from '../../../coverage/report.ts';
import { toJson } from '../../../coverage/reports/json.ts';
import { toJunit } from '../../../coverage/reports/junit.ts';
import { toTerminal } from '../../../coverage/reports/terminal.ts';
import type { Route } from '../../../coverage/routes/route.ts';
import { writeRoutes } from '../../../coverage/routeFile.ts';
import type { Cases } from '../../../machine/cases.ts';
import { tryWriteText } from '../../program/files.ts';
import type { Io } from '../../program/io.ts';
import { wrongUse } from '../../program/wrongUse.ts';
import type { WalkOptions } from './options.ts';

/**
 * Writes the report to the terminal and to the files that were asked for, and the failing routes to a file.
 * @throws PathwayError `CommandLineNotUsable` naming the files that could not be written, once the others are
 */
export async function writeReports(
  report: WalksReport,
  options: WalkOptions,
  cases: Cases,
  { stdout, env, cwd }: Io,
): Promise<void> {
  const color = stdout.isTTY === true && env['NO_COLOR'] === undefined;
  stdout.write(`${toTerminal(report, { width: stdout.columns || 100, color })}\n`);
  if (report.failures.length > 0 && options.walks.length === 0 && !options.generators.includes('file')) {
    const routes: readonly Route[] = report.failures.map(({ moves }) => ({ moves }));
    stdout.write(
      tryWriteText(options.failures, writeRoutes(routes), cwd)
        ? `The failing routes stand in ${options.failures}.\n`
        : `${options.failures} cannot be written; the failing routes stand above and in the report of --json.\n`,
    );
  }
  const drawn = drawnChart(cases);
  const files = [
    [options.json, () => toJson(report)],
    [options.junit, () => toJunit(report, drawn.edges)],
    [options.html, async () => (await import('../../../coverage/reports/html.ts')).toHtml(report, drawn)],
  ] as const;
  const lost: string[] = [];
  for (const [file, text] of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if (file !== null && !tryWriteText(file, await text(), cwd)) lost.push(file);
  }
  if (lost.length > 0) throw wrongUse(`${lost.join(', ')} cannot be written.`);
}

function drawnChart({ guideline, edges }: Cases) {
  const { questions, questionIds, outcomes, outcomeIds } = guideline;
  return {
    questions: questionIds.map((id) => ({ id, title: questions[id].title })),
    outcomes: outcomeIds.map((id) => ({ id, title: outcomes[id].title, category: outcomes[id].category })),
    edges: [...edges.values()],
  };
}
