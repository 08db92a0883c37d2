import type { Store } from '../../conversation/contract/store.ts';
import type { StorageSetting } from '../settings/storageSetting.ts';
import { memoryStore } from './memory.ts';
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
    // Each is loaded where it is used alone; Azure's takes as long as the rest of the start.
    case 'sqlite': {
      const { sqliteStore } = await import('./sqlite/sqliteStore.ts');
      return sqliteStore(setting.path, tell);
    }
    case 'blob': {
      const { openBlob } = await import('./blob/openBlob.ts');
      return openBlob(setting);
    }
  }
}
