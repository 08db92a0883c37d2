import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Store, StoreConflict } from '../../conversation/contract/store.ts';
import { PathwayError } from '../../guideline/errors.ts';
import { GroupCommit } from './groupCommit.ts';

const schemaVersion = 1;

/** What is deleted or replaced is overwritten with zeros in the file. */
const settings =
  'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON';

/** Carries the write-ahead log over into the file and empties it: it holds what was deleted from the file. */
const emptyLog = 'PRAGMA wal_checkpoint(TRUNCATE)';

const schema = `
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT;
  PRAGMA user_version = ${schemaVersion}`;

const ownerOnly = 0o600;

/** The database cannot be opened; the message names the path and why. */
export class StorageError extends PathwayError {
  override readonly name = 'StorageError';
  readonly path: string;

  /** @param reason in words that go on from "cannot be opened:" */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super('StorageNotUsable', `The database "${path}" cannot be opened: ${reason}.`, options);
    this.path = path;
  }
}

/** What waits to be committed, as it will be stored; null when it will be deleted. */
interface Pending {
  readonly json: string;
  readonly etag: string;
}

/**
 * A store in one SQLite file. Every write is on the disk before it is confirmed, so a killed process loses
 * nothing; those that come together are committed together. Each compare-and-set is one statement. Of a deleted value
 * no byte is left in the file or its log; the file is for its owner alone.
 * @throws StorageError when the file cannot be opened or was written by a later version
 */
export function sqliteStore(path: string): Store {
  const database = open(path);
  const select = database.prepare('SELECT value, etag FROM entries WHERE key = ?');
  const insert = database.prepare(
    'INSERT INTO entries (key, value, etag, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE entries SET value = ?, etag = ?, updated_at = ? WHERE key = ? AND etag = ?',
  );
  const remove = database.prepare('DELETE FROM entries WHERE key = ? AND etag = coalesce(?, etag)');
  const startingWith = database.prepare('SELECT key FROM entries WHERE substr(key, 1, length(?1)) = ?1');

  // Whoever reads before the commit goes on from what will be there, and its own write is committed with it.
  const pending = new Map<string, Pending | null>();
  const group = new GroupCommit(database, () => pending.clear());

  return {
    read: async (key) => {
      const waiting = pending.get(key);
      if (waiting !== undefined) return waiting && { value: parse(waiting.json), etag: waiting.etag };
      const row = select.get(key);
      return row ? { value: parse(String(row['value'])), etag: String(row['etag']) } : null;
    },
    write: async (key, value, etag) => {
      const waiting = pending.get(key);
      if (waiting !== undefined && (waiting?.etag ?? null) !== etag) throw new StoreConflict(key);
      const next = { json: JSON.stringify(value), etag: randomUUID() };
      const now = new Date().toISOString();
      pending.set(key, next);
      return group.add(() => {
        const { changes } =
          etag === null
            ? insert.run(key, next.json, next.etag, now)
            : update.run(next.json, next.etag, now, key, etag);
        if (changes === 0) throw new StoreConflict(key);
        return next.etag;
      });
    },
    delete: async (key, etag) => {
      const waiting = pending.get(key);
      if (waiting && etag !== undefined && waiting.etag !== etag) throw new StoreConflict(key);
      pending.set(key, null);
      const deleted = await group.add(() => {
        const { changes } = remove.run(key, etag ?? null);
        if (changes === 0 && etag !== undefined && select.get(key)) throw new StoreConflict(key);
        return changes > 0;
      });
      if (deleted) database.exec(emptyLog);
    },
    keys: async (prefix) => {
      group.flush();
      return startingWith.all(prefix).map(({ key }) => String(key));
    },
    close: async () => {
      group.flush();
      database.close();
    },
  };
}

function parse(json: string): unknown {
  return JSON.parse(json);
}

function open(path: string): DatabaseSync {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // The log and the index beside the file take its permissions over.
    closeSync(openSync(path, 'a', ownerOnly));
    const database = new DatabaseSync(path);
    database.exec(settings);
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > schemaVersion)
      throw new StorageError(
        path,
        `it was written by a later version (${version}), and this one reads up to ${schemaVersion}`,
      );
    // Only what is missing is written, and at once: each write waits for the disk.
    if (version < schemaVersion) database.exec(`BEGIN IMMEDIATE; ${schema}; COMMIT`);
    // What an earlier version left readable for others, or in the log.
    keepToOwner(path);
    database.exec(emptyLog);
    return database;
  } catch (error) {
    if (error instanceof StorageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(path, reason, { cause: error });
  }
}

/** A file of another owner keeps its permissions: this process was let in, and may not change them. */
function keepToOwner(path: string): void {
  try {
    chmodSync(path, ownerOnly);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}
