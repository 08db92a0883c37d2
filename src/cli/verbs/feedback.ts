import { existsSync } from 'node:fs';
import { currentGuideline } from '../../current.ts';
import { feedbackPrefix, parseFeedback } from '../../conversation/feedback/record.ts';
import { feedbackTable } from '../../conversation/feedback/table.ts';
import type { Store } from '../../conversation/contract/store.ts';
import { readConfig } from '../../server/settings/config.ts';
import { openStore } from '../../server/storage/open.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import { environmentOf } from '../program/environment.ts';
import type { Io, VerbMain } from '../program/io.ts';

const notes = {
  examples: [['', 'the feedback in the storage that STORAGE or .env names']],
  status: '0 printed, 1 a setting or the storage cannot be used, 2 wrong use',
} as const;

/** Prints the stored feedback as a table. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('feedback', notes), args, io, async () => {
    io.stdout.write(await table(environmentOf(io)));
    return 0;
  });

/**
 * Nothing is written, also no empty database.
 * @throws ConfigError, StorageError
 */
async function table(env: Io['env']): Promise<string> {
  const { storage } = readConfig(env);
  if (storage.kind === 'sqlite' && !existsSync(storage.path)) return feedbackTable(currentGuideline(), []);
  const store = await openStore(storage);
  try {
    return feedbackTable(currentGuideline(), await records(store));
  } finally {
    await store.close();
  }
}

async function records(store: Store) {
  const keys = await store.keys(feedbackPrefix);
  const values = await Promise.all(keys.map((key) => store.read(key)));
  return values.flatMap((stored) => parseFeedback(stored?.value) ?? []);
}
