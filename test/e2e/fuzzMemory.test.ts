import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fuzzRun, isGood, isMemoryBack, linesOf } from '../fuzz/run.ts';

const count = 4_000;

test('what requests made by chance took is given back', { tags: ['long'] }, async () => {
  const run = await fuzzRun({ count, seed: 3 });
  expect(linesOf(run, 3).join('\n')).toMatch(/^memory back: yes/m);
  expect(run.report.fault).toBeNull();
  expect(isGood(run)).toBe(true);
});

test('a server that keeps something of each request is noticed', { tags: ['long'] }, async () => {
  const leak = pathToFileURL(join(import.meta.dirname, '../fixtures/keepsRequests.js')).href;
  const run = await fuzzRun({ count, seed: 3, nodeOptions: `--import=${leak}` });
  expect(isMemoryBack(run)).toBe(false);
  expect(isGood(run)).toBe(false);
});
