import { unreachable } from '../../guideline/errors.ts';
import type { Read, Write } from '../contract/handler.ts';
import { type Erasure, type Store, StoreConflict } from '../contract/store.ts';
import { type GuardedRead, guardedRead } from './guardedRead.ts';
import { withUnknownFields } from './unknownFields.ts';
import { deleteAside, keepAside, type SetAside } from './setAside.ts';

/** How often a step is decided anew when another writer came in between. */
const attempts = 20;

/** Where a step is decided and stored. */
export interface Deciding {
  readonly store: Store;
  /** Told of each record that could not be read and was set aside, once that is done. */
  readonly tellSetAside: (record: SetAside) => void;
}

/** What was decided, and stored. */
export interface Done<Decided> {
  readonly decided: Decided;
  /** Whether what was deleted is gone from the storage's files already. */
  readonly erasure: Erasure;
}

/**
 * Reads, decides and writes as one step, as far as compare-and-set can. Within a step a key is read once.
 * A record that cannot be read is set aside under a key of its own and taken for nothing; it is never
 * overwritten. A record to delete is deleted whatever it is, with what was set aside of it.
 * @param decide is given the reader and the keys of what it found and could not read
 * @throws StoreConflict when another writer came in between in each of several attempts
 * @throws Error when a value is written whose key was not read
 */
export async function decideAndStore<Decided extends { readonly writes: readonly Write[] }>(
  { store, tellSetAside }: Deciding,
  decide: (read: Read, unreadable: () => readonly string[]) => Promise<Decided>,
): Promise<Done<Decided>> {
  /* oxlint-disable no-await-in-loop -- attempts are made one after the other */
  for (let attempt = 1; ; attempt += 1) {
    const reading = guardedRead(store);
    const decided = await decide(reading.read, () => [...reading.unreadable.keys()]);
    try {
      const { erasure, setAside } = await storeAll(store, reading, decided.writes);
      for (const record of setAside) tellSetAside(record);
      return { decided, erasure };
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt >= attempts) throw error;
    }
  }
  /* oxlint-enable no-await-in-loop */
}

/** Sets aside what could not be read and is not to be deleted, then does the writes one after the other. */
async function storeAll(
  store: Store,
  { found, unreadable }: GuardedRead,
  writes: readonly Write[],
): Promise<{ readonly erasure: Erasure; readonly setAside: readonly SetAside[] }> {
  const setAside: SetAside[] = [];
  let erasure: Erasure = 'erased';
  /* oxlint-disable no-await-in-loop -- writes are made one after the other */
  for (const [key, stored] of unreadable) {
    if (writes.some((write) => write.key === key && write.value === null)) continue;
    setAside.push(await keepAside(store, key, stored));
    if (!writes.some((write) => write.key === key)) await store.delete(key, stored.etag);
  }
  for (const { key, value, known } of writes) {
    const stored = found(key);
    if (value === null) {
      await deleteAside(store, key);
      if ((await store.delete(key, stored?.etag)) === 'erasing') erasure = 'erasing';
    } else if (stored === undefined) unreachable(`"${key}" is written without having been read.`);
    else {
      const kept = stored && !unreadable.has(key) ? withUnknownFields(stored.value, known, value) : value;
      await store.write(key, kept, stored?.etag ?? null);
    }
  }
  /* oxlint-enable no-await-in-loop */
  return { erasure, setAside };
}

/** Reads outside a step: what cannot be read is taken for nothing, and left where it is. */
export function readerOf(store: Store): Read {
  return async (key, parse) => {
    const stored = await store.read(key);
    return stored && parse(stored.value);
  };
}
