import { crossRead } from './crossRead.ts';
import { type CheckOptions, optionsIn, usage } from './options.ts';
import { crossReadingOf, reportOf } from './report.ts';
import { checkItems, evenly } from './run.ts';
import { vignettesFrom, vignettesInMarkdown } from './vignettes.ts';

process.exitCode = main();

function main(): number {
  const options = optionsIn(process.argv.slice(2));
  if (!options) {
    process.stderr.write(usage);
    return 2;
  }
  switch (options.task) {
    case 'vignettes':
      process.stdout.write(vignettesInMarkdown(vignettesFrom(options)));
      return 0;
    case 'crossRead':
      return readAcross(options);
    default:
      return check(options);
  }
}

function check({ task, count, seed }: CheckOptions): number {
  const started = performance.now();
  const report = checkItems({ count, seed, ...(task === 'checkEvenly' ? { draw: evenly } : {}) }, (made) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${made} items`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  process.stdout.write(reportOf(report, (performance.now() - started) / 1000, seed));
  return report.faults.length > 0 || report.reached.some(({ missing }) => missing.length > 0) ? 1 : 0;
}

function readAcross({ count, seed }: CheckOptions): number {
  const reading = crossRead(vignettesFrom({ count, seed }));
  process.stdout.write(crossReadingOf(reading, seed));
  return reading.different.length > 0 ? 1 : 0;
}
