import { type Erasure, type Store, type Unwritten, valueOf } from '../../conversation/contract/store.ts';

/** A value as it stands in a storage, with its version. */
export interface StoredText {
  readonly text: string;
  readonly etag: string;
}

/** An entry with the time when it was last written. */
export interface WrittenEntry extends Unwritten {
  /** As `Date.toISOString` gives it. */
  readonly at: string;
}

/** What a `Store` is made of where values are kept as JSON: the same promises, for texts that nobody looks into. */
export interface TextStore {
  read(key: string): Promise<StoredText | null>;
  write(key: string, text: string, etag: string | null): Promise<string>;
  delete(key: string, etag: string | null): Promise<Erasure>;
  keys(prefix: string): Promise<readonly string[]>;
  /** Some of the entries that begin with a prefix, in order from a key on; empty when there is none left. */
  entriesFrom(prefix: string, key: string): Promise<readonly WrittenEntry[]>;
  close(): Promise<void>;
}

/** A store whose values are kept as JSON. */
export function storeOf(texts: TextStore): Store {
  return {
    read: async (key) => {
      const stored = await texts.read(key);
      return stored && { value: valueOf(stored.text), etag: stored.etag };
    },
    write: async (key, value, etag) => texts.write(key, JSON.stringify(value), etag),
    delete: async (key, etag) => texts.delete(key, etag ?? null),
    keys: (prefix) => texts.keys(prefix),
    unwrittenSince: async function* (prefix, time) {
      const before = new Date(time).toISOString();
      for (let from = prefix; ;) {
        // oxlint-disable-next-line no-await-in-loop -- each page begins after the one before
        const entries = await texts.entriesFrom(prefix, from);
        yield* entries.filter(({ at }) => at < before).map(({ key, etag }) => ({ key, etag }));
        const end = entries.at(-1);
        if (!end) return;
        // No key is between this one and the last.
        from = `${end.key}\u0000`;
      }
    },
    close: () => texts.close(),
  };
}
