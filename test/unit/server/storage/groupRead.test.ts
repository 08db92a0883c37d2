import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreUnavailable } from '../../../../src/conversation/contract/store.ts';
import { GroupRead } from '../../../../src/server/storage/sqlite/groupRead.ts';
import { SqliteFile } from '../../../../src/server/storage/sqlite/sqliteFile.ts';

let folder: string;
let file: SqliteFile;
let looks = 0;
let reads: GroupRead;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-'));
  file = new SqliteFile(join(folder, 'cases.db'), () => undefined);
  file.transaction(({ insert }) => {
    for (const key of ['a', 'b']) insert.run(key, `"value of ${key}"`, `etag of ${key}`, '2026');
  });
  looks = 0;
  reads = new GroupRead({
    read: (work) => {
      looks += 1;
      return file.read(work);
    },
  });
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

const valueOf = async (key: string): Promise<unknown> => (await reads.of(key))?.['value'];

test('what is asked for in one tick is one look at the file, each gets its own', async () => {
  expect(await Promise.all(['a', 'b', 'c', 'a'].map(valueOf))).toEqual([
    '"value of a"',
    '"value of b"',
    undefined,
    '"value of a"',
  ]);
  expect(looks).toBe(1);
});

test('more keys than one statement takes are all found, also with signs that SQL or JSON would read', async () => {
  const keys = [...Array.from({ length: 20 }, (_, at) => `key ${at}`), "it's", '"', 'a\u0000b', 'É', '%', ''];
  file.transaction(({ insert }) => {
    for (const key of keys) insert.run(key, `"value of ${key}"`, 'etag', '2026');
  });
  expect(await Promise.all(['none', ...keys].map(valueOf))).toEqual([
    undefined,
    ...keys.map((key) => `"value of ${key}"`),
  ]);
  expect(looks).toBe(1);
});

test('what is asked for later is looked at anew', async () => {
  expect(await valueOf('a')).toBe('"value of a"');
  file.transaction(({ remove }) => remove.run('a', null));
  expect(await valueOf('a')).toBeUndefined();
  expect(looks).toBe(2);
});

test('a fault is told to all who asked, and not to those who ask after it', async () => {
  const fault = new StoreUnavailable('damaged', 'it cannot be read');
  let fails = true;
  const broken = new GroupRead({
    read: (work) => {
      if (fails) throw fault;
      return file.read(work);
    },
  });
  const asked = await Promise.allSettled(['a', 'b'].map((key) => broken.of(key)));
  expect(asked).toEqual(['a', 'b'].map(() => ({ status: 'rejected', reason: fault })));
  fails = false;
  expect((await broken.of('a'))?.['etag']).toBe('etag of a');
});
