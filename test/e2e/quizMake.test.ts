import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { texts } from '../../src/conversation/texts/texts.ts';
import { quizSetSchema } from '../../src/quiz/sets/setJson.ts';
import { readGift } from '../fixtures/readGift.ts';
import { runNelm, startNelm } from '../fixtures/runNelm.ts';
import { type TemporaryFolder, temporaryFolder } from './startServer.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const make = (...args: readonly string[]) => runNelm(['quiz', 'make', ...args], { cwd: folder.path });

const written = (file: string): string => readFileSync(join(folder.path, file), 'utf8');

test('a set is written in all formats, a line for each file, and never over another by mistake', async () => {
  const words = ['quiz', 'make', '6', '--seed', '7', '--topics', 'PRRT,surgery', '--out', 'sets/week1'];
  const first = await startNelm(words, { cwd: folder.path });
  expect(first).toMatchObject({ code: 0, errors: '' });
  expect(first.said.trim().split('\n')).toEqual([
    'sets/week1.md: 6 items, seed 7',
    'sets/week1.json: 6 items, seed 7',
    'sets/week1.gift.txt: 6 items, seed 7',
    'sets/week1.anki.txt: 6 items, seed 7',
  ]);
  expect(quizSetSchema.parse(JSON.parse(written('sets/week1.json'))).items).toHaveLength(6);
  expect(readGift(written('sets/week1.gift.txt')).filter(({ options }) => options.length > 0)).toHaveLength(
    6,
  );

  writeFileSync(join(folder.path, 'sets/week1.md'), 'mine');
  const second = await make('6', '--seed', '8', '--out', 'sets/week1.md');
  expect(second).toMatchObject({ code: 1, said: '' });
  expect(second.errors).toMatch(/^Already there: sets\/week1\.md, .*--force.*\n$/);
  expect(written('sets/week1.md')).toBe('mine');

  expect(await make('6', '--seed', '8', '--out', 'sets/week1', '--force')).toMatchObject({ code: 0 });
  expect(written('sets/week1.md')).toContain('seed 8');
});

test('without a seed one is drawn and told, and with it the set comes again', async () => {
  const first = await make('3', '--format', 'json', '--out', 'a');
  const seed = /seed (\d+)/.exec(first.said)?.[1] ?? '';
  await make('3', '--format', 'json', '--out', 'b', '--seed', seed);
  expect(written('b.json')).toBe(written('a.json'));
  expect((await make('3', '--format', 'json', '--out', '-', '--seed', seed)).said).toBe(written('a.json'));
});

test('regression: the command without a name for files, which every set names, was wrong use', async () => {
  const { said, code } = await make('3', '--seed', '7');
  expect(code).toBe(0);
  const [, args = ''] = /npm run quiz:make -- (.+)$/m.exec(said) ?? [];
  expect(args).toContain('--seed 7');
  expect(await make(...args.split(' '))).toMatchObject({ code: 0, errors: '', said });
});

test('the command that the chat names can be run as it stands', async () => {
  const [, args = ''] = /npm run quiz:make -- (.+)$/.exec(texts.quiz.make) ?? [];
  expect(await make(...args.split(' '))).toMatchObject({ code: 0, errors: '' });
  expect(readdirSync(folder.path).sort()).toEqual(['set.anki.txt', 'set.gift.txt', 'set.json', 'set.md']);
});

test.each([
  [['0'], '"0" is not a number of items. Allowed: 1 to 200.'],
  [['201', '--out', 'x'], '"201" is not'],
  [['2.5', '--out', 'x'], '"2.5" is not'],
  [['ten', '--out', 'x'], '"ten" is not'],
  [['5', '6', '--out', 'x'], 'not "5 6"'],
  [['5', '--seed', '-1', '--out', 'x'], 'seed'],
  [['5', '--seed', '4294967296', '--out', 'x'], 'from 0 to 4294967295'],
  [['5', '--format', 'pdf', '--out', 'x'], '"pdf" is not a format. Allowed: md, json, gift, anki, all.'],
  [['5', '--topics', 'surgry', '--out', 'x'], 'There is no topic "surgry". Did you mean surgery? Allowed: '],
  [['5', '--topics', 'football', '--out', 'x'], 'There is no topic "football". Allowed: grading, workup, '],
  [['5', '--topics', ',', '--out', 'x'], '--topics names none. Allowed: grading'],
  [['5', '--kinds', 'recomend', '--out', 'x'], 'Did you mean recommend?'],
  [['5', '--kinds', '', '--out', 'x'], '--kinds names none. Allowed: nextQuestion'],
  [['5', '--colour', 'red', '--out', 'x'], 'Allowed: <count>, --seed'],
  [['5', '--format', 'all'], 'The terminal takes one format'],
  [['5', '--out', ''], '--out needs a name'],
  [['5', '--out', 'sets/'], '--out needs a name'],
  [['100', '--seed', '1', '--kinds', 'cutoff', '--out', 'x'], /Only \d+ items that differ were found/],
  [['1', '--topics', 'nec', '--kinds', 'cutoff', '--out', 'x'], 'no items of these kinds in these topics'],
] satisfies readonly (readonly [readonly string[], string | RegExp])[])(
  'wrong use is told in one line: %j',
  async (args, word) => {
    const { said, errors, code } = await make(...args);
    expect([code, said]).toEqual([2, '']);
    expect(errors).toMatch(word);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder.path, 'x.md'))).toBe(false);
  },
);

test('a file that cannot be written is told in one line', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  const { said, errors, code } = await make('2', '--out', 'file/set');
  expect([code, said]).toEqual([1, '']);
  expect(errors).toMatch(/^file\/set\.md cannot be written: .*\n$/);
});
