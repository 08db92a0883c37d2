import { existsSync } from 'node:fs';
import {
  countsPrefix,
  flagsPrefix,
  type ItemCounts,
  type ItemFlags,
  parseCounts,
  parseFlags,
} from '../../../conversation/quiz/apart.ts';
import { flagReasons } from '../../../conversation/contract/quizData.ts';
import type { Store } from '../../../conversation/contract/store.ts';
import { readConfig } from '../../../server/settings/config.ts';
import { openStore } from '../../../server/storage/open.ts';
import { readWithdrawn, type Withdrawn } from '../../../server/withdrawn.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { environmentOf } from '../../program/environment.ts';
import type { VerbMain } from '../../program/io.ts';

const notes = {
  examples: [['', 'the items that were said to be wrong, those withdrawn, and how hard items are']],
  status: '0 printed, 1 a setting, the storage or the file cannot be used, 2 wrong use',
} as const;

/** Lists what trainees reported, what was withdrawn, and the counts of those who share their answers. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('quiz flags', notes), args, io, async () => {
    const { storage, withdrawnItems } = readConfig(environmentOf(io));
    const withdrawn = readWithdrawn(withdrawnItems);
    // Nothing is written, also no empty database.
    if (storage.kind === 'sqlite' && !existsSync(storage.path)) {
      io.stdout.write(report([], withdrawn, []));
      return 0;
    }
    const store = await openStore(storage);
    try {
      const flags = await all(store, flagsPrefix, parseFlags);
      io.stdout.write(report(flags, withdrawn, await all(store, countsPrefix, parseCounts)));
      return 0;
    } finally {
      await store.close();
    }
  });

async function all<T>(
  store: Store,
  prefix: string,
  parse: (value: unknown) => T | null,
): Promise<readonly T[]> {
  const keys = [...(await store.keys(prefix))].toSorted();
  const values = await Promise.all(keys.map((key) => store.read(key)));
  return values.flatMap((stored) => parse(stored?.value) ?? []);
}

/** The most often reported first, the hardest first. */
export function report(
  flags: readonly ItemFlags[],
  withdrawn: readonly Withdrawn[],
  counts: readonly ItemCounts[],
): string {
  const out = new Set(withdrawn.map(({ item }) => item));
  const times = ({ reasons }: ItemFlags): number => Object.values(reasons).reduce((sum, one) => sum + one, 0);
  const flagged = flags
    .toSorted((a, b) => times(b) - times(a))
    .map((one) => {
      const why = flagReasons.flatMap((reason) => {
        const count = one.reasons[reason];
        return count === undefined ? [] : [`${reason} ${count}`];
      });
      return `${one.item}: ${why.join(', ')}; last ${one.last}${out.has(one.item) ? '; withdrawn' : ''}`;
    });
  const hard = counts
    .filter(({ asked }) => asked > 0)
    .toSorted((a, b) => a.right / a.asked - b.right / b.asked)
    .map(({ kind, node, asked, right }) => `${kind}.${node}: ${right} of ${asked} right`);
  return [
    section('Reported', flagged, 'Nothing was reported.'),
    section(
      'Withdrawn',
      withdrawn.map(({ item, reason, date }) => `${item}: ${reason}; ${date}`),
      'Nothing was withdrawn.',
    ),
    section('Answers of those who share them', hard, 'No answers were shared.'),
  ].join('\n');
}

function section(title: string, lines: readonly string[], none: string): string {
  return [title, ...(lines.length === 0 ? [none] : lines).map((line) => `  ${line}`), ''].join('\n');
}
