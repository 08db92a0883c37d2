import { unreachable } from '../../guideline/errors.ts';
import type { Read, Write } from '../contract/handler.ts';
import { type Store, StoreConflict, type Stored } from '../contract/store.ts';

/** How often a step is decided anew when another writer came in between. */
const attempts = 20;

/**
 * Reads, decides and writes as one step, as far as compare-and-set can. Within a step a key is read once.
 * A value to delete that was not read is deleted whatever it is.
 * @throws StoreConflict when another writer came in between in each of several attempts
 * @throws Error when a value is written whose key was not read
 */
export async function decideAndStore<Decided extends { readonly writes: readonly Write[] }>(
  store: Store,
  decide: (read: Read) => Promise<Decided>,
): Promise<Decided> {
  /* oxlint-disable no-await-in-loop -- attempts and writes are made one after the other */
  for (let attempt = 1; ; attempt += 1) {
    const known = new Map<string, Stored | null>();
    const reading = new Map<string, Promise<Stored | null>>();
    const decided = await decide(async (key) => {
      const stored = reading.get(key) ?? store.read(key);
      reading.set(key, stored);
      known.set(key, await stored);
      return (await stored)?.value ?? null;
    });
    try {
      for (const { key, value } of decided.writes) {
        const stored = known.get(key);
        if (value === null) await store.delete(key, stored?.etag);
        else if (stored === undefined) unreachable(`"${key}" is written without having been read.`);
        else await store.write(key, value, stored?.etag ?? null);
      }
      return decided;
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt >= attempts) throw error;
    }
  }
  /* oxlint-enable no-await-in-loop */
}

/** Reads outside a step. */
export function readerOf(store: Store): Read {
  return async (key) => (await store.read(key))?.value ?? null;
}
