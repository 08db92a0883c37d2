import { randomUUID } from 'node:crypto';
import { type Store, type Stored, StoreConflict } from '../../dialogs/store.ts';

/** A store that is gone when the process ends. */
export class MemoryStore implements Store {
  readonly #stored = new Map<string, { readonly json: string; readonly etag: string }>();

  read(key: string): Promise<Stored | null> {
    const stored = this.#stored.get(key);
    return Promise.resolve(stored ? { value: JSON.parse(stored.json), etag: stored.etag } : null);
  }

  write(key: string, value: unknown, etag: string | null): Promise<string> {
    if ((this.#stored.get(key)?.etag ?? null) !== etag) return Promise.reject(new StoreConflict(key));
    const next = randomUUID();
    this.#stored.set(key, { json: JSON.stringify(value), etag: next });
    return Promise.resolve(next);
  }

  delete(key: string): Promise<void> {
    this.#stored.delete(key);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
