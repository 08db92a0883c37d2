import type { Store } from '../../conversation/contract/store.ts';
import type { StorageSetting } from '../settings/config.ts';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite.ts';
import type { TellStorage } from './storageEvent.ts';

/**
 * Opens the storage that the configuration names.
 * @param tell told what an operator should know of it
 * @throws StorageError when it cannot be opened
 */
export function openStore(setting: StorageSetting, tell?: TellStorage): Store {
  return setting.kind === 'memory' ? memoryStore() : sqliteStore(setting.path, tell);
}
