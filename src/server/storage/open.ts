import type { Store } from '../../conversation/contract/store.ts';
import type { StorageSetting } from '../settings/config.ts';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite.ts';

/** Opens the storage that the configuration names. @throws StorageError when it cannot be opened */
export function openStore(setting: StorageSetting): Store {
  return setting.kind === 'memory' ? memoryStore() : sqliteStore(setting.path);
}
