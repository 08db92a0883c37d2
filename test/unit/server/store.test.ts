import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { openStore } from '../../../src/server/storage/open.ts';
import { sqliteStore, StorageError } from '../../../src/server/storage/sqlite.ts';
import { lastingStoreContract, storeContract, type StorePlace } from './storeContract.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'nelm-store-'));

function sqlitePlace(): StorePlace {
  const folder = newFolder();
  return {
    open: () => sqliteStore(join(folder, 'new', 'folders', 'cases.db')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

storeContract('memory', () => ({ open: memoryStore, remove: () => undefined }));
storeContract('sqlite', sqlitePlace);
lastingStoreContract('sqlite', sqlitePlace);

describe('the file of the sqlite store', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = newFolder();
    path = join(folder, 'cases.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const pragma = (name: string): unknown => {
    const database = new DatabaseSync(path);
    const value = Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    database.close();
    return value;
  };

  test('says which version of the schema it has, and is a write-ahead log', async () => {
    await openStore({ kind: 'sqlite', path }).close();
    expect(pragma('user_version')).toBe(1);
    expect(pragma('journal_mode')).toBe('wal');
  });

  test('of a later version is not touched', () => {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => sqliteStore(path)).toThrow(/later version \(99\)/);
    expect(pragma('user_version')).toBe(99);
  });

  test('that is no database is not touched, and the message names it', () => {
    writeFileSync(path, 'These are notes, not a database. '.repeat(50));
    expect(() => sqliteStore(path)).toThrow(StorageError);
    expect(() => sqliteStore(path)).toThrow(path);
    expect(readFileSync(path, 'utf8')).toContain('These are notes');
  });

  test('that is a folder cannot be opened, and the message names it', () => {
    expect(() => sqliteStore(folder)).toThrow(StorageError);
    expect(() => sqliteStore(folder)).toThrow(folder);
  });

  test('processes that write to it at once lose nothing', async () => {
    const source = (file: string) => JSON.stringify(join(import.meta.dirname, '../../../src', file));
    const count = `
      const { sqliteStore } = await import(${source('server/storage/sqlite.ts')});
      const { StoreConflict } = await import(${source('dialogs/store.ts')});
      const store = sqliteStore(${JSON.stringify(path)});
      for (let done = 0; done < 50; ) {
        const stored = await store.read('count');
        try {
          await store.write('count', (stored?.value ?? 0) + 1, stored?.etag ?? null);
          done += 1;
        } catch (error) {
          if (!(error instanceof StoreConflict)) throw error;
        }
      }
      await store.close();`;
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', count]);
    await Promise.all([run(), run(), run(), run()]);
    const store = sqliteStore(path);
    expect((await store.read('count'))?.value).toBe(200);
    await store.close();
  });

  test('a store that is closed answers with an error, not with nothing', async () => {
    const store = sqliteStore(path);
    await store.close();
    await expect(store.read('case/1')).rejects.toThrow(/not open|finalized/);
  });
});
