import { setTimeout } from 'node:timers/promises';
import type { Store } from '../../conversation/contract/store.ts';
import type { Retention } from '../settings/retention.ts';
import { type Swept, sweep } from './retention.ts';

/** After the start, when whoever waited for it has been served. */
const firstMs = 60_000;
const everyMs = 6 * 3_600_000;

export interface Sweeping {
  readonly store: Store;
  readonly retention: Retention;
  readonly onSwept: (swept: Swept) => void;
  readonly onFault: (error: unknown) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Waits some milliseconds, or until the signal comes; the clock unless given. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970; the clock unless given. */
  readonly now?: () => number;
}

/** Deletes what has expired, now and then, until the signal comes. A fault ends one sweep, not the next. */
export async function keepSweeping({
  store,
  retention,
  onSwept,
  onFault,
  signal,
  wait = (ms, until) => setTimeout(ms, undefined, { signal: until, ref: false }),
  now = Date.now,
}: Sweeping): Promise<void> {
  /* oxlint-disable no-await-in-loop -- one sweep after the other */
  for (let pause = firstMs; !signal.aborted; pause = everyMs) {
    await wait(pause, signal).catch(() => undefined);
    if (signal.aborted) return;
    try {
      onSwept(await sweep(store, retention, now(), signal));
    } catch (error) {
      onFault(error);
    }
  }
  /* oxlint-enable no-await-in-loop */
}
