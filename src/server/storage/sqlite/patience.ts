import { setTimeout } from 'node:timers/promises';
import { StoreUnavailable } from '../../../conversation/contract/store.ts';

/** How long a lock of another program is waited for, in milliseconds; meanwhile the process does other work. */
const patienceMs = 5_000;

/** How often it is tried at least: on a busy machine the time may pass while this process does not run. */
const leastAttempts = 50;

/** Waiting for a lock, from now on. */
export class Patience {
  readonly #until = Date.now() + patienceMs;
  #attempts = 0;

  /** Whether to try once more. Asked after each attempt. */
  lasts(): boolean {
    this.#attempts += 1;
    return this.#attempts < leastAttempts || Date.now() < this.#until;
  }
}

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
  const patience = new Patience();
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isLocked(error) || !patience.lasts()) throw error;
      // oxlint-disable-next-line no-await-in-loop -- each attempt follows a pause
      await setTimeout(pauseMs());
    }
  }
}
