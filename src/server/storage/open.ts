import type { Store } from '../../conversation/contract/store.ts';
import type { StorageSetting } from '../settings/storageSetting.ts';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite/sqliteStore.ts';
import type { TellStorage } from './faults/storageEvent.ts';

/**
 * Opens the storage that the configuration names.
 * @param tell told what an operator should know of it
 * @throws StorageError when it cannot be opened
 */
export async function openStore(setting: StorageSetting, tell?: TellStorage): Promise<Store> {
  switch (setting.kind) {
    case 'memory':
      return memoryStore();
    case 'sqlite':
      return sqliteStore(setting.path, tell);
    case 'blob': {
      // Loaded where it is used alone: it takes as long as the rest of the start.
      const { openBlob } = await import('./blob/openBlob.ts');
      return openBlob(setting);
    }
  }
}
