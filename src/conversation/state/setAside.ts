import { createHash } from 'node:crypto';
import { DamagedValue, type Store, StoreConflict, type Stored } from '../contract/store.ts';

/** A record that could not be read, kept as it was under a key of its own. */
export interface SetAside {
  /** What kind of record it was: the first part of its key. */
  readonly kind: string;
  /** The last part of the key that it is kept under; it leads to nobody without the storage. */
  readonly id: string;
}

/** Every key of what was set aside begins so; the kind of record comes next. */
export const asidePrefix = 'aside/';

/** The kind of record that a key is of. */
export function kindOf(key: string): string {
  return key.split('/', 1).join();
}

/**
 * Keeps what could not be read under a key of its own, so that its place is free. Done twice for the same
 * version of a record, it is kept once.
 */
export async function keepAside(store: Store, key: string, { value, etag }: Stored): Promise<SetAside> {
  const kept = value instanceof DamagedValue ? { text: value.text } : { value };
  const id = hashOf(`${key}\n${etag}`);
  try {
    await store.write(`${asideOf(key)}${id}`, { schema: 1, key, ...kept }, null);
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
  return { kind: kindOf(key), id };
}

/** Deletes what was set aside of a record. */
export async function deleteAside(store: Store, key: string): Promise<void> {
  const keys = await store.keys(asideOf(key));
  await Promise.all(keys.map((one) => store.delete(one)));
}

/** How the keys begin under which what could not be read of a record is kept. */
function asideOf(key: string): string {
  return `${asidePrefix}${kindOf(key)}/${hashOf(key)}/`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
