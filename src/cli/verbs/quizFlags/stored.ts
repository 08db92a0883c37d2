import { existsSync } from 'node:fs';
import type { Store } from '../../../conversation/contract/store.ts';
import type { Config } from '../../../server/settings/config.ts';
import { openStore } from '../../../server/storage/open.ts';

/** Reads from the storage of an installation, which may be in use; nothing is written, also no empty database. */
export async function readStored<T>(
  storage: Config['storage'],
  read: (store: Store) => Promise<T>,
  nothing: T,
): Promise<T> {
  if (storage.kind === 'sqlite' && !existsSync(storage.path)) return nothing;
  const store = await openStore(storage);
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}

/** All that is kept under keys that begin so, as far as it can be read. */
export async function allOf<T>(
  store: Store,
  prefix: string,
  parse: (value: unknown) => T | null,
): Promise<readonly T[]> {
  const keys = [...(await store.keys(prefix))].toSorted();
  const values = await Promise.all(keys.map((key) => store.read(key)));
  return values.flatMap((stored) => parse(stored?.value) ?? []);
}
