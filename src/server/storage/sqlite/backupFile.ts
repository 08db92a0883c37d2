import {
  closeSync,
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StorageError } from '../faults/storageError.ts';
import { type OpenDatabase, openDatabase } from './sqliteDatabase.ts';

const ownerOnly = 0o600;

/** How long the file of a running server is waited for, in milliseconds. */
const patienceMs = 5_000;

/** An entry as it stands in a file. */
export interface RawEntry {
  readonly key: string;
  /** JSON, unless it is damaged. */
  readonly value: string;
}

/**
 * Writes a whole copy of a database that may be in use: as it is at one moment, what was deleted left out, for
 * its owner alone. The copy gets its name once it was checked and is on the disk.
 * @returns how many entries it has
 * @throws StorageError when the database cannot be read, or the copy cannot be written or exists
 */
export function copyDatabase(from: string, to: string): number {
  if (!existsSync(from)) throw new StorageError(from, 'there is no such file');
  return written(to, (part) => {
    const source = new DatabaseSync(from, { timeout: patienceMs });
    try {
      source.prepare('VACUUM INTO ?').run(part);
    } finally {
      source.close();
    }
  });
}

/**
 * Writes entries as a database.
 * @returns how many it has
 * @throws StorageError when it cannot be written or exists
 */
export async function writeDatabase(to: string, entries: AsyncIterable<RawEntry>): Promise<number> {
  const all: RawEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return written(to, (part) => {
    const { database, statements } = openDatabase(part, { patient: true });
    try {
      const now = new Date().toISOString();
      database.exec('BEGIN');
      for (const { key, value } of all) statements.insert.run(key, value, 'backup', now);
      database.exec('COMMIT');
    } finally {
      database.close();
    }
  });
}

/**
 * Puts a backup where a storage is to be.
 * @returns how many entries it has
 * @throws StorageError when it is no whole storage, or one is there already
 */
export function placeDatabase(from: string, to: string): number {
  if (!existsSync(from)) throw new StorageError(from, 'there is no such file');
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  return written(to, (part) => {
    copyFileSync(from, part, constants.COPYFILE_FICLONE);
  });
}

/** Every entry of a backup. @throws StorageError when it is no whole storage */
export function* entriesOf(path: string): Generator<RawEntry> {
  const { database } = checked(path);
  try {
    for (const { key, value } of database.prepare('SELECT key, value FROM entries').iterate()) {
      yield { key: String(key), value: String(value) };
    }
  } finally {
    database.close();
  }
}

/** Has a database written beside its place, checks it, and moves it there. */
function written(to: string, write: (part: string) => void): number {
  for (const path of [to, `${to}-wal`]) {
    if (existsSync(path)) throw new StorageError(to, `${path} is there already, and is not overwritten`);
  }
  const part = `${to}.part`;
  try {
    rmSync(part, { force: true });
    closeSync(openSync(part, 'wx', ownerOnly));
    write(part);
    const { database } = checked(part);
    const count = Number(database.prepare('SELECT count(*) AS count FROM entries').get()?.['count']);
    database.close();
    onTheDisk(part);
    renameSync(part, to);
    return count;
  } catch (error) {
    if (error instanceof StorageError) throw error;
    throw new StorageError(to, error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${part}${ending}`, { force: true });
  }
}

/** Opens a database that is whole. @throws StorageError */
function checked(path: string): OpenDatabase {
  if (!existsSync(path)) throw new StorageError(path, 'there is no such file');
  const open = openDatabase(path, { patient: true });
  const [said] = Object.values(open.database.prepare('PRAGMA integrity_check').get() ?? {});
  if (said === 'ok') return open;
  open.database.close();
  throw new StorageError(path, `it is damaged (${String(said)})`);
}

function onTheDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
