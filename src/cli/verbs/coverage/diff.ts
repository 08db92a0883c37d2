import { diffText } from '../../../coverage/diff/diffText.ts';
import { readChart } from '../../../machine/exported/readChart.ts';
import { versionDiff } from '../../../coverage/diff/versionDiff.ts';
import { readReasons } from '../../../coverage/diff/reasons.ts';
import { currentCases } from '../../../current.ts';
import { exportChart } from '../../../machine/chartData.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { checkOutputs, textOf, writeText } from '../../program/files.ts';
import type { VerbMain } from '../../program/io.ts';

const notes = {
  examples: [
    ['old.json new.json', 'a table of what changes, for whom'],
    ['docs/versions/1.0.0.json', 'the same against the current chart'],
    [
      'docs/versions/1.0.0.json docs/versions/1.1.0.json --reasons docs/versions/1.0.0-1.1.0.reasons.json --html diff.html',
      'as a page too, with the reason of each change',
    ],
  ],
  status: '0 compared, 2 wrong use or a file cannot be read or written',
} as const;

/** Compares two exported charts: table on the terminal, JSON and HTML on demand. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('coverage diff', notes)
    .argument('<old.json>', 'a chart as coverage export writes it')
    .argument('[new.json]', 'another, to compare it with; the current chart if absent')
    .option('--reasons <file>', 'why the versions differ, each reason with the patients that it explains')
    .option('--json <file>', 'where to write the differences as data')
    .option('--html <file>', 'where to write them as a page');
  return runVerb(command, args, io, async () => {
    const [oldFile, newFile] = command.processedArgs;
    const { json, html, reasons } = command.opts();
    checkOutputs({ json, html }, io.cwd);
    const showsProgress = io.stderr.isTTY === true;
    const { guideline } = currentCases();
    const chartIn = (file: string) => readChart(guideline, textOf(file, io.cwd), file);
    const older = chartIn(oldFile);
    const newer = newFile === undefined ? exportChart(currentCases()) : chartIn(newFile);
    const diff = versionDiff(guideline, older, newer, {
      reasons:
        reasons === undefined
          ? null
          : readReasons(textOf(reasons, io.cwd), reasons, {
              older: older.guideline.version,
              newer: newer.guideline.version,
            }),
      onRoutes: showsProgress
        ? (routes) => io.stderr.write(`\r\x1b[K${routes.toLocaleString('en')} routes`)
        : undefined,
    });
    if (showsProgress) io.stderr.write('\r\x1b[K');
    if (json !== undefined) writeText(json, `${JSON.stringify(diff, null, 2)}\n`, io.cwd);
    if (html !== undefined) {
      // Only when a page is wanted is what draws it loaded.
      const { diffHtml } = await import('../../../coverage/diff/diffHtml.ts');
      writeText(html, diffHtml(diff), io.cwd);
    }
    io.stdout.write(diffText(diff));
    return 0;
  });
};
