import { type Store, StoreConflict, type Stored, valueOf } from '../../conversation/contract/store.ts';

interface Entry {
  readonly json: string;
  readonly etag: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/**
 * A store that forgets everything when the process ends.
 * @param now milliseconds since 1970; the clock unless given
 */
export function memoryStore(now: () => number = Date.now): Store {
  const entries = new Map<string, Entry>();
  let writes = 0;
  return {
    read: (key): Promise<Stored | null> => {
      const entry = entries.get(key);
      return Promise.resolve(entry ? { value: valueOf(entry.json), etag: entry.etag } : null);
    },
    write: (key, value, etag) => {
      if ((entries.get(key)?.etag ?? null) !== etag) return Promise.reject(new StoreConflict(key));
      writes += 1;
      entries.set(key, { json: JSON.stringify(value), etag: String(writes), writtenAt: now() });
      return Promise.resolve(String(writes));
    },
    delete: (key, etag) => {
      const found = entries.get(key)?.etag;
      if (etag !== undefined && found !== undefined && found !== etag) {
        return Promise.reject(new StoreConflict(key));
      }
      entries.delete(key);
      return Promise.resolve('erased');
    },
    keys: (prefix) => Promise.resolve([...entries.keys()].filter((key) => key.startsWith(prefix))),
    unwrittenSince: async function* (prefix, time) {
      for (const [key, { etag, writtenAt }] of entries) {
        if (key.startsWith(prefix) && writtenAt < time) yield { key, etag };
      }
    },
    close: () => Promise.resolve(),
  };
}
