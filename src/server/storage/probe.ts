import {
  type Store,
  StoreConflict,
  type StoreFault,
  StoreUnavailable,
} from '../../conversation/contract/store.ts';

const key = 'installation/readyz';

/** Why the storage takes nothing; `failed` when it does not say. */
export type ProbeResult = StoreFault | 'failed' | null;

/**
 * Tries whether the storage keeps what is written, by writing. Those who ask at the same time share one try.
 * @returns null when it does
 */
export function storageProbe(store: Store): () => Promise<ProbeResult> {
  let trying: Promise<ProbeResult> | null = null;
  return () => {
    trying ??= tryOnce(store).finally(() => {
      trying = null;
    });
    return trying;
  };
}

async function tryOnce(store: Store): Promise<ProbeResult> {
  try {
    await store.write(key, new Date().toISOString(), (await store.read(key))?.etag ?? null);
    return null;
  } catch (error) {
    // Another server wrote at the same time: the storage takes what is written.
    if (error instanceof StoreConflict) return null;
    return error instanceof StoreUnavailable ? error.fault : 'failed';
  }
}
