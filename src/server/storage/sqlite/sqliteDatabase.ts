import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StorageError } from '../faults/storageError.ts';
import { WatchedFiles } from './watchedFiles.ts';

const schemaVersion = 1;

/** What is deleted or replaced is overwritten with zeros in the file. */
const settings = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON';

const schema = `
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT;
  PRAGMA user_version = ${schemaVersion}`;

/** How many keys are selected together: a turn reads five. */
export const keysAtOnce = 8;

const ownerOnly = 0o600;

/** How long the start may wait for others to let go of the file, in milliseconds; later nothing waits. */
const patienceAtStartMs = 5_000;

/** Everything that is asked of the database. A key range is from the first, included, to the second. */
export interface Statements {
  readonly begin: StatementSync;
  readonly commit: StatementSync;
  readonly select: StatementSync;
  /** Several keys at once, `keysAtOnce` of them; null is none. */
  readonly selectSeveral: StatementSync;
  readonly insert: StatementSync;
  readonly update: StatementSync;
  readonly remove: StatementSync;
  readonly keys: StatementSync;
  readonly times: StatementSync;
  /** Carries the write-ahead log over into the file and empties it: it holds what was deleted from the file. */
  readonly emptyLog: StatementSync;
}

/** An open database, and the files that it is in. */
export interface OpenDatabase {
  readonly database: DatabaseSync;
  readonly statements: Statements;
  readonly files: WatchedFiles;
}

/**
 * Opens the database, and makes what is missing of it.
 * @param patient whether to wait for a lock, as the start may
 * @throws StorageError when the file cannot be opened or was written by a later version; its cause is SQLite's
 */
export function openDatabase(path: string, { patient }: { readonly patient: boolean }): OpenDatabase {
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // The log and the index beside the file take its permissions over. A file that is there is not opened here:
    // to close it would let go of the locks that SQLite holds for another connection of this process.
    if (!existsSync(path)) closeSync(openSync(path, 'a', ownerOnly));
    database = new DatabaseSync(path, { timeout: patient ? patienceAtStartMs : 0 });
    prepareFile(database, path);
    const statements = prepareStatements(database);
    // What an earlier version left readable for others.
    keepToOwner(path);
    database.exec('PRAGMA busy_timeout = 0');
    return { database, statements, files: new WatchedFiles(path) };
  } catch (error) {
    database?.close();
    if (error instanceof StorageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(path, reason, { cause: error });
  }
}

function prepareFile(database: DatabaseSync, path: string): void {
  database.exec(settings);
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > schemaVersion) {
    throw new StorageError(
      path,
      `it was written by a later version (${version}), and this one reads up to ${schemaVersion}`,
    );
  }
  // Only what is missing is written, and at once: each write waits for the disk.
  if (version < schemaVersion) database.exec(`BEGIN IMMEDIATE; ${schema}; COMMIT`);
}

function prepareStatements(database: DatabaseSync): Statements {
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    select: database.prepare('SELECT value, etag FROM entries WHERE key = ?'),
    selectSeveral: database.prepare(
      `SELECT key, value, etag FROM entries WHERE key IN (${Array(keysAtOnce).fill('?').join(', ')})`,
    ),
    insert: database.prepare(
      'INSERT INTO entries (key, value, etag, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
    ),
    update: database.prepare(
      'UPDATE entries SET value = ?, etag = ?, updated_at = ? WHERE key = ? AND etag = ?',
    ),
    remove: database.prepare('DELETE FROM entries WHERE key = ? AND etag = coalesce(?, etag)'),
    keys: database.prepare('SELECT key FROM entries WHERE key >= ?1 AND (?2 IS NULL OR key < ?2)'),
    times: database.prepare(
      'SELECT key, etag, updated_at FROM entries WHERE key >= ?1 AND (?2 IS NULL OR key < ?2) ORDER BY key LIMIT ?3',
    ),
    emptyLog: database.prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
  };
}

/** A file of another owner keeps its permissions: this process was let in, and may not change them. */
function keepToOwner(path: string): void {
  try {
    chmodSync(path, ownerOnly);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}
