import { join } from 'node:path';
import { readConfig } from '../../src/server/settings/config.ts';
import { openStore } from '../../src/server/storage/open.ts';
import type { Store } from '../../src/conversation/contract/store.ts';
import { startAzurite } from '../fixtures/azurite.ts';
import { temporaryFolder } from '../e2e/startServer.ts';

/** A storage that several servers can use, and that can be looked into beside them. */
export interface SharedStorage {
  /** How the environment of a server names it. */
  readonly env: Readonly<Record<string, string>>;
  readonly openStore: () => Promise<Store>;
  remove(): Promise<void>;
}

export const storageKinds = ['sqlite', 'azurite'] as const;

/** Makes an empty storage: a SQLite file, or a container of Azurite. */
export async function sharedStorage(kind: (typeof storageKinds)[number]): Promise<SharedStorage> {
  const opened = (env: Readonly<Record<string, string>>) => () => openStore(readConfig(env).storage);
  if (kind === 'sqlite') {
    const folder = temporaryFolder();
    const env = { STORAGE: `sqlite:${join(folder.path, 'cases.db')}` };
    return { env, openStore: opened(env), remove: () => Promise.resolve(folder.remove()) };
  }
  const azurite = await startAzurite();
  const env = { STORAGE: 'blob:cases', AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString };
  return { env, openStore: opened(env), remove: () => azurite.remove() };
}
