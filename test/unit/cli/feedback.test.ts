import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedbackPrefix, type FeedbackRecord } from '../../../src/conversation/feedback/record.ts';
import { feedbackTable } from '../../../src/conversation/feedback/table.ts';
import { sqliteStore } from '../../../src/server/storage/sqlite/sqliteStore.ts';
import { runNelm } from '../../fixtures/runNelm.ts';
import { guideline } from '../../fixtures/guideline.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record: FeedbackRecord = {
  schema: 1,
  day: '2026-11-23',
  outcome: 'prrt',
  verdict: 'disagree',
  option: 'anotherOption',
  reason: 'notAvailable',
  guideline: { version: '1.0.0', hash: 'a'.repeat(64) },
  edges: ['differentiation.differentiationNotReported'],
};

test('the stored feedback is printed as a table', async () => {
  const path = join(folder, 'nelm.db');
  const store = sqliteStore(path);
  await store.write(`${feedbackPrefix}1`, record, null);
  await store.close();
  const { said, errors, code } = await runNelm(['feedback'], { env: { STORAGE: `sqlite:${path}` } });
  expect([errors, code]).toEqual(['', 0]);
  expect(said).toBe(feedbackTable(guideline, [record]));
  expect(said).not.toBe(feedbackTable(guideline, []));
});

test('where nothing is stored nothing is made', async () => {
  const path = join(folder, 'none.db');
  const { said, code } = await runNelm(['feedback'], { env: { STORAGE: `sqlite:${path}` } });
  expect([said, code]).toEqual([feedbackTable(guideline, []), 0]);
  expect(existsSync(path)).toBe(false);
});

test('settings come from .env too, real variables win, and one that cannot be used is told with status 1', async () => {
  writeFileSync(join(folder, '.env'), 'STORAGE=nowhere\n');
  const { said, errors, code } = await runNelm(['feedback'], { cwd: folder });
  expect([said, code]).toEqual(['', 1]);
  expect(errors).toMatch(/^STORAGE is not usable: .*\n$/);
  const given = await runNelm(['feedback'], {
    cwd: folder,
    env: { STORAGE: `sqlite:${join(folder, 'a.db')}` },
  });
  expect(given).toEqual({ said: feedbackTable(guideline, []), errors: '', code: 0 });
});
