import type { BlindTable } from './blind/blindSolver.ts';
import type { CrossReading } from './crossRead.ts';
import type { QuizReport } from './run.ts';

/** At most so many faults or differences are written out. */
const shownAtMost = 20;

/** The figures of a check, a line each, then its faults. */
export function reportOf(report: QuizReport, seconds: number, seed: number): string {
  const kinds = Object.entries(report.perKind).map(([kind, count]) => `${kind} ${count}`);
  const rights = Object.entries(report.perRightOptions)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([right, count]) => `${right}: ${count}`);
  return [
    `${report.items} items from seed ${seed} in ${seconds.toFixed(0)} s`,
    `by kind: ${kinds.join(', ')}`,
    `right options in an item: ${rights.join(', ')}`,
    `cases written: ${report.cases}, of them different: ${report.differentCases}`,
    ...report.reached.map(
      ({ what, reached, total, missing }) =>
        `${what} reached: ${reached} of ${total}${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
    ),
    ...blindLines(report.blind),
    `faults: ${report.faults.length}`,
    ...shown(report.faults.map(({ item, fault }) => `${item}: ${fault}`)),
    '',
  ].join('\n');
}

/** The figures of a cross-reading, then what is read otherwise than stated. */
export function crossReadingOf(reading: CrossReading, seed: number): string {
  const missed = Object.entries(reading.missedByQuestion)
    .sort(([, a], [, b]) => b - a)
    .map(([question, times]) => `${question} ${times}`);
  return [
    `${reading.cases} cases from seed ${seed}`,
    `answers read as stated: ${reading.read}`,
    `answers missed: ${reading.missed} (${missed.join(', ')})`,
    `answers read otherwise, the reader known to be wrong: ${reading.known}`,
    `answers read otherwise: ${reading.different.length}`,
    ...shown(
      reading.different.map(
        ({ seed: at, question, read, stated, words, text }) =>
          `seed ${at}: ${question} is ${JSON.stringify(stated)}, read ${JSON.stringify(read)} from “${words}”: ${text}`,
      ),
    ),
    '',
  ].join('\n');
}

function shown(lines: readonly string[]): readonly string[] {
  const rest = lines.length - shownAtMost;
  return [
    ...lines.slice(0, shownAtMost).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

/** A line for each kind of item: what chance and the best solver without the case get. */
function blindLines({ kinds, ways, all }: BlindTable): readonly string[] {
  const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
  return [
    'answered without the case:',
    ...[...kinds, ...ways].map(
      ({ group, items, chance, right, best }) =>
        `  ${group}: ${percent(right[best])} of ${items} by ${best}; chance ${percent(chance)}`,
    ),
    `  all: ${percent(all.right)}; chance ${percent(all.chance)}`,
  ];
}
