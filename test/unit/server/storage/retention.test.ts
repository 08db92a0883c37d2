import { markUnseen } from '../../../../src/conversation/state/unseen.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { defaultRetention } from '../../../../src/server/settings/retention.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { expiry, sweep } from '../../../../src/server/storage/retention.ts';
import { sqliteStore } from '../../../../src/server/storage/sqlite/sqliteStore.ts';
import { keepSweeping } from '../../../../src/server/storage/sweeping.ts';
import { actionOf, talk } from '../../../fixtures/talk.ts';
import { teamsChat } from '../../../fixtures/teamsChat.ts';

const day = 86_400_000;
const keysOf = async (store: Store): Promise<readonly string[]> => (await store.keys('')).toSorted();

/** A store whose clock is moved, with one record of each kind, each also set aside. */
async function filled(): Promise<{ readonly store: Store; readonly at: (days: number) => number }> {
  let now = Date.UTC(2026, 0, 1);
  const start = now;
  const store = memoryStore(() => now);
  for (const kind of [...Object.keys(expiry), 'installation']) {
    // oxlint-disable-next-line no-await-in-loop
    await store.write(`${kind}/1`, 1, null);
    // oxlint-disable-next-line no-await-in-loop
    await store.write(`aside/${kind}/hash/1`, 1, null);
  }
  return { store, at: (days) => (now = start + days * day) };
}

const left = async (store: Store): Promise<readonly string[]> =>
  (await keysOf(store)).filter((key) => !key.startsWith('aside/')).map((key) => key.replace('/1', ''));

describe('a sweep', () => {
  test('by default deletes cases after 30 days, practice after two years, and feedback never', async () => {
    const { store, at } = await filled();
    expect(await sweep(store, defaultRetention, at(30))).toEqual({});
    expect(await sweep(store, defaultRetention, at(31))).toEqual({ case: 2, live: 2, quiz: 2, unseen: 2 });
    expect(await left(store)).toEqual(['feedback', 'installation', 'trainee']);
    expect(await sweep(store, defaultRetention, at(730))).toEqual({});
    expect(await sweep(store, defaultRetention, at(731))).toEqual({ trainee: 2 });
    expect(await sweep(store, defaultRetention, at(7_310))).toEqual({});
    expect(await left(store)).toEqual(['feedback', 'installation']);
  });

  test('follows the settings', async () => {
    const { store, at } = await filled();
    const retention = { caseDays: 2, practiceDays: 1, feedbackDays: 3 };
    expect(await sweep(store, retention, at(1.5))).toEqual({ trainee: 2 });
    expect(await sweep(store, retention, at(2.5))).toEqual({ case: 2, live: 2, quiz: 2, unseen: 2 });
    expect(await sweep(store, retention, at(3.5))).toEqual({ feedback: 2 });
    expect(await left(store)).toEqual(['installation']);
  });

  test('leaves what was written since, however old it is, also while the sweep runs', async () => {
    const { store, at } = await filled();
    const first = await store.read('case/1');
    at(29);
    await store.write('case/1', 2, first?.etag ?? null);
    at(40);
    const racing: Store = {
      ...store,
      delete: async (key, etag) => {
        if (key === 'quiz/1') await store.write(key, 'now', (await store.read(key))?.etag ?? null);
        return store.delete(key, etag);
      },
    };
    expect(await sweep(racing, defaultRetention, at(40))).toEqual({ case: 1, live: 2, quiz: 1, unseen: 2 });
    expect(await left(store)).toEqual(['case', 'feedback', 'installation', 'quiz', 'trainee']);
  });

  test('of thousands of records in a file leaves the others, and no byte of those', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nelm-sweep-'));
    const path = join(folder, 'cases.db');
    const store = sqliteStore(path);
    await Promise.all(Array.from({ length: 1_200 }, (_, index) => store.write(`case/${index}`, 'x', null)));
    const database = new DatabaseSync(path);
    database.exec("UPDATE entries SET updated_at = '2020-01-01T00:00:00.000Z' WHERE key NOT LIKE '%7'");
    database.close();
    expect(await sweep(store, defaultRetention, Date.now())).toEqual({ case: 1_080 });
    expect(await store.keys('case/')).toHaveLength(120);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

test('every kind of record that the bot writes has a time after which it expires', async () => {
  const store = memoryStore();
  const alone = talk(store);
  await alone.saySome('not stated');
  await alone.tap(actionOf(await alone.say('feedback'), 'I agree'));
  await alone.say('quiz');
  await alone.say('skip');
  const teams = teamsChat({ store });
  await teams.say('new case');
  const kinds = new Set((await keysOf(store)).map((key) => key.split('/')[0]));
  // Written only where an answer was stored and its card could not be delivered.
  await markUnseen(store, 'c');
  expect(new Set([...kinds, ...(await keysOf(store)).map((key) => key.split('/')[0])])).toEqual(
    new Set(Object.keys(expiry)),
  );
});

test('sweeps come after the start and every six hours; a fault in one is told of, and the next one comes', async () => {
  const { store, at } = await filled();
  const ending = new AbortController();
  const happened: unknown[] = [];
  const pauses: number[] = [];
  await keepSweeping({
    store: {
      ...store,
      unwrittenSince: (prefix, time) => {
        if (pauses.length === 1) throw new Error('The disk is full.');
        return store.unwrittenSince(prefix, time);
      },
    },
    retention: defaultRetention,
    onSwept: (swept) => happened.push(swept),
    onFault: (error) => happened.push(String(error)),
    signal: ending.signal,
    now: () => at(40 * pauses.length),
    wait: (ms) => {
      pauses.push(ms);
      if (pauses.length === 4) ending.abort();
      return Promise.resolve();
    },
  });
  const hours = 3_600_000;
  expect(pauses).toEqual([60_000, 6 * hours, 6 * hours, 6 * hours]);
  expect(happened).toEqual(['Error: The disk is full.', { case: 2, live: 2, quiz: 2, unseen: 2 }, {}]);
});
