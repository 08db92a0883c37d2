import { randomBytes } from 'node:crypto';
import { type Store, StoreConflict } from '../../conversation/contract/store.ts';

const key = 'installation/logSecret';

/**
 * The secret under which the keys of the log are made: random, and made once for each storage, so that lines
 * of one conversation can be told together after a restart, and by nobody who has the log alone.
 */
export async function logSecret(store: Store): Promise<string> {
  const stored = (await store.read(key))?.value;
  if (typeof stored === 'string' && stored !== '') return stored;
  const made = randomBytes(32).toString('base64url');
  try {
    await store.write(key, made, (await store.read(key))?.etag ?? null);
    return made;
  } catch (error) {
    // Another process made it in between.
    if (error instanceof StoreConflict) return logSecret(store);
    throw error;
  }
}
