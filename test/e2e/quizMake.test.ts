import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

test(
  'a set is written in all formats, a line for each file, and never over another by mistake',
  { tags: ['long'] },
  async () => {
    const words = ['quiz', 'make', '6', '--seed', '7', '--topics', 'PRRT,surgery', '--out', 'sets/week1'];
    const first = await startNelm(words, { cwd: folder.path });
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.said.trim().split('\n')).toEqual([
      'sets/week1.md: 6 items, seed 7',
      'sets/week1.json: 6 items, seed 7',
      'sets/week1.gift.txt: 6 items, seed 7',
      'sets/week1.anki.txt: 6 items, seed 7',
    ]);
    expect(quizSetSchema().parse(JSON.parse(written('sets/week1.json'))).items).toHaveLength(6);
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
  },
);

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

describe('a blueprint', () => {
  const itemsOf = (file: string): readonly string[] =>
    quizSetSchema()
      .parse(JSON.parse(written(file)))
      .items.map(({ topic, kind }) => `${topic}/${kind}`);
  const cells = ['prrt/recommend', 'prrt/recommend', 'prrt/caution', 'surgery/closedOption'];

  test.each([
    ['plan.csv', 'topic,recommend,Caution,closed option\r\nPRRT,2,1,\r\nsurgery,,0,1\r\n'],
    ['semicolons.csv', '\uFEFF"";"recommend";"caution";"closedOption"\nprrt;2;1;\nSurgery;;;1\n'],
    [
      'plan.json',
      '{ "prrt": { "recommend": 2, "caution": 1 }, "surgery": { "closedOption": 1, "recommend": 0 } }',
    ],
  ])(
    'as %s is filled cell by cell, and the command that the set names makes it again',
    async (name, text) => {
      writeFileSync(join(folder.path, name), text);
      expect(await make('--blueprint', name, '--seed', '5', '--out', 'a')).toMatchObject({
        code: 0,
        errors: '',
      });
      expect(itemsOf('a.json')).toEqual(cells);
      const [, args = ''] = /npm run quiz:make -- (.+)$/m.exec(written('a.md')) ?? [];
      await make(...args.split(' '), '--out', 'b');
      expect(written('b.json')).toBe(written('a.json'));
    },
  );

  test.each([
    ['{"prrt": {"recommend": -1}}', 'wrong at "prrt, recommend"'],
    ['{"prrt": {"recommend": "two"}}', 'wrong at "prrt, recommend"'],
    ['{"prrt": 3}', 'wrong at "prrt"'],
    ['{"prrt": {"recommend": 2.5}}', 'A cell is a whole number from 0 to 200'],
    ['{"football": {"recommend": 1}}', 'there is no topic "football". Allowed: grading'],
    ['{"prrt": {"football": 1}}', 'there is no kind "football". Allowed: nextQuestion'],
    ['{"prrt": {"recommend": 0}}', 'The blueprint is for 0 items'],
    ['{"prrt": {"recommend": 150}, "surgery": {"recommend": 100}}', 'The blueprint is for 250 items'],
    ['{"prrt": {"recommend": 1}, "Lutathera": {"recommend": 1}}', 'has prrt/recommend twice'],
    ['{"prrt": ', 'is no JSON'],
    ['nothing at all', 'is no table of topics by kinds'],
    ['topic,recommend\nprrt,many\n', 'wrong at "prrt, recommend"'],
    [
      '{"nec": {"cutoff": 2}, "prrt": {"recommend": 1}}',
      'cannot be filled: nec/cutoff: 0 of 2. Nothing was written',
    ],
  ])('%s is told in one line, and nothing is written', async (text, word) => {
    writeFileSync(join(folder.path, 'plan'), text);
    const { said, errors, code } = await make('--blueprint', 'plan', '--seed', '1', '--out', 'x');
    expect([code, said]).toEqual([2, '']);
    expect(errors).toContain(word);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder.path)).toEqual(['plan']);
  });

  test.each([
    [['20', '--blueprint', 'prrt/recommend=1'], 'leave out the number'],
    [['--topics', 'prrt', '--blueprint', 'prrt/recommend=1'], 'leave out the number'],
    [['--blueprint', 'prrt=1'], '"prrt=1" is no cell of a blueprint'],
    [['--blueprint', 'not-there.csv'], 'not-there.csv cannot be read'],
  ])('%j is wrong use', async (args, word) => {
    const { errors, code } = await make(...args);
    expect(code).toBe(2);
    expect(errors).toContain(word);
  });
});

test('what was withdrawn in the installation is in no set of it', async () => {
  const env = { QUIZ_WITHDRAWN: join(folder.path, 'withdrawn.json') };
  const words = ['quiz', 'make', '10', '--seed', '3', '--format', 'json'];
  const before = await runNelm(words, { cwd: folder.path, env });
  const [first = ''] = quizSetSchema()
    .parse(JSON.parse(before.said))
    .items.map(({ id }) => id);
  await runNelm(['quiz', 'withdraw', first, '--reason', 'unclear'], { env });
  const after = quizSetSchema().parse(JSON.parse((await runNelm(words, { cwd: folder.path, env })).said));
  const ids = after.items.map(({ id }) => id);
  expect(ids).toHaveLength(10);
  expect(ids).not.toContain(first);
  writeFileSync(env.QUIZ_WITHDRAWN, '{');
  expect(await runNelm(words, { cwd: folder.path, env })).toMatchObject({ code: 1, said: '' });
});

test('a file that cannot be written is told in one line', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  const { said, errors, code } = await make('2', '--out', 'file/set');
  expect([code, said]).toEqual([1, '']);
  expect(errors).toMatch(/^file\/set\.md cannot be written: .*\n$/);
});
