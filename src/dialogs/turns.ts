import type { Asked, Decision, Part, Read, Write } from './part.ts';
import { type Store, StoreConflict } from './store.ts';

/** How often a turn is decided anew when another turn came in between. */
const attempts = 5;

/**
 * Lets the first part that wants it decide a turn, and stores what it decided by compare-and-set against
 * what it read. When somebody else wrote in between, everything is read and decided anew. A part that
 * writes several documents must be safe to ask again after the first of them was written.
 * @throws StoreConflict when that happens too often
 */
export async function takeTurn(store: Store, parts: readonly Part[], asked: Asked): Promise<Decision> {
  return decideAndStore(store, async (read) => {
    const decision = await firstOf(parts, asked, read);
    if (!decision.forget) return decision;
    const kept = await Promise.all(parts.map((part) => part.keptFor(asked, read)));
    return { ...decision, writes: kept.flat().map((key) => ({ key, value: null })) };
  });
}

async function firstOf(parts: readonly Part[], asked: Asked, read: Read): Promise<Decision> {
  for (const part of parts) {
    // One after the other: the order is the precedence.
    // oxlint-disable-next-line no-await-in-loop
    const decision = await part.take(asked, read);
    if (decision) return decision;
  }
  throw new TypeError('No part takes this turn.');
}

/**
 * Reads, decides and writes as one step, as far as compare-and-set can.
 * @throws StoreConflict when another writer came in between in each of several attempts
 */
export async function decideAndStore<Decided extends { readonly writes: readonly Write[] }>(
  store: Store,
  decide: (read: Read) => Promise<Decided>,
): Promise<Decided> {
  /* oxlint-disable no-await-in-loop -- attempts and writes are made one after the other */
  for (let attempt = 1; ; attempt += 1) {
    const etags = new Map<string, string | null>();
    const decided = await decide(async (key) => {
      const stored = await store.read(key);
      etags.set(key, stored?.etag ?? null);
      return stored?.value ?? null;
    });
    try {
      for (const { key, value } of decided.writes) {
        const etag = etags.get(key);
        if (value === null) await store.delete(key);
        else if (etag === undefined) throw new TypeError(`"${key}" is written without having been read.`);
        else await store.write(key, value, etag);
      }
      return decided;
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt >= attempts) throw error;
    }
  }
}
