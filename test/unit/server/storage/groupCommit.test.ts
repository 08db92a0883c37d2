import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GroupCommit } from '../../../../src/server/storage/sqlite/groupCommit.ts';
import { SqliteFile } from '../../../../src/server/storage/sqlite/sqliteFile.ts';

let folder: string;
let file: SqliteFile;
/** How many writes each transaction had. */
let transactions: number[];
let group: GroupCommit;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-'));
  file = new SqliteFile(join(folder, 'cases.db'), () => undefined);
  transactions = [];
  group = new GroupCommit(
    {
      transaction: (work) => {
        transactions.push(0);
        return file.transaction(work);
      },
    },
    () => undefined,
  );
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

const write = (key: string): Promise<unknown> =>
  group.add(({ insert }) => {
    transactions.push((transactions.pop() ?? 0) + 1);
    return insert.run(key, '"value"', `etag of ${key}`, '2026');
  });

test('writes of ticks that follow one another are committed together', async () => {
  const first = write('a');
  await setImmediate();
  await Promise.all([first, write('b')]);
  expect(transactions).toEqual([2]);
});

test('after a write that came alone the next waits for no further tick', async () => {
  await write('a');
  const second = write('b');
  await setImmediate();
  expect(transactions).toEqual([1, 1]);
  await second;
});

test('after a write that came alone those of one tick wait for others all the same', async () => {
  await write('a');
  const together = [write('b'), write('c')];
  await setImmediate();
  await Promise.all([...together, write('d')]);
  expect(transactions).toEqual([1, 3]);
});

test('after writes that came together the next waits for others again', async () => {
  await write('a');
  await Promise.all([write('b'), write('c')]);
  const first = write('d');
  await setImmediate();
  await Promise.all([first, write('e')]);
  expect(transactions).toEqual([1, 2, 2]);
});
