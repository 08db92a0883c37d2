import { createHash } from 'node:crypto';
import { z } from 'zod';
import { once } from '../../machine/once.ts';
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

const stored = once(() =>
  z.object({
    schema: z.literal(1),
    /** Where it stood. */
    key: z.string(),
    /** As it stood there; absent when it is no JSON. */
    value: z.unknown().optional(),
    /** As it stood there, when it is no JSON. */
    text: z.string().exactOptional(),
  }),
);

/** A record that was set aside, with the place that it was taken from. */
export interface KeptAside extends SetAside {
  /** The key under which it is kept now. */
  readonly at: string;
  readonly key: string;
  /** A `DamagedValue` when it is no JSON. */
  readonly value: unknown;
}

/** Every record that was set aside. */
export async function allAside(store: Store): Promise<readonly KeptAside[]> {
  const keys = (await store.keys(asidePrefix)).toSorted();
  const found = await Promise.all(keys.map((at) => store.read(at)));
  return keys.flatMap((at, index) => {
    const { data } = stored().safeParse(found[index]?.value);
    if (!data) return [];
    const value = data.text === undefined ? data.value : new DamagedValue(data.text);
    return [{ at, key: data.key, kind: kindOf(data.key), id: at.split('/').at(-1) ?? '', value }];
  });
}

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
