import { existsSync } from 'node:fs';
import { feedbackPrefix, parseFeedback } from '../../dialogs/feedback/record.ts';
import { feedbackTable } from '../../dialogs/feedback/table.ts';
import type { Store } from '../../dialogs/store.ts';
import { ConfigError, readConfig } from '../../server/config.ts';
import { loadEnvFile } from '../../server/envFile.ts';
import { openStore } from '../../server/storage/open.ts';
import { StorageError } from '../../server/storage/sqlite.ts';

try {
  process.stdout.write(await table());
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StorageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** The stored feedback as a table. Nothing is written, also no empty database. */
async function table(): Promise<string> {
  loadEnvFile();
  const { storage } = readConfig(process.env);
  if (storage.kind === 'sqlite' && !existsSync(storage.path)) return feedbackTable([]);
  const store = openStore(storage);
  try {
    return feedbackTable(await records(store));
  } finally {
    await store.close();
  }
}

async function records(store: Store) {
  const keys = await store.keys(feedbackPrefix);
  const values = await Promise.all(keys.map((key) => store.read(key)));
  return values.flatMap((stored) => parseFeedback(stored?.value) ?? []);
}
