import type { Read } from '../contract/handler.ts';
import type { Store, Stored } from '../contract/store.ts';

/** Reading in which every record is looked at before it is used, and each key is read once. */
export interface GuardedRead {
  readonly read: Read;
  /** What was found under a key; undefined when it was not read. */
  readonly found: (key: string) => Stored | null | undefined;
  /** What was found and is no record of the kind that was asked for, by its key. */
  readonly unreadable: ReadonlyMap<string, Stored>;
}

/** Reads from a store; what cannot be read is taken for nothing, and told of in `unreadable`. */
export function guardedRead(store: Pick<Store, 'read'>): GuardedRead {
  const reading = new Map<string, Promise<Stored | null>>();
  const known = new Map<string, Stored | null>();
  const unreadable = new Map<string, Stored>();
  return {
    read: async (key, parse) => {
      const pending = reading.get(key) ?? store.read(key);
      reading.set(key, pending);
      const stored = await pending;
      known.set(key, stored);
      if (!stored) return null;
      const record = parse(stored.value);
      if (record === null) unreadable.set(key, stored);
      return record;
    },
    found: (key) => known.get(key),
    unreadable,
  };
}
