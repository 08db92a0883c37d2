import type { Quiz } from '../../../quiz/createQuiz.ts';
import type { Io } from '../../program/io.ts';
import { currentQuiz } from '../../program/currentQuiz.ts';
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
  const quiz = currentQuiz();
  switch (options.task) {
    case 'vignettes':
      io.stdout.write(vignettesInMarkdown(quiz, vignettesFrom(quiz, options)));
      return 0;
    case 'crossRead':
      return readAcross(quiz, options, io);
    default:
      return checkAll(quiz, options, io);
  }
}

function checkAll(quiz: Quiz, { task, count, seed }: CheckOptions, { stdout, stderr }: Io): number {
  const showsProgress = stderr.isTTY === true;
  const started = performance.now();
  const draw = task === 'checkEvenly' ? { draw: evenly(quiz) } : {};
  const report = checkItems(quiz, { count, seed, ...draw }, (made) => {
    if (showsProgress) stderr.write(`\r${made} items`);
  });
  if (showsProgress) stderr.write('\r\x1b[K');
  stdout.write(reportOf(report, (performance.now() - started) / 1000, seed));
  return report.faults.length > 0 || report.reached.some(({ missing }) => missing.length > 0) ? 1 : 0;
}

function readAcross(quiz: Quiz, { count, seed }: CheckOptions, { stdout }: Io): number {
  const reading = crossRead(vignettesFrom(quiz, { count, seed }));
  stdout.write(crossReadingOf(reading, seed));
  return reading.different.length > 0 ? 1 : 0;
}
