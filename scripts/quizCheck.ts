import type { Quiz } from '../src/quiz/createQuiz.ts';
import { currentQuiz } from './currentQuiz.ts';
import { crossRead } from './quizCheck/crossRead.ts';
import { type CheckOptions, optionsIn, usage } from './quizCheck/options.ts';
import { crossReadingOf, reportOf } from './quizCheck/report.ts';
import { checkItems, evenly } from './quizCheck/run.ts';
import { vignettesFrom, vignettesInMarkdown } from './quizCheck/vignettes.ts';

process.exitCode = main();

function main(): number {
  const options = optionsIn(process.argv.slice(2));
  if (!options) {
    process.stderr.write(usage);
    return 2;
  }
  const quiz = currentQuiz();
  switch (options.task) {
    case 'vignettes':
      process.stdout.write(vignettesInMarkdown(quiz, vignettesFrom(quiz, options)));
      return 0;
    case 'crossRead':
      return readAcross(quiz, options);
    default:
      return check(quiz, options);
  }
}

function check(quiz: Quiz, { task, count, seed }: CheckOptions): number {
  const started = performance.now();
  const draw = task === 'checkEvenly' ? { draw: evenly(quiz) } : {};
  const report = checkItems(quiz, { count, seed, ...draw }, (made) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${made} items`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  process.stdout.write(reportOf(report, (performance.now() - started) / 1000, seed));
  return report.faults.length > 0 || report.reached.some(({ missing }) => missing.length > 0) ? 1 : 0;
}

function readAcross(quiz: Quiz, { count, seed }: CheckOptions): number {
  const reading = crossRead(vignettesFrom(quiz, { count, seed }));
  process.stdout.write(crossReadingOf(reading, seed));
  return reading.different.length > 0 ? 1 : 0;
}
