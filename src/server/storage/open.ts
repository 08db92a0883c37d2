import type { Store } from '../../conversation/contract/store.ts';
import type { StorageSetting } from '../settings/storageSetting.ts';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite/sqliteStore.ts';
import type { TellStorage } from './faults/storageEvent.ts';
import { threadedStore } from './thread/threadedStore.ts';

/**
 * Opens the storage that the configuration names, for a program that does one thing after the other.
 * @throws StorageError when it cannot be opened
 */
export async function openStore(setting: StorageSetting): Promise<Store> {
  switch (setting.kind) {
    case 'memory':
      return memoryStore();
    case 'sqlite':
      return sqliteStore(setting.path);
    case 'blob': {
      // Loaded where it is used alone: it takes as long as the rest of the start.
      const { openBlob } = await import('./blob/openBlob.ts');
      return openBlob(setting);
    }
  }
}

/**
 * Opens it for a server, which does other work while the disk is waited for.
 * @param tell told what an operator should know of it
 * @throws StorageError when it cannot be opened
 */
export async function openServingStore(setting: StorageSetting, tell: TellStorage): Promise<Store> {
  return setting.kind === 'sqlite' ? threadedStore(setting.path, tell) : openStore(setting);
}
