import { randomBytes } from 'node:crypto';
import { type Store, StoreConflict } from '../../conversation/contract/store.ts';

const key = 'installation/logSecret';

/**
 * The secret under which the keys of the log are made: random, and made once for each storage, so that lines
 * of one conversation can be told together after a restart, and by nobody who has the log alone.
 */
export async function logSecret(store: Store): Promise<string> {
  const stored = await store.read(key);
  if (typeof stored?.value === 'string' && stored.value !== '') return stored.value;
  const made = randomBytes(32).toString('base64url');
  try {
    // On what was read, and on nothing newer: that would be the secret of a server that started beside this one.
    await store.write(key, made, stored?.etag ?? null);
    return made;
  } catch (error) {
    // Another process made it in between.
    if (error instanceof StoreConflict) return logSecret(store);
    throw error;
  }
}
