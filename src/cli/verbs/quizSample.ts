import { differentItems, sampleMarkdown } from '../../quiz/sets/sampled.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import type { VerbMain } from '../program/io.ts';
import { wrongUse } from '../program/wrongUse.ts';
import { currentQuiz } from '../program/currentQuiz.ts';

const usual = { count: 60, seed: 1 } as const;

/** Prints items with their feedback and a sheet to score them, for a reader who has not seen them. */
export const main: VerbMain = (args, io) =>
  runVerb(
    commandLine('quiz sample', {
      examples: [['--count 60 --seed 5 > sample.md', 'as a trainee meets them, to be read and scored']],
      status: '0 printed, 2 wrong use',
    })
      .option('--count <number>', `how many, 1 to 500; usually ${usual.count}`)
      .option('--seed <number>', `of the first item; usually ${usual.seed}`),
    args,
    io,
    (line) => {
      const words = line.opts();
      const count = wholeNumber('--count', words.count ?? String(usual.count), 1, 500);
      const seed = wholeNumber('--seed', words.seed ?? String(usual.seed), 0, 0xffffffff);
      const quiz = currentQuiz();
      const items = differentItems(quiz, seed, count);
      io.stdout.write(sampleMarkdown(quiz, items, seed));
      return 0;
    },
  );

function wholeNumber(option: string, text: string, low: number, high: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw wrongUse(`${option} cannot be "${text}". Allowed: a whole number from ${low} to ${high}.`);
}
