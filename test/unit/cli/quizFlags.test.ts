import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { report } from '../../../src/cli/verbs/quizFlags/flags.ts';
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
  const listed = await runNelm(['quiz', 'flags'], { env });
  expect(listed.said).toContain(`${id}: unclear`);
});

test('the list has the most often reported first, and the hardest first', () => {
  const flags = { schema: 1, first: '2026-11-01', last: '2026-11-28' } as const;
  const counts = { schema: 1, kind: 'recommend' } as const;
  const text = report(
    [
      { ...flags, item: 'rare', reasons: { unclear: 1 } },
      { ...flags, item: 'a.b.1.x', reasons: { twoKeys: 2, language: 1 } },
    ],
    [one],
    [
      { ...counts, node: 'easy', asked: 4, right: 4 },
      { ...counts, node: 'hard', asked: 4, right: 1 },
    ],
  );
  expect(text.indexOf('a.b.1.x: twoKeys 2, language 1; last 2026-11-28; withdrawn')).toBeGreaterThan(0);
  expect(text.indexOf('a.b.1.x')).toBeLessThan(text.indexOf('rare'));
  expect(text.indexOf('recommend.hard: 1 of 4 right')).toBeLessThan(text.indexOf('recommend.easy'));
});
