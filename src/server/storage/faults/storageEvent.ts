import type { StoreFault } from '../../../conversation/contract/store.ts';

/**
 * What an operator should know of the storage. `removed`: its file was removed or replaced under the running
 * server; `reopened`: it is in use again; `erasing`: what was deleted is still in the log beside the file,
 * since another program reads it; `erased`: no longer.
 */
export interface StorageEvent {
  readonly event: StoreFault | 'reopened' | 'erasing' | 'erased';
}

export type TellStorage = (event: StorageEvent) => void;
