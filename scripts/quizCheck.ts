import { parseArgs } from 'node:util';
import { checkItems, type Draw, evenly, type QuizReport } from './quizCheck/run.ts';

const usage = `Makes items of the quiz and checks each by the oracle and as a text.

  npm run quiz:check -- [--items 10000] [--seed 1] [--evenly]

  --evenly  as many items of each kind at each node, not as a trainee meets them

Exit status: 0 all held, 1 an item failed or something was not reached, 2 wrong use.
`;

process.exitCode = main();

function main(): number {
  const wanted = optionsOf(process.argv.slice(2));
  if (typeof wanted === 'string') {
    process.stderr.write(wanted);
    return 2;
  }
  const started = performance.now();
  const report = checkItems(wanted, (made) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${made} items`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  process.stdout.write(inWords(report, (performance.now() - started) / 1000, wanted.seed));
  return report.faults.length > 0 || report.reached.some(({ missing }) => missing.length > 0) ? 1 : 0;
}

interface CheckOptions {
  readonly count: number;
  readonly seed: number;
  readonly draw?: Draw;
}

function optionsOf(args: readonly string[]): CheckOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        items: { type: 'string' },
        seed: { type: 'string' },
        evenly: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    });
    const count = Number(values.items ?? '10000');
    const seed = Number(values.seed ?? '1');
    if (
      values.help ||
      !Number.isInteger(count) ||
      count < 1 ||
      count > 1_000_000 ||
      !Number.isInteger(seed) ||
      seed < 0
    )
      return usage;
    return { count, seed, ...(values.evenly ? { draw: evenly } : {}) };
  } catch {
    return usage;
  }
}

function inWords(report: QuizReport, seconds: number, seed: number): string {
  const kinds = Object.entries(report.perKind).map(([kind, count]) => `${kind} ${count}`);
  const rights = Object.entries(report.perRightOptions)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([right, count]) => `${right}: ${count}`);
  const shown = report.faults.slice(0, 20).map(({ item, fault }) => `  ${item}: ${fault}\n`);
  return [
    `${report.items} items from seed ${seed} in ${seconds.toFixed(0)} s\n`,
    `by kind: ${kinds.join(', ')}\n`,
    `right options in an item: ${rights.join(', ')}\n`,
    `cases written: ${report.cases}, of them different: ${report.differentCases}\n`,
    ...report.reached.map(
      ({ what, reached, total, missing }) =>
        `${what} reached: ${reached} of ${total}${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}\n`,
    ),
    `faults: ${report.faults.length}\n`,
    ...shown,
    ...(report.faults.length > shown.length ? [`  and ${report.faults.length - shown.length} more\n`] : []),
  ].join('');
}
