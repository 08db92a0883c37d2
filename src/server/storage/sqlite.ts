import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Store, StoreConflict } from '../../dialogs/store.ts';

const schemaVersion = 1;

/** The database cannot be opened; the message names the path. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/**
 * A store in one SQLite file. Every write is on the disk's way before it is confirmed, so a killed
 * process loses nothing; each compare-and-set is one statement.
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

  return {
    read: (key) =>
      settled(() => {
        const row = select.get(key);
        return row ? { value: JSON.parse(String(row['value'])) as unknown, etag: String(row['etag']) } : null;
      }),
    write: (key, value, etag) =>
      settled(() => {
        const next = randomUUID();
        const json = JSON.stringify(value);
        const now = new Date().toISOString();
        const { changes } =
          etag === null ? insert.run(key, json, next, now) : update.run(json, next, now, key, etag);
        if (changes === 0) throw new StoreConflict(key);
        return next;
      }),
    delete: (key, etag) =>
      settled(() => {
        const { changes } = remove.run(key, etag ?? null);
        if (changes === 0 && etag !== undefined && select.get(key)) throw new StoreConflict(key);
      }),
    keys: (prefix) => settled(() => startingWith.all(prefix).map(({ key }) => String(key))),
    close: () => settled(() => database.close()),
  };
}

function open(path: string): DatabaseSync {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path);
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > schemaVersion) throw new Error(`it was written by a later version (${version})`);
    database.exec(
      'CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, etag TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT',
    );
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(`The database "${path}" cannot be opened: ${reason}.`);
  }
}

/** The database answers at once; the port is asynchronous. */
function settled<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}
