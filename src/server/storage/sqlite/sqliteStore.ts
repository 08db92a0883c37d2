import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Store, StoreConflict } from '../../../conversation/contract/store.ts';
import { type StoredText, storeOf, type TextStore, type WrittenEntry } from '../textStore.ts';
import { Eraser } from './eraser.ts';
import { GroupCommit } from './groupCommit.ts';
import { GroupRead } from './groupRead.ts';
import { afterPrefix } from './keyRange.ts';
import { whileLocked } from './patience.ts';
import { SqliteFile } from './sqliteFile.ts';
import type { TellStorage } from '../faults/storageEvent.ts';

/** How many entries are looked at before others have their turn. */
const entriesAtOnce = 100;

/**
 * A store in one SQLite file. Every write is on the disk before it is confirmed, so a killed process loses
 * nothing; those that come together are committed together. Each compare-and-set is one statement, so several processes
 * of one machine can share the file. Of a deleted value no byte is left in the file or its log; the file is for
 * its owner alone.
 * @param tell told what an operator should know
 * @throws StorageError when the file cannot be opened or was written by a later version
 */
export function sqliteStore(path: string, tell?: TellStorage): Store {
  return storeOf(sqliteTexts(path, tell));
}

/** The same store, of texts. @throws StorageError */
export function sqliteTexts(path: string, tell: TellStorage = () => undefined): TextStore {
  const file = new SqliteFile(path, tell);
  const eraser = new Eraser(file, tell);
  // What a process that was killed left in the log.
  eraser.owe();
  eraser.erase();
  // Whoever reads before the commit goes on from what will be there, and its own write is committed with it; null
  // when it will be deleted.
  const pending = new Map<string, StoredText | null>();
  const group = new GroupCommit(file, () => pending.clear());
  const reads = new GroupRead(file);

  return {
    read: async (key) => {
      const waiting = pending.get(key);
      if (waiting !== undefined) return waiting;
      const row = await reads.of(key);
      return row ? { text: String(row['value']), etag: String(row['etag']) } : null;
    },
    write: async (key, text, etag) => {
      const waiting = pending.get(key);
      if (waiting !== undefined && (waiting?.etag ?? null) !== etag) throw new StoreConflict(key);
      const next = { text, etag: randomUUID() };
      const now = new Date().toISOString();
      pending.set(key, next);
      return group.add(({ insert, update }) => {
        const { changes } =
          etag === null ? insert.run(key, text, next.etag, now) : update.run(text, next.etag, now, key, etag);
        if (changes === 0) throw new StoreConflict(key);
        return next.etag;
      });
    },
    delete: async (key, etag) => {
      const waiting = pending.get(key);
      if (waiting && etag !== null && waiting.etag !== etag) throw new StoreConflict(key);
      pending.set(key, null);
      await group.add(({ remove, select }) => {
        const { changes } = remove.run(key, etag);
        if (changes === 0 && etag !== null && select.get(key)) throw new StoreConflict(key);
        if (changes > 0) eraser.owe();
      });
      return eraser.erase();
    },
    // In the transaction of this tick, so that what waits to be committed is found.
    keys: (prefix) =>
      group.add(({ keys }) => keys.all(prefix, afterPrefix(prefix)).map(({ key }) => String(key))),
    entriesFrom: async (prefix, key) => {
      // Others have their turn first.
      await setImmediate();
      const rows = await whileLocked(() =>
        file.read(({ times }) => times.all(key, afterPrefix(prefix), entriesAtOnce)),
      );
      return rows.map(writtenEntry);
    },
    close: async () => {
      if (pending.size > 0) await group.add(() => undefined);
      eraser.stop();
      file.close();
    },
  };
}

function writtenEntry(row: Readonly<Record<string, unknown>>): WrittenEntry {
  return { key: String(row['key']), etag: String(row['etag']), at: String(row['updated_at']) };
}
