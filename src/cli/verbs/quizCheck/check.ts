import type { Io } from '../../io.ts';
import { crossRead } from './crossRead.ts';
import type { CheckOptions } from './options.ts';
import { crossReadingOf, reportOf } from './report.ts';
import { checkItems, evenly } from './run.ts';
import { vignettesFrom, vignettesInMarkdown } from './vignettes.ts';

/**
 * Does what the options ask for and prints the figures, or the cases.
 * @returns the exit status: 0 all held, 1 an item failed or something was not reached
 */
export function check(options: CheckOptions, io: Io): number {
  switch (options.task) {
    case 'vignettes':
      io.stdout.write(vignettesInMarkdown(vignettesFrom(options)));
      return 0;
    case 'crossRead':
      return readAcross(options, io);
    default:
      return checkAll(options, io);
  }
}

function checkAll({ task, count, seed }: CheckOptions, { stdout, stderr }: Io): number {
  const showsProgress = stderr.isTTY === true;
  const started = performance.now();
  const report = checkItems({ count, seed, ...(task === 'checkEvenly' ? { draw: evenly } : {}) }, (made) => {
    if (showsProgress) stderr.write(`\r${made} items`);
  });
  if (showsProgress) stderr.write('\r\x1b[K');
  stdout.write(reportOf(report, (performance.now() - started) / 1000, seed));
  return report.faults.length > 0 || report.reached.some(({ missing }) => missing.length > 0) ? 1 : 0;
}

function readAcross({ count, seed }: CheckOptions, { stdout }: Io): number {
  const reading = crossRead(vignettesFrom({ count, seed }));
  stdout.write(crossReadingOf(reading, seed));
  return reading.different.length > 0 ? 1 : 0;
}
