import { type StoreFault, StoreUnavailable } from '../../../conversation/contract/store.ts';

/** SQLite's primary result codes that say something of the file, and what. */
const faults: ReadonlyMap<number, readonly [fault: StoreFault, reason: string]> = new Map([
  [5, ['locked', 'another program keeps the database locked']],
  [6, ['locked', 'the database is locked']],
  [8, ['damaged', 'the database may not be written']],
  [10, ['damaged', 'the disk reports an error']],
  [11, ['damaged', 'the database is damaged']],
  [13, ['full', 'the disk or the database is full']],
  [14, ['damaged', 'the database cannot be opened']],
  [15, ['locked', 'another program is opening the database']],
  [26, ['damaged', 'the file is no database']],
]);

/** Faults after which the file is opened anew: what is in memory of it may be wrong. */
const reopened: ReadonlySet<StoreFault> = new Set(['damaged', 'removed']);

/** What SQLite's error says of the storage; null when it says nothing of it, such as a wrong statement. */
export function storeFaultOf(error: unknown): StoreUnavailable | null {
  if (error instanceof StoreUnavailable) return error;
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return null;
  // The higher bytes say more exactly what happened.
  const found = faults.get(error.errcode & 0xff);
  return found ? new StoreUnavailable(found[0], found[1], { cause: error }) : null;
}

/** Whether the file has to be opened anew before it is used again. */
export function asksToReopen({ fault }: StoreUnavailable): boolean {
  return reopened.has(fault);
}
