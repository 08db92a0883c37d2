import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countsPrefix } from '../../../src/conversation/quiz/apart.ts';
import { difficultyOf } from '../../../src/cli/verbs/quizFlags/difficulty.ts';
import { report } from '../../../src/cli/verbs/quizFlags/flagged.ts';
import { shareOf } from '../../../src/quiz/statistics/share.ts';
import { sqliteStore } from '../../../src/server/storage/sqlite/sqliteStore.ts';
import { readWithdrawn, withdraw, withdrawnIds } from '../../../src/server/withdrawn.ts';
import { inService } from '../../../src/quiz/trainee/inService.ts';
import { handmade } from '../../fixtures/handmadeItems.ts';
import { quiz } from '../../fixtures/quiz.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flags-'));
  path = join(folder, 'sub', 'withdrawn.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const one = { item: 'a.b.1.x', reason: 'two right', date: '2026-11-28' };

test('a withdrawal counts at once, and a damaged list takes nothing back', () => {
  const faults: unknown[] = [];
  const ids = withdrawnIds(path, (error) => faults.push(error));
  expect([...ids()]).toEqual([]);
  withdraw(path, one);
  withdraw(path, { ...one, reason: 'again' });
  withdraw(path, { ...one, item: 'a.b.2.x' });
  expect([...ids()]).toEqual(['a.b.1.x', 'a.b.2.x']);
  expect(readWithdrawn(path)).toHaveLength(2);
  writeFileSync(path, '{');
  expect([...ids()]).toEqual(['a.b.1.x', 'a.b.2.x']);
  expect(faults).toHaveLength(1);
  // It is told, and never written over.
  expect(() => withdraw(path, one)).toThrow('is not a list of withdrawn items');
  expect(readFileSync(path, 'utf8')).toBe('{');
});

test('another item is made instead of one that is withdrawn', () => {
  const request = { node: 'ki67', kind: 'recommend', seed: 5 } as const;
  const { id } = handmade.make(request);
  const out = new Set([id]);
  const source = inService(handmade, () => out);
  expect(source.make(request).id).not.toBe(id);
  expect(source.make(request).id).toBe(source.make(request).id);
  expect(source.byId(id)).toBeNull();
  const [last = ''] = handmade.walk(3).slice(-1);
  out.add(last);
  expect(source.walk(3)).not.toContain(last);
});

test('the command withdraws an item that there is, and asks for a reason', async () => {
  const [node = 'differentiation'] = quiz.nodes;
  const { id } = quiz.source.make({ node, kind: 'nextQuestion', seed: 1 });
  const env = { QUIZ_WITHDRAWN: path, STORAGE: 'memory:' };
  expect(await runNelm(['quiz', 'withdraw', id], { env })).toMatchObject({ code: 2 });
  expect(await runNelm(['quiz', 'withdraw', 'no.such.item', '--reason', 'x'], { env })).toMatchObject({
    code: 2,
  });
  expect(await runNelm(['quiz', 'withdraw', id, '--reason', 'unclear'], { env })).toMatchObject({ code: 0 });
  expect(readWithdrawn(path)).toMatchObject([{ item: id, reason: 'unclear' }]);
  const listed = await runNelm(['quiz', 'flagged'], { env });
  expect(listed.said).toContain(`${id}: unclear`);
});

test('the list has the most often reported first', () => {
  const flags = { schema: 1, first: '2026-11-01', last: '2026-11-28' } as const;
  const text = report(
    [
      { ...flags, item: 'rare', reasons: { unclear: 1 } },
      { ...flags, item: 'a.b.1.x', reasons: { twoKeys: 2, language: 1 } },
    ],
    [one],
  );
  expect(text.indexOf('a.b.1.x: twoKeys 2, language 1; last 2026-11-28; withdrawn')).toBeGreaterThan(0);
  expect(text.indexOf('a.b.1.x')).toBeLessThan(text.indexOf('rare'));
});

describe('how hard items are', () => {
  const counts = { schema: 1, kind: 'recommend' } as const;

  test('is told by the share that was right, the hardest first, the better known first of those alike', () => {
    const rows = difficultyOf([
      { ...counts, node: 'easy', asked: 4, right: 4 },
      { ...counts, node: 'rare', asked: 4, right: 1 },
      { ...counts, node: 'hard', asked: 40, right: 10 },
      { ...counts, node: 'never', asked: 0, right: 0 },
    ]);
    expect(rows.map(({ node, n, share }) => [node, n, share])).toEqual([
      ['hard', 40, 0.25],
      ['rare', 4, 0.25],
      ['easy', 4, 1],
    ]);
  });

  test.each([
    // Published values of Wilson's interval at 95 %.
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
  ])('%i of %i lies between %f and %f', (part, whole, low, high) => {
    const share = shareOf(part, whole);
    expect(share.share).toBeCloseTo(part / whole, 10);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  test('no share of nothing is told', () => {
    expect(() => shareOf(0, 0)).toThrow(RangeError);
    expect(() => shareOf(3, 2)).toThrow(RangeError);
  });

  test('is printed from the storage of an installation that is in use, as text and as a table', async () => {
    const database = join(folder, 'cases.db');
    const env = { STORAGE: `sqlite:${database}`, QUIZ_WITHDRAWN: path };
    expect(await runNelm(['quiz', 'difficulty'], { env })).toMatchObject({
      code: 0,
      said: 'No answers were shared.\n',
    });
    const store = sqliteStore(database);
    await store.write(
      `${countsPrefix}recommend.prrt`,
      { ...counts, node: 'prrt', asked: 10, right: 5 },
      null,
    );
    await store.write(`${countsPrefix}damaged`, { schema: 1, kind: 7 }, null);
    const text = await runNelm(['quiz', 'difficulty'], { env });
    expect(text.said).toMatch(/recommend\.prrt\s+10\s+50 %\s+24 % to 76 %/);
    const table = await runNelm(['quiz', 'difficulty', '--csv'], { env });
    expect(table.said).toBe('kind,place,n,right,low,high\nrecommend,prrt,10,0.5000,0.2366,0.7634\n');
    await store.close();
  });
});
