import { type Store, StoreConflict, type Stored } from '../../conversation/contract/store.ts';

/** A store that forgets everything when the process ends. */
export function memoryStore(): Store {
  const entries = new Map<string, { readonly json: string; readonly etag: string }>();
  let writes = 0;
  return {
    read: (key): Promise<Stored | null> => {
      const entry = entries.get(key);
      return Promise.resolve(entry ? { value: JSON.parse(entry.json) as unknown, etag: entry.etag } : null);
    },
    write: (key, value, etag) => {
      if ((entries.get(key)?.etag ?? null) !== etag) return Promise.reject(new StoreConflict(key));
      writes += 1;
      entries.set(key, { json: JSON.stringify(value), etag: String(writes) });
      return Promise.resolve(String(writes));
    },
    delete: (key, etag) => {
      const found = entries.get(key)?.etag;
      if (etag !== undefined && found !== undefined && found !== etag) {
        return Promise.reject(new StoreConflict(key));
      }
      entries.delete(key);
      return Promise.resolve();
    },
    keys: (prefix) => Promise.resolve([...entries.keys()].filter((key) => key.startsWith(prefix))),
    close: () => Promise.resolve(),
  };
}
