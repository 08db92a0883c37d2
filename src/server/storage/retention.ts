import { asidePrefix } from '../../conversation/state/setAside.ts';
import { type Store, StoreConflict, type Unwritten } from '../../conversation/contract/store.ts';
import type { Retention } from '../settings/retention.ts';

const dayMs = 86_400_000;

/** How many records are deleted at once, in one transaction where the storage has them. */
const atOnce = 50;

/** The setting by which each kind of record expires; a kind is the first part of a key. */
export const expiry = {
  case: 'caseDays',
  live: 'caseDays',
  unseen: 'caseDays',
  quiz: 'caseDays',
  trainee: 'practiceDays',
  feedback: 'feedbackDays',
} as const satisfies Readonly<Record<string, keyof Retention>>;

/** How many records of each kind were deleted; kinds of which there were none are left out. */
export type Swept = Readonly<Record<string, number>>;

/**
 * Deletes what was not written for longer than it is kept, and what was set aside as long ago. A record that
 * somebody writes at that moment stays.
 * @param now milliseconds since 1970
 * @param signal ends it early
 */
export async function sweep(
  store: Store,
  retention: Retention,
  now: number,
  signal?: AbortSignal,
): Promise<Swept> {
  const swept: Record<string, number> = {};
  for (const [kind, setting] of Object.entries(expiry)) {
    const days = retention[setting];
    if (days === null) continue;
    for (const prefix of [`${kind}/`, `${asidePrefix}${kind}/`]) {
      // One kind after the other, so that others have their turn.
      // oxlint-disable-next-line no-await-in-loop
      const deleted = await deleteAll(store, store.unwrittenSince(prefix, now - days * dayMs), signal);
      if (deleted > 0) swept[kind] = (swept[kind] ?? 0) + deleted;
    }
  }
  return swept;
}

async function deleteAll(
  store: Store,
  entries: AsyncIterable<Unwritten>,
  signal: AbortSignal | undefined,
): Promise<number> {
  let deleted = 0;
  let batch: Unwritten[] = [];
  const flush = async (): Promise<void> => {
    const results = await Promise.all(batch.map((one) => deleteUnwritten(store, one)));
    deleted += results.filter(Boolean).length;
    batch = [];
  };
  for await (const entry of entries) {
    if (signal?.aborted) return deleted;
    batch.push(entry);
    if (batch.length === atOnce) await flush();
  }
  await flush();
  return deleted;
}

/** @returns false when it was written in between */
async function deleteUnwritten(store: Store, { key, etag }: Unwritten): Promise<boolean> {
  try {
    await store.delete(key, etag);
    return true;
  } catch (error) {
    if (error instanceof StoreConflict) return false;
    throw error;
  }
}
