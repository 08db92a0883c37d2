import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { openStore } from '../../../../src/server/storage/open.ts';
import { logSecret } from '../../../../src/server/storage/logSecret.ts';
import { sqliteStore } from '../../../../src/server/storage/sqlite/sqliteStore.ts';
import { StorageError } from '../../../../src/server/storage/faults/storageError.ts';
import { talk } from '../../../fixtures/talk.ts';
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
    await (await openStore({ kind: 'sqlite', path })).close();
    expect(pragma('user_version')).toBe(1);
    expect(pragma('journal_mode')).toBe('wal');
  });

  /** Everything on the disk: the file, its log and its index. */
  const bytes = (): string =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');

  test('regression: what is deleted is gone from the disk, not only from sight', async () => {
    const store = sqliteStore(path);
    const other = sqliteStore(path);
    const first = await store.write('case/somebody', { word: 'zirconium' }, null);
    await store.write('case/somebody', { word: 'tungsten'.repeat(2_000) }, first);
    await store.write('case/else', { word: 'palladium' }, null);
    expect(bytes()).toMatch(/zirconium[\s\S]*tungsten|tungsten[\s\S]*zirconium/);
    await store.delete('case/somebody');
    expect(bytes()).not.toMatch(/somebody|zirconium|tungsten/);
    expect(bytes()).toContain('palladium');
    expect((await other.read('case/else'))?.value).toEqual({ word: 'palladium' });
    await Promise.all([store.close(), other.close()]);
  });

  test('regression: after "delete my data" no byte of the case and of its conversation is left', async () => {
    const store = sqliteStore(path);
    const { saySome, say } = talk(store);
    await saySome('well', 'Ki-67 4%');
    expect(bytes()).toContain('differentiation');
    expect(bytes()).toContain('case/test/c');
    await say('delete my data');
    expect(bytes()).not.toMatch(/differentiation|test\/c/);
    await store.close();
  });

  test('is for its owner alone, and so is the folder that is made for it', async () => {
    const inside = join(folder, 'new', 'cases.db');
    const store = sqliteStore(inside);
    await store.write('case/1', 1, null);
    const modes = readdirSync(join(folder, 'new')).map((name) => statSync(join(folder, 'new', name)).mode);
    expect(modes.map((mode) => mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
    await store.close();
  });

  test('that others may read becomes its owner’s, and a folder that was there stays as it is', async () => {
    const before = statSync(folder).mode;
    await sqliteStore(path).close();
    chmodSync(path, 0o644);
    await sqliteStore(path).close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode).toBe(before);
  });

  test('of a later version is not touched', () => {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => sqliteStore(path)).toThrow(/later version \(99\)/);
    expect(() => sqliteStore(path)).toThrow(
      expect.objectContaining({
        code: 'StorageNotUsable',
        path,
        message: expect.stringContaining('up to 1'),
      }),
    );
    expect(pragma('user_version')).toBe(99);
  });

  test('that is no database is not touched, and the message names it', () => {
    writeFileSync(path, 'These are notes, not a database. '.repeat(50));
    expect(() => sqliteStore(path)).toThrow(StorageError);
    expect(() => sqliteStore(path)).toThrow(path);
    expect(() => sqliteStore(path)).toThrow(
      expect.objectContaining({ code: 'StorageNotUsable', path, cause: expect.any(Error) }),
    );
    expect(readFileSync(path, 'utf8')).toContain('These are notes');
  });

  test('that is a folder cannot be opened, and the message names it', () => {
    expect(() => sqliteStore(folder)).toThrow(StorageError);
    expect(() => sqliteStore(folder)).toThrow(folder);
  });

  test('processes that write to it at once lose nothing', async () => {
    const source = (file: string) => JSON.stringify(join(import.meta.dirname, '../../../../src', file));
    const count = `
      const { sqliteStore } = await import(${source('server/storage/sqlite/sqliteStore.ts')});
      const { StoreConflict } = await import(${source('conversation/contract/store.ts')});
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

  describe('writes of one tick', () => {
    test('go on from one another before they are on the disk, and are committed together', async () => {
      const store = sqliteStore(path);
      const other = sqliteStore(path);
      const words = Array.from({ length: 30 }, (_, index) => `word ${index}`);
      const writes: Promise<string>[] = [];
      for (const [index, word] of words.entries()) {
        const stored = await store.read('case/1');
        expect(stored?.value ?? []).toEqual(words.slice(0, index));
        writes.push(store.write('case/1', [...words.slice(0, index), word], stored?.etag ?? null));
      }
      expect(await other.read('case/1')).toBeNull();
      const etags = await Promise.all(writes);
      expect(new Set(etags).size).toBe(words.length);
      expect(await other.read('case/1')).toEqual({ value: words, etag: etags.at(-1) });
      await Promise.all([store.close(), other.close()]);
    });

    test('wait for those of the tick that follows, and are committed with them', async () => {
      const store = sqliteStore(path);
      const other = sqliteStore(path);
      const first = store.write('case/1', 'one', null);
      const second = setImmediate().then(() => store.write('case/2', 'two', null));
      await first;
      expect((await other.read('case/2'))?.value).toBe('two');
      await second;
      await Promise.all([store.close(), other.close()]);
    });

    test('one that conflicts leaves the others as they are', async () => {
      const store = sqliteStore(path);
      const other = new DatabaseSync(path);
      const etag = await store.write('case/2', 'before', null);
      const results = Promise.allSettled([
        store.write('case/1', 'one', null),
        store.write('case/2', 'two', etag),
        store.write('case/3', 'three', null),
      ]);
      // Another process is first.
      other.prepare("UPDATE entries SET value = '3', etag = 'other' WHERE key = 'case/2'").run();
      other.close();
      expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      const values = ['case/1', 'case/2', 'case/3'].map(async (key) => (await store.read(key))?.value);
      expect(await Promise.all(values)).toEqual(['one', 3, 'three']);
      await store.close();
    });

    test('nobody is told that something is kept when they could not be committed', async () => {
      const store = sqliteStore(path);
      await store.write('case/1', 'kept', null);
      const results = Promise.allSettled([store.write('case/2', 1, null), store.write('case/3', 1, null)]);
      const saboteur = new DatabaseSync(path);
      saboteur.exec(
        "CREATE TRIGGER full BEFORE INSERT ON entries WHEN new.key = 'case/3' BEGIN SELECT RAISE(ROLLBACK, 'full'); END",
      );
      expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      saboteur.exec('DROP TRIGGER full');
      saboteur.close();
      expect(await store.read('case/2')).toBeNull();
      await store.write('case/2', 'again', null);
      expect((await store.keys('case/')).toSorted()).toEqual(['case/1', 'case/2']);
      await store.close();
    });

    test('those that still wait when the store is closed are kept', async () => {
      const store = sqliteStore(path);
      const written = store.write('case/1', 'last', null);
      await store.close();
      const again = sqliteStore(path);
      expect(await again.read('case/1')).toEqual({ value: 'last', etag: await written });
      await again.close();
    });
  });

  test('a store that is closed answers with an error, not with nothing', async () => {
    const store = sqliteStore(path);
    await store.close();
    await expect(store.read('case/1')).rejects.toThrow(/not open|finalized/);
  });
});

describe('the secret of the log', () => {
  test('is made once for each storage', async () => {
    const store = memoryStore();
    const secrets = await Promise.all([logSecret(store), logSecret(store), logSecret(store)]);
    expect(secrets[0]?.length).toBeGreaterThanOrEqual(40);
    expect(new Set(secrets).size).toBe(1);
    expect(await logSecret(store)).toBe(secrets[0]);
    expect(await logSecret(memoryStore())).not.toBe(secrets[0]);
  });

  test('regression: a server that starts between the reading and the writing of another keeps its secret', async () => {
    const store = memoryStore();
    let first: string | null = null;
    const slow: typeof store = {
      ...store,
      read: async (key) => {
        const read = await store.read(key);
        first ??= await logSecret(store);
        return read;
      },
    };
    expect(await logSecret(slow)).toBe(first);
    expect(await logSecret(store)).toBe(first);
  });

  test('regression: who knows the id of a conversation does not find its lines without it', async () => {
    const keyed = async (secret?: string): Promise<string | undefined> => {
      const { say, records } = talk(memoryStore(), secret === undefined ? {} : { logSecret: secret });
      await say('help');
      return records[0]?.key;
    };
    expect(await keyed('one')).toBe(await keyed('one'));
    expect(await keyed('one')).not.toBe(await keyed('two'));
    expect(await keyed()).not.toBe(await keyed());
    const plain = createHash('sha256').update('test/c').digest('hex').slice(0, 16);
    expect(await keyed()).not.toBe(plain);
  });
});
