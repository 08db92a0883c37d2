import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DamagedValue, type Store } from '../../../../src/conversation/contract/store.ts';
import { sqliteStore } from '../../../../src/server/storage/sqlite/sqliteStore.ts';
import type { StorageEvent } from '../../../../src/server/storage/faults/storageEvent.ts';

/** What befalls the file of a running server, and that nothing is confirmed which is not kept. */

let folder: string;
let path: string;
let store: Store;
let told: StorageEvent['event'][];
const opened: { close(): unknown }[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-faults-'));
  path = join(folder, 'cases.db');
  told = [];
  store = sqliteStore(path, ({ event }) => told.push(event));
});
afterEach(async () => {
  await store.close();
  for (const one of opened.splice(0)) one.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Another program with the file open. */
function otherProgram(readOnly = false): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly });
  opened.push(database);
  return database;
}

/** What a server that starts now finds. */
async function found(key: string): Promise<unknown> {
  const other = sqliteStore(path);
  const stored = await other.read(key);
  await other.close();
  return stored?.value;
}

const unavailable = (fault: string) => expect.objectContaining({ code: 'StorageUnavailable', fault });
const files = () => ['', '-wal', '-shm'].map((ending) => `${path}${ending}`);
const bytes = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');

/** A backup as it was made before what follows. */
function backup(): string {
  const to = join(folder, 'backup.db');
  const database = new DatabaseSync(path);
  database.exec(`VACUUM INTO '${to}'`);
  database.close();
  return to;
}

describe('a file that is removed under the running server', () => {
  test.each([
    ['the database with its neighbours', () => files()],
    ['the database alone', () => files().slice(0, 1)],
  ])('%s: nothing is confirmed, and no file is made in its place', async (_name, gone) => {
    await store.write('case/1', 'kept', null);
    for (const file of gone()) rmSync(file);
    await expect(store.write('case/2', 'lost', null)).rejects.toEqual(unavailable('removed'));
    await expect(store.read('case/1')).rejects.toEqual(unavailable('removed'));
    await expect(store.delete('case/1')).rejects.toEqual(unavailable('removed'));
    await expect(store.keys('case/')).rejects.toEqual(unavailable('removed'));
    expect(existsSync(path)).toBe(false);
    expect(told).toEqual(['removed']);
  });

  test('a write that was under way when it was removed is not confirmed', async () => {
    const written = store.write('case/1', 'lost', null);
    for (const file of files()) rmSync(file);
    await expect(written).rejects.toEqual(unavailable('removed'));
  });

  test('the log of it alone: what was in it is saved, and what comes next is kept', async () => {
    await store.write('case/1', 'in the log', null);
    rmSync(`${path}-wal`);
    await store.write('case/2', 'after', null);
    expect([await found('case/1'), await found('case/2')]).toEqual(['in the log', 'after']);
    expect(told).toEqual(['removed', 'reopened']);
  });

  test('once it is back it is used again, without a restart', async () => {
    await store.write('case/1', 'kept', null);
    const copy = backup();
    for (const file of files()) rmSync(file);
    await expect(store.read('case/1')).rejects.toEqual(unavailable('removed'));
    copyFileSync(copy, path);
    expect((await store.read('case/1'))?.value).toBe('kept');
    await store.write('case/2', 'new', null);
    expect(await found('case/2')).toBe('new');
    expect(told).toEqual(['removed', 'reopened']);
  });
});

describe('a file that is replaced under the running server', () => {
  test('by a backup alone: the server goes on with it, and mixes nothing of the old one in', async () => {
    await store.write('case/1', 'in the backup', null);
    const copy = backup();
    const later = await store.write('case/2', 'after the backup', null);
    renameSync(copy, path);
    expect(await store.read('case/2')).toBeNull();
    expect((await store.read('case/1'))?.value).toBe('in the backup');
    await expect(store.write('case/2', 'goes on', later)).rejects.toThrow('changed in between');
    await store.write('case/2', 'again', null);
    expect([await found('case/1'), await found('case/2')]).toEqual(['in the backup', 'again']);
    expect(Object.values(otherProgram().prepare('PRAGMA integrity_check').get() ?? {})).toEqual(['ok']);
  });

  test('by a backup with a log of its own: what is only in that log is not lost', async () => {
    const elsewhere = join(folder, 'other.db');
    const other = sqliteStore(elsewhere);
    await other.write('case/1', 'only in the log', null);
    const copies = files().slice(0, 2);
    for (const [index, ending] of ['', '-wal'].entries()) {
      copyFileSync(`${elsewhere}${ending}`, `${copies[index] ?? ''}.new`);
    }
    await other.close();
    await store.write('case/2', 'old', null);
    rmSync(`${path}-shm`);
    for (const file of copies) renameSync(`${file}.new`, file);
    expect((await store.read('case/1'))?.value).toBe('only in the log');
    expect(await store.read('case/2')).toBeNull();
    expect(await found('case/1')).toBe('only in the log');
  });

  test('a write that was decided before is judged by what is there now', async () => {
    const etag = await store.write('case/1', 'first', null);
    const copy = backup();
    await store.write('case/1', 'second', etag);
    const written = store.write('case/3', 'new', null);
    renameSync(copy, path);
    await written;
    expect([await found('case/1'), await found('case/3')]).toEqual(['first', 'new']);
  });
});

describe('a damaged file', () => {
  /** Fills everything after the first page with junk, as a fault of the disk might. */
  async function damage(): Promise<string> {
    await store.write('case/1', { text: 'good '.repeat(2_000) }, null);
    await store.write('z', 1, null);
    await store.delete('z');
    const good = backup();
    const content = readFileSync(path);
    content.fill(0x5a, 4_096);
    writeFileSync(path, content);
    return good;
  }

  test('heals without a restart once a good copy is in its place, copied over it', async () => {
    const good = await damage();
    await expect(store.read('case/1')).rejects.toEqual(unavailable('damaged'));
    await expect(store.write('case/2', 1, null)).rejects.toEqual(unavailable('damaged'));
    copyFileSync(good, path);
    expect((await store.read('case/1'))?.value).toEqual({ text: 'good '.repeat(2_000) });
    await store.write('case/2', 'after', null);
    expect(await found('case/2')).toBe('after');
    expect(told[0]).toBe('damaged');
    expect(told.at(-1)).toBe('reopened');
  });

  test('heals without a restart once a good copy is moved to its place', async () => {
    const good = await damage();
    await expect(store.read('case/1')).rejects.toEqual(unavailable('damaged'));
    renameSync(good, path);
    await store.write('case/2', 'after', null);
    expect(await found('case/2')).toBe('after');
  });

  test('that is no database any more is not written to', async () => {
    await store.write('case/1', 1, null);
    rmSync(`${path}-wal`);
    rmSync(`${path}-shm`);
    rmSync(path);
    writeFileSync(path, 'These are notes, not a database. '.repeat(500));
    await expect(store.write('case/2', 1, null)).rejects.toEqual(unavailable('damaged'));
    expect(readFileSync(path, 'utf8')).toBe('These are notes, not a database. '.repeat(500));
  });

  test('a single value that is no JSON is given as it is, and deleted without being read', async () => {
    otherProgram().exec(
      `INSERT INTO entries VALUES ('case/1', '{"schema":1,"caseId":"x', 'e', '2026-01-01')`,
    );
    expect(await store.read('case/1')).toEqual({
      value: new DamagedValue('{"schema":1,"caseId":"x'),
      etag: 'e',
    });
    expect(await store.delete('case/1')).toBe('erased');
    expect(await store.read('case/1')).toBeNull();
  });
});

describe('a lock of another program', () => {
  test('holds up no other work: what waits for it goes on as soon as it is gone', async () => {
    const other = otherProgram();
    other.exec('BEGIN IMMEDIATE');
    const written = store.write('case/1', 'waited', null);
    let ticks = 0;
    const beat = setInterval(() => (ticks += 1), 1);
    // The process does other work meanwhile: many ticks of it.
    await expect.poll(() => ticks).toBeGreaterThan(20);
    clearInterval(beat);
    expect((await store.read('case/1'))?.value).toBe('waited');
    const joined = store.write('case/2', 'came later', null);
    other.exec('COMMIT');
    await Promise.all([written, joined]);
    expect([await found('case/1'), await found('case/2')]).toEqual(['waited', 'came later']);
  });

  test('that is not let go of is told of to everybody who waited, and the next write is taken', async () => {
    const other = otherProgram();
    other.exec('BEGIN IMMEDIATE');
    const clock = vi.spyOn(Date, 'now');
    try {
      const results = Promise.allSettled([store.write('case/1', 1, null), store.write('case/2', 1, null)]);
      const longAfter = Date.now() + 3_600_000;
      clock.mockImplementation(() => longAfter);
      expect((await results).map((one) => one.status === 'rejected' && one.reason)).toEqual([
        unavailable('locked'),
        unavailable('locked'),
      ]);
    } finally {
      clock.mockRestore();
    }
    other.exec('COMMIT');
    await store.write('case/1', 'again', null);
    expect(await found('case/1')).toBe('again');
  });
});

describe('what was deleted while another program reads the file', () => {
  test('is erased from the log when it was left there by a process that was killed', async () => {
    await store.write('case/somebody', { word: 'zirconium' }, null);
    const reader = otherProgram(true);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM entries').get();
    await store.delete('case/somebody');
    await store.close();
    const next = sqliteStore(path, ({ event }) => told.push(event));
    opened.push(next);
    expect(bytes()).toContain('zirconium');
    reader.exec('COMMIT');
    await expect.poll(bytes).not.toMatch(/zirconium|somebody/);
  });

  test('is erased from the log as soon as that one has ended, without another deletion', async () => {
    await store.write('case/somebody', { word: 'zirconium' }, null);
    const reader = otherProgram(true);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM entries').get();
    expect(await store.delete('case/somebody')).toBe('erasing');
    expect(bytes()).toContain('zirconium');
    reader.exec('COMMIT');
    await expect.poll(bytes).not.toMatch(/zirconium|somebody/);
    expect(told).toEqual(['erasing', 'erased']);
    // Room may have been made in it again by now.
    expect(readFileSync(`${path}-wal`).every((byte) => byte === 0)).toBe(true);
  });
});
