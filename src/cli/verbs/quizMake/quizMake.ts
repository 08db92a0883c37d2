import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Quiz } from '../../../quiz/createQuiz.ts';
import { chooseSet, type TooFew } from '../../../quiz/sets/chooseSet.ts';
import { setAnki } from '../../../quiz/sets/anki.ts';
import { setGift } from '../../../quiz/sets/gift.ts';
import { setMarkdown } from '../../../quiz/sets/markdown.ts';
import { highestSeed, type QuizSet, type SetWish } from '../../../quiz/sets/quizSet.ts';
import { setJson } from '../../../quiz/sets/setJson.ts';
import { readConfig } from '../../../server/settings/config.ts';
import { readWithdrawn } from '../../../server/withdrawn.ts';
import { reporting, runVerb } from '../../program/commandLine.ts';
import { environmentOf } from '../../program/environment.ts';
import type { Io, VerbMain } from '../../program/io.ts';
import { currentQuiz } from '../../program/currentQuiz.ts';
import { type Format, makeLine, type MakeOptions, makeOptions } from './options.ts';

const writers: Readonly<Record<Format, { extension: string; write: (quiz: Quiz, set: QuizSet) => string }>> =
  {
    md: { extension: 'md', write: setMarkdown },
    json: { extension: 'json', write: setJson },
    // Moodle reads GIFT from files of plain text.
    gift: { extension: 'gift.txt', write: setGift },
    anki: { extension: 'anki.txt', write: setAnki },
  };

/** Writes a set of quiz items, to files or to the terminal. */
export const main: VerbMain = (args, io) => {
  return reporting(io, () => {
    const quiz = currentQuiz();
    return runVerb(makeLine(quiz.topics), args, io, (line) =>
      make(quiz, makeOptions(line, randomInt(highestSeed), quiz.topics, io.cwd), io),
    );
  });
};

function make(quiz: Quiz, { formats, out, force, wish }: MakeOptions, io: Io): number {
  const refuse = (words: string, status: 1 | 2): number => {
    io.stderr.write(`${words}\n`);
    return status;
  };
  const files = formats.map((format) => ({
    ...writers[format],
    file: `${out}.${writers[format].extension}`,
  }));
  const there = out === null || force ? [] : files.filter(({ file }) => existsSync(resolve(io.cwd, file)));
  if (there.length > 0) return refuse(alreadyThere(there.map(({ file }) => file)), 1);
  const { withdrawnItems } = readConfig(environmentOf(io));
  const withdrawn = new Set(readWithdrawn(withdrawnItems).map(({ item }) => item));
  const set = chosen(quiz, wish, withdrawn);
  if (set === null) return refuse(faulty(wish.seed), 1);
  if ('found' in set) return refuse(tooFew(wish.count, set), 2);
  if (out === null) {
    files.forEach(({ write }) => io.stdout.write(write(quiz, set)));
    return 0;
  }
  for (const { file, write } of files) {
    const fault = writeNew(file, write(quiz, set), force, io.cwd);
    if (fault !== null) return refuse(fault, 1);
    const { length } = set.entries;
    io.stdout.write(`${file}: ${length} ${length === 1 ? 'item' : 'items'}, seed ${wish.seed}\n`);
  }
  return 0;
}

/** @returns null when an item of the set cannot be made: a fault of ours, which its seed brings back */
function chosen(
  quiz: Quiz,
  wish: SetWish,
  withdrawn: ReadonlySet<string>,
): ReturnType<typeof chooseSet> | null {
  try {
    return chooseSet(quiz, wish, withdrawn);
  } catch {
    return null;
  }
}

/** @returns why the file could not be written, or null */
function writeNew(file: string, text: string, force: boolean, folder: string): string | null {
  const path = resolve(folder, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
    return null;
  } catch (error) {
    return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

function alreadyThere(files: readonly string[]): string {
  return `Already there: ${files.join(', ')}. Nothing was written; give another --out than ${basename(files[0] ?? '')}, or --force to overwrite.`;
}

function faulty(seed: number): string {
  return `An item of the set with seed ${seed} could not be made, which is a fault of the program. Nothing was written; another --seed will do. Please report this command.`;
}

function tooFew(wanted: number, { found, unfilled }: TooFew): string {
  if (unfilled.length > 0) {
    const cells = unfilled.map(
      ({ topic, kind, count, found: there }) => `${topic.id}/${kind}: ${there} of ${count}`,
    );
    return `The blueprint cannot be filled: ${cells.join('; ')}. Nothing was written; ask for no more than there are.`;
  }
  return found === 0
    ? 'There are no items of these kinds in these topics. Nothing was written; name other topics or kinds.'
    : `Only ${found} items that differ were found for this, not ${wanted}. Nothing was written; ask for at most ${found}, or for more topics or kinds.`;
}
