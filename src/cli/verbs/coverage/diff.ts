import { diffHtml } from '../../../coverage/diff/diffHtml.ts';
import { diffText } from '../../../coverage/diff/diffText.ts';
import { readChart } from '../../../coverage/diff/readChart.ts';
import { versionDiff } from '../../../coverage/diff/versionDiff.ts';
import { currentGuideline } from '../../../current.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { checkOutputs, textOf, writeText } from '../../program/files.ts';
import type { VerbMain } from '../../program/io.ts';

const notes = {
  examples: [
    ['old.json new.json', 'a table of what changes, for whom'],
    ['old.json new.json --html diff.html', 'as a page too'],
  ],
  status: '0 compared, 2 wrong use or a file cannot be read or written',
} as const;

/** Compares two exported charts: table on the terminal, JSON and HTML on demand. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('coverage diff', notes)
    .argument('<old.json>', 'a chart as coverage export writes it')
    .argument('<new.json>', 'another, to compare it with')
    .option('--json <file>', 'where to write the differences as data')
    .option('--html <file>', 'where to write them as a page');
  return runVerb(command, args, io, () => {
    const [oldFile, newFile] = command.processedArgs;
    const { json, html } = command.opts();
    checkOutputs({ json, html }, io.cwd);
    const showsProgress = io.stderr.isTTY === true;
    const guideline = currentGuideline();
    const diff = versionDiff(
      guideline,
      readChart(guideline, textOf(oldFile, io.cwd), oldFile),
      readChart(guideline, textOf(newFile, io.cwd), newFile),
      showsProgress
        ? (routes) => io.stderr.write(`\r\x1b[K${routes.toLocaleString('en')} routes`)
        : undefined,
    );
    if (showsProgress) io.stderr.write('\r\x1b[K');
    if (json !== undefined) writeText(json, `${JSON.stringify(diff, null, 2)}\n`, io.cwd);
    if (html !== undefined) writeText(html, diffHtml(diff), io.cwd);
    io.stdout.write(diffText(diff));
    return 0;
  });
};
