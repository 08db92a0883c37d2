import { describe, expect, test } from 'vitest';
import { nearness } from '../mutation/nearness.ts';
import { drawPieces, piecesOf } from '../mutation/sample.ts';
import { scoreLine, scoreOf } from '../mutation/score.ts';

describe('pieces for a sample', () => {
  const files = Array.from({ length: 40 }, (_one, index) => ({ path: `src/${index}.ts`, lines: 10 + index }));

  test('have as many lines as asked for, none is there twice, and a seed draws the same again', () => {
    const drawn = drawPieces(files, { seed: 3, lines: 200 });
    const lines = drawn.map((file) => file.lines);
    expect(lines.reduce((sum, of) => sum + of, 0)).toBeGreaterThanOrEqual(200);
    expect(lines.slice(0, -1).reduce((sum, of) => sum + of, 0)).toBeLessThan(200);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawPieces(files.toReversed(), { seed: 3, lines: 200 })).toEqual(drawn);
    expect(drawPieces(files, { seed: 4, lines: 200 })).not.toEqual(drawn);
  });

  test('are all of them where there are no more', () => {
    expect(drawPieces(files, { seed: 1, lines: 1e6 })).toHaveLength(40);
    expect(drawPieces([], { seed: 1, lines: 10 })).toEqual([]);
  });

  test('come first one as often as another', () => {
    const first = Array.from({ length: 4_000 }, (_one, seed) =>
      drawPieces(files.slice(0, 4), { seed, lines: 1 }),
    );
    const counts = Map.groupBy(first, ([file]) => file?.path);
    for (const path of ['src/0.ts', 'src/1.ts', 'src/2.ts', 'src/3.ts'])
      expect(Math.abs((counts.get(path)?.length ?? 0) - 1_000)).toBeLessThan(150);
  });
});

test('a file is cut into pieces of 30 lines, without those in which nothing is done', () => {
  const line = 'export const a = () => 1;';
  const type = 'export type A = 1;';
  const text = [...Array.from({ length: 30 }, () => type), ...Array.from({ length: 40 }, () => line), ''];
  expect(piecesOf('src/a.ts', text.join('\n'))).toEqual([
    { path: 'src/a.ts:31-60', lines: 30 },
    { path: 'src/a.ts:61-70', lines: 10 },
  ]);
  expect(piecesOf('src/a.ts', '/** If it is so: (a) => b. */\nexport type A = 1;\n')).toEqual([]);
});

test('a test is the nearer the more folders it shares, and nearest by its name', () => {
  const source = 'src/conversation/outcome/taps.ts';
  const inOrder = [
    'test/unit/conversation/outcome/taps.test.ts',
    'test/unit/conversation/outcome/record.test.ts',
    'test/unit/conversation/back.test.ts',
    'test/unit/dialogs/outcome/bot.test.ts',
  ];
  expect(inOrder.map((path) => nearness(source, path))).toEqual([3, 2, 1, 0]);
});

test('a score counts what was noticed, and names what was not', () => {
  const mutant = (status: string, line: number) => ({
    status,
    mutatorName: 'EqualityOperator',
    replacement: 'a <=\n   b',
    location: { start: { line } },
  });
  const score = scoreOf(
    JSON.stringify({
      files: {
        'src/a.ts': { mutants: [mutant('Killed', 1), mutant('Timeout', 2), mutant('Survived', 3)] },
        'src/b.ts': { mutants: [mutant('NoCoverage', 4), mutant('Ignored', 5)] },
      },
    }),
  );
  expect(scoreLine(score)).toBe('2 of 4 noticed (50 %), 1 survived, 1 reached by no test; 1 not tried');
  expect(score.open).toEqual([
    'src/a.ts:3 EqualityOperator: a <= b',
    'src/b.ts:4 EqualityOperator, reached by no test: a <= b',
  ]);
  expect(() => scoreOf('{}')).toThrow('files');
});
