import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DamagedValue, type Store } from '../../../src/conversation/contract/store.ts';
import { openStore } from '../../../src/server/storage/open.ts';
import { sqliteStore } from '../../../src/server/storage/sqlite/sqliteStore.ts';
import { startAzurite } from '../../fixtures/azurite.ts';
import { runNelm, startNelm } from '../../fixtures/runNelm.ts';
import { talk } from '../../fixtures/talk.ts';

let folder: string;
let path: string;
let env: { readonly STORAGE: string };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-backup-'));
  path = join(folder, 'data', 'nelm.db');
  env = { STORAGE: `sqlite:${path}` };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nelm = (...words: readonly string[]) => runNelm(words, { cwd: folder, env });
const entriesOf = async (store: Store): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(
    await Promise.all(
      (await store.keys('')).toSorted().map(async (key) => [key, (await store.read(key))?.value] as const),
    ),
  );

describe('a backup of a SQLite storage', () => {
  test('holds what a running server has confirmed, also what is only in its log, and nothing deleted', async () => {
    const store = sqliteStore(path);
    await store.write('case/1', { word: 'zirconium' }, null);
    await store.write('case/2', { word: 'palladium' }, null);
    await store.delete('case/2');
    expect(await nelm('backup', 'copy.db')).toEqual({
      said: '1 entries written to copy.db and checked.\n',
      errors: '',
      code: 0,
    });
    await store.write('case/3', 'later', null);
    expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'data']);
    const copy = join(folder, 'copy.db');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(readFileSync(copy, 'latin1')).toContain('zirconium');
    expect(readFileSync(copy, 'latin1')).not.toContain('palladium');
    await store.close();
  });

  test('is of one moment while others write, and holds up nobody', async () => {
    const store = sqliteStore(path);
    let [first, second] = [await store.write('a', 0, null), await store.write('b', 0, null)];
    const ending = new AbortController();
    let writes = 0;
    // Two records that are always written in this order, the second never ahead of the first.
    const writing = (async () => {
      while (!ending.signal.aborted) {
        writes += 1;
        first = await store.write('a', writes, first);
        second = await store.write('b', writes, second);
      }
    })();
    // As processes of their own, so that they and the writes are at the same time.
    const copies = ['0.db', '1.db'];
    const backups = await Promise.all(
      copies.map((file) => startNelm(['backup', file], { cwd: folder, env })),
    );
    expect(backups.map(({ code }) => code)).toEqual([0, 0]);
    ending.abort();
    await writing;
    for (const file of copies) {
      const backup = sqliteStore(join(folder, file));
      const { a, b } = await entriesOf(backup);
      await backup.close();
      expect([0, 1]).toContain(Number(a) - Number(b));
    }
    expect(writes).toBeGreaterThan(0);
    await store.close();
  });

  test('is restored where no storage is, and a case goes on from it', async () => {
    const store = sqliteStore(path);
    await talk(store).saySome('well', 'Ki-67 4%');
    await nelm('backup', 'copy.db');
    await store.close();
    expect(await nelm('restore', 'copy.db')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('not overwritten'),
    });
    rmSync(join(folder, 'data'), { recursive: true });
    mkdirSync(join(folder, 'data'));
    expect(await nelm('restore', 'copy.db')).toMatchObject({
      said: '1 entries restored from copy.db.\n',
      code: 0,
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const restored = sqliteStore(path);
    expect((await talk(restored).say('path')).text).toContain('Ki-67 / grade: Ki-67 4%');
    await restored.close();
  });

  test.each([
    ['that is there already', 'there.db', 'not overwritten'],
    ['in a folder that is not there', 'nowhere/copy.db', 'cannot be opened'],
  ])('to a file %s is refused, and nothing is left beside it', async (_name, file, said) => {
    await sqliteStore(path).close();
    writeFileSync(join(folder, 'there.db'), 'mine');
    const { errors, code } = await nelm('backup', file);
    expect([errors, code]).toEqual([expect.stringContaining(said), 1]);
    expect(readFileSync(join(folder, 'there.db'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'there.db']);
  });

  test('of a storage that is not there, of memory, and of something else says so and makes nothing', async () => {
    expect(await nelm('backup', 'copy.db')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('no such file'),
    });
    expect(await runNelm(['backup', 'copy.db'], { cwd: folder, env: { STORAGE: 'memory:' } })).toMatchObject({
      code: 1,
    });
    writeFileSync(join(folder, 'notes'), 'These are notes, not a database. '.repeat(50));
    expect(await nelm('restore', 'notes')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('not a database'),
    });
    expect(await nelm('restore', 'none')).toMatchObject({ code: 1 });
    expect(existsSync(path)).toBe(false);
    expect(await nelm('backup')).toMatchObject({ code: 2 });
  });

  test('that was damaged since is not restored', async () => {
    const store = sqliteStore(path);
    await store.write('case/1', 'x'.repeat(20_000), null);
    await store.close();
    await nelm('backup', 'copy.db');
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, readFileSync(copy).fill(0x5a, 8_192));
    rmSync(join(folder, 'data'), { recursive: true });
    mkdirSync(join(folder, 'data'));
    expect(await nelm('restore', 'copy.db')).toMatchObject({ code: 1 });
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
  });
});

test(
  'a backup goes from a file into a container and back, with every entry',
  { tags: ['long'] },
  async () => {
    const azurite = await startAzurite();
    try {
      const store = sqliteStore(path);
      await talk(store).saySome('well', 'Ki-67 4%');
      await Promise.all(
        Array.from({ length: 50 }, (_, index) => store.write(`feedback/${index}`, { index }, null)),
      );
      await store.write('installation/logSecret', 'secret', null);
      const before = await entriesOf(store);
      const database = new DatabaseSync(path);
      database.exec("INSERT INTO entries VALUES ('case/damaged', '{\"schema\":1', 'e', '2026')");
      database.close();
      await store.close();
      await nelm('backup', 'one.db');
      const setting = {
        kind: 'blob',
        container: 'cases',
        connectionString: azurite.connectionString,
      } as const;
      const cloud = {
        cwd: folder,
        env: { STORAGE: 'blob:cases', AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString },
      };
      expect(await runNelm(['restore', 'one.db'], cloud)).toEqual({
        said: `${Object.keys(before).length} entries restored from one.db.\n`,
        errors: 'Damaged and left out: case/damaged\n',
        code: 0,
      });
      const container = await openStore(setting);
      expect(await entriesOf(container)).toEqual(before);
      expect((await talk(container).say('path')).text).toContain('Ki-67 / grade: Ki-67 4%');
      expect(await runNelm(['restore', 'one.db'], cloud)).toMatchObject({
        code: 1,
        errors: expect.stringContaining('empty container'),
      });
      expect((await runNelm(['backup', 'two.db'], cloud)).code).toBe(0);
      const back = sqliteStore(join(folder, 'two.db'));
      expect(await entriesOf(back)).toEqual(await entriesOf(container));
      expect(Object.values(await entriesOf(back)).some((value) => value instanceof DamagedValue)).toBe(false);
      await back.close();
    } finally {
      await azurite.remove();
    }
  },
);
