import { parseArgs } from 'node:util';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases } from '../../machine/cases.ts';
import { exportChart } from '../../machine/chartData.ts';
import { firstLineOf } from '../commandLine.ts';
import { checkOutputs, textOf, writeText } from '../files.ts';
import { UsageError } from '../stop.ts';
import { diffHtml } from './diffHtml.ts';
import { diffText } from './diffText.ts';
import { readChart } from './readChart.ts';
import { versionDiff } from './versionDiff.ts';

/** Where a command writes what it has to say. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const diffUse =
  'Use: npm run coverage -- diff <old.json> <new.json> [--json file] [--html file]; write a chart with: npm run coverage -- export <file>';
const exportUse = 'Use: npm run coverage -- export [file]';

/**
 * Compares two exported charts: table on the terminal, JSON and HTML on demand.
 * @param args the words after `diff`
 * @returns the exit status: 0 compared, 2 wrong use
 */
export function diffCommand(guideline: Guideline, args: readonly string[], io: CommandIo): Promise<number> {
  return told(io, () => {
    const { positionals, values } = parsed(
      args,
      { json: { type: 'string' }, html: { type: 'string' } },
      diffUse,
    );
    const [oldFile, newFile, ...more] = positionals;
    if (oldFile === undefined || newFile === undefined || more.length > 0) throw new UsageError(diffUse);
    checkOutputs({ json: values['json'], html: values['html'] });
    const diff = versionDiff(
      guideline,
      readChart(guideline, textOf(oldFile), oldFile),
      readChart(guideline, textOf(newFile), newFile),
      process.stderr.isTTY ? (routes) => io.err(`\r\x1b[K${routes.toLocaleString('en')} routes`) : undefined,
    );
    if (process.stderr.isTTY) io.err('\r\x1b[K');
    if (values['json'] !== undefined) writeText(values['json'], `${JSON.stringify(diff, null, 2)}\n`);
    if (values['html'] !== undefined) writeText(values['html'], diffHtml(diff));
    io.out(diffText(diff));
  });
}

/**
 * Writes the current chart as JSON, to a file or to the terminal.
 * @param args the words after `export`
 * @returns the exit status: 0 written, 2 wrong use
 */
export function exportCommand(cases: Cases, args: readonly string[], io: CommandIo): Promise<number> {
  return told(io, () => {
    const [file, ...more] = parsed(args, {}, exportUse).positionals;
    if (more.length > 0) throw new UsageError(exportUse);
    const text = `${JSON.stringify(exportChart(cases), null, 2)}\n`;
    if (file === undefined) return io.out(text);
    writeText(file, text);
    const { stamp } = cases;
    return io.out(`Version ${stamp.version} (${stamp.hash.slice(0, 12)}) written to ${file}.\n`);
  });
}

function told(io: CommandIo, work: () => void): Promise<number> {
  try {
    work();
    return Promise.resolve(0);
  } catch (error) {
    if (!(error instanceof UsageError)) return Promise.reject(error);
    io.err(`${error.message}\n`);
    return Promise.resolve(2);
  }
}

function parsed(args: readonly string[], options: Record<string, { type: 'string' }>, use: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${firstLineOf(error)} ${use}`);
  }
}
