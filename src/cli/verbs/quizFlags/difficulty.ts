import { countsPrefix, type ItemCounts, parseCounts } from '../../../conversation/quiz/apart.ts';
import { shareOf } from '../../../quiz/statistics/share.ts';
import { readConfig } from '../../../server/settings/config.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { environmentOf } from '../../program/environment.ts';
import type { VerbMain } from '../../program/io.ts';
import { allOf, readStored } from './stored.ts';

const notes = {
  examples: [
    ['', 'kinds of item and places of the chart, those answered wrong most often first'],
    ['--csv', 'the same as a table for a spreadsheet'],
  ],
  status: '0 printed, 1 a setting or the storage cannot be used, 2 wrong use',
} as const;

/** Prints how hard items are, by the counts of those who share their answers; the server may be running. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('quiz difficulty', notes).option(
    '--csv',
    'comma-separated, shares from 0 to 1',
  );
  return runVerb(command, args, io, async () => {
    const { storage } = readConfig(environmentOf(io));
    const counts = await readStored(storage, (store) => allOf(store, countsPrefix, parseCounts), []);
    const rows = difficultyOf(counts);
    io.stdout.write(command.opts().csv ? difficultyCsv(rows) : difficultyText(rows));
    return 0;
  });
};

/** How hard items of a kind about a place are. */
export interface Difficulty {
  readonly kind: string;
  readonly node: string;
  /** Answers counted. */
  readonly n: number;
  /** Share of them that was right, with its interval of 95 %; from 0 to 1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The hardest first; of those alike the one that is known best. */
export function difficultyOf(counts: readonly ItemCounts[]): readonly Difficulty[] {
  return counts
    .filter(({ asked }) => asked > 0)
    .map(({ kind, node, asked, right }) => ({
      kind,
      node,
      n: asked,
      ...shareOf(Math.min(right, asked), asked),
    }))
    .toSorted((a, b) => a.share - b.share || b.n - a.n);
}

function difficultyText(rows: readonly Difficulty[]): string {
  if (rows.length === 0) return 'No answers were shared.\n';
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const wide = Math.max(...rows.map(({ kind, node }) => kind.length + node.length + 1));
  const lines = rows.map(
    ({ kind, node, n, share, low, high }) =>
      `${`${kind}.${node}`.padEnd(wide)}  ${String(n).padStart(5)}  ${percent(share).padStart(5)}  ${percent(low)} to ${percent(high)}`,
  );
  return [`${'kind.place'.padEnd(wide)}      n  right  95 % interval`, ...lines, ''].join('\n');
}

function difficultyCsv(rows: readonly Difficulty[]): string {
  const lines = rows.map(({ kind, node, n, share, low, high }) =>
    [kind, node, n, ...[share, low, high].map((value) => value.toFixed(4))].join(),
  );
  return ['kind,place,n,right,low,high', ...lines, ''].join('\n');
}
