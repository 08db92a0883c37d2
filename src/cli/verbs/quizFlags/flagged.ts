import { flagsPrefix, type ItemFlags, parseFlags } from '../../../conversation/quiz/apart.ts';
import { flagReasons } from '../../../conversation/contract/quizData.ts';
import { readConfig } from '../../../server/settings/config.ts';
import { readWithdrawn, type Withdrawn } from '../../../server/withdrawn.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { environmentOf } from '../../program/environment.ts';
import type { VerbMain } from '../../program/io.ts';
import { allOf, readStored } from './stored.ts';

const notes = {
  examples: [['', 'the items that were said to be wrong, and those withdrawn']],
  status: '0 printed, 1 a setting, the storage or the file cannot be used, 2 wrong use',
} as const;

/** Lists what trainees reported, and what was withdrawn; the server may be running. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('quiz flagged', notes), args, io, async () => {
    const { storage, withdrawnItems } = readConfig(environmentOf(io));
    const withdrawn = readWithdrawn(withdrawnItems);
    const flags = await readStored(storage, (store) => allOf(store, flagsPrefix, parseFlags), []);
    io.stdout.write(report(flags, withdrawn));
    return 0;
  });

/** The most often reported first. */
export function report(flags: readonly ItemFlags[], withdrawn: readonly Withdrawn[]): string {
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
  return [
    section('Reported', flagged, 'Nothing was reported.'),
    section(
      'Withdrawn',
      withdrawn.map(({ item, reason, date }) => `${item}: ${reason}; ${date}`),
      'Nothing was withdrawn.',
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[], none: string): string {
  return [title, ...(lines.length === 0 ? [none] : lines).map((line) => `  ${line}`), ''].join('\n');
}
