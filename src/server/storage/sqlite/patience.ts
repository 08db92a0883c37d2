import { setTimeout } from 'node:timers/promises';
import { StoreUnavailable } from '../../../conversation/contract/store.ts';

/** How long a lock of another program is waited for, in milliseconds; meanwhile the process does other work. */
export const patienceMs = 5_000;

/** A pause between two attempts, in milliseconds, by chance so that two processes do not keep step. */
export const pauseMs = (): number => 2 + Math.random() * 18;

export function isLocked(error: unknown): boolean {
  return error instanceof StoreUnavailable && error.fault === 'locked';
}

/**
 * Does work again and again while another program keeps the storage locked.
 * @throws StoreUnavailable when it was locked all the time; what the work throws
 */
export async function whileLocked<T>(work: () => T): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isLocked(error) || Date.now() >= until) throw error;
      // oxlint-disable-next-line no-await-in-loop -- each attempt follows a pause
      await setTimeout(pauseMs());
    }
  }
}
