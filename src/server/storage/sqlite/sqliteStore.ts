import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Store, StoreConflict, type Unwritten, valueOf } from '../../../conversation/contract/store.ts';
import { Eraser } from './eraser.ts';
import { GroupCommit } from './groupCommit.ts';
import { GroupRead } from './groupRead.ts';
import { afterPrefix } from './keyRange.ts';
import { whileLocked } from './patience.ts';
import { LogRoom } from './logRoom.ts';
import { SqliteFile } from './sqliteFile.ts';
import type { TellStorage } from '../faults/storageEvent.ts';

/** What waits to be committed, as it will be stored; null when it will be deleted. */
interface Pending {
  readonly json: string;
  readonly etag: string;
}

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
export function sqliteStore(path: string, tell: TellStorage = () => undefined): Store {
  const file = new SqliteFile(path, tell);
  const room = new LogRoom(file);
  const eraser = new Eraser(file, tell, () => room.due());
  // What a process that was killed left in the log.
  eraser.owe();
  eraser.erase();
  // Whoever reads before the commit goes on from what will be there, and its own write is committed with it.
  const pending = new Map<string, Pending | null>();
  const group = new GroupCommit(file, () => pending.clear());
  const reads = new GroupRead(file);

  return {
    read: async (key) => {
      const waiting = pending.get(key);
      if (waiting !== undefined) return waiting && { value: valueOf(waiting.json), etag: waiting.etag };
      const row = await reads.of(key);
      return row ? { value: valueOf(String(row['value'])), etag: String(row['etag']) } : null;
    },
    write: async (key, value, etag) => {
      const waiting = pending.get(key);
      if (waiting !== undefined && (waiting?.etag ?? null) !== etag) throw new StoreConflict(key);
      const next = { json: JSON.stringify(value), etag: randomUUID() };
      const now = new Date().toISOString();
      pending.set(key, next);
      return group.add(({ insert, update }) => {
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
      await group.add(({ remove, select }) => {
        const { changes } = remove.run(key, etag ?? null);
        if (changes === 0 && etag !== undefined && select.get(key)) throw new StoreConflict(key);
        if (changes > 0) eraser.owe();
      });
      return eraser.erase();
    },
    // In the transaction of this tick, so that what waits to be committed is found.
    keys: (prefix) =>
      group.add(({ keys }) => keys.all(prefix, afterPrefix(prefix)).map(({ key }) => String(key))),
    unwrittenSince: async function* (prefix, time) {
      const [after, before] = [afterPrefix(prefix), new Date(time).toISOString()];
      const next = (from: string) =>
        whileLocked(() => file.read(({ times }) => times.all(from, after, entriesAtOnce)));
      for (let rows = await next(prefix); rows.length > 0; await setImmediate()) {
        yield* rows.filter((row) => String(row['updated_at']) < before).map(unwritten);
        // No key is between this one and the last.
        rows = await next(`${String(rows.at(-1)?.['key'])}\u0000`);
      }
    },
    close: async () => {
      if (pending.size > 0) await group.add(() => undefined);
      eraser.stop();
      room.stop();
      file.close();
    },
  };
}

function unwritten(row: Readonly<Record<string, unknown>>): Unwritten {
  return { key: String(row['key']), etag: String(row['etag']) };
}
