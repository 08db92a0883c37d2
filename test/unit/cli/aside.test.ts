import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseKey } from '../../../src/conversation/state/session.ts';
import { asidePrefix, keepAside } from '../../../src/conversation/state/setAside.ts';
import { DamagedValue } from '../../../src/conversation/contract/store.ts';
import { sqliteStore } from '../../../src/server/storage/sqlite/sqliteStore.ts';
import { runNelm } from '../../fixtures/runNelm.ts';
import { talk } from '../../fixtures/talk.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-aside-'));
  path = join(folder, 'nelm.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nelm = (...words: readonly string[]) => runNelm(words, { env: { STORAGE: `sqlite:${path}` } });

test('what an earlier version set aside is put back by the one that wrote it, where its place is free', async () => {
  const store = sqliteStore(path);
  const say = (words: string, id: string) => talk(store).say(words, { conversation: { id } });
  for (const id of ['free', 'taken', 'damaged']) {
    const key = caseKey({ conversation: `test/${id}` });
    // oxlint-disable-next-line no-await-in-loop
    for (const words of ['new case', 'well']) await say(words, id);
    // oxlint-disable-next-line no-await-in-loop
    const stored = await store.read(key);
    if (!stored) throw new Error('No case was stored.');
    const value = id === 'damaged' ? new DamagedValue('{"schema":1,') : stored.value;
    // oxlint-disable-next-line no-await-in-loop
    await keepAside(store, key, { ...stored, value });
    // oxlint-disable-next-line no-await-in-loop
    await store.delete(key);
  }
  await say('new case', 'taken');
  const listed = await nelm('aside');
  expect([listed.errors, listed.code]).toEqual(['', 0]);
  expect(listed.said.match(/^case \w{32}: can be read by this version$/gm)).toHaveLength(2);
  expect(listed.said.match(/^case \w{32}: cannot be read by this version$/gm)).toHaveLength(1);
  expect(listed.said).not.toMatch(/free|test\//);

  const put = await nelm('aside', '--put-back');
  expect(put.code).toBe(0);
  for (const became of ['put back', 'its place is taken', 'cannot be read by this version']) {
    expect(put.said.match(new RegExp(`: ${became}$`, 'gm'))).toHaveLength(1);
  }
  expect((await say('path', 'free')).text).toContain('Differentiation: Well differentiated');
  expect((await say('path', 'taken')).text).not.toContain('Differentiation: Well differentiated');
  expect(await store.keys(asidePrefix)).toHaveLength(2);
  await store.close();
});

test('where nothing was set aside it says so, and where no storage is it makes none', async () => {
  expect(await nelm('aside')).toMatchObject({ code: 1, errors: expect.stringContaining('no such file') });
  await sqliteStore(path).close();
  expect(await nelm('aside')).toEqual({ said: 'Nothing was set aside.\n', errors: '', code: 0 });
});
