import { existsSync } from 'node:fs';
import { isReadable, putBack } from '../../conversation/state/putBack.ts';
import { allAside } from '../../conversation/state/setAside.ts';
import { readConfig } from '../../server/settings/config.ts';
import { openStore } from '../../server/storage/open.ts';
import { StorageError } from '../../server/storage/faults/storageError.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import { environmentOf } from '../program/environment.ts';
import type { Io, VerbMain } from '../program/io.ts';

const notes = {
  examples: [
    ['', 'each record with its id, as the log names it, and whether this version can read it'],
    [
      '--put-back',
      'after going back to the version that wrote them: each that can be read and whose place is free',
    ],
  ],
  status: '0 printed, 1 a setting or the storage cannot be used, 2 wrong use',
} as const;

/** Lists what was set aside, or puts it back. Nothing of a record is printed but its kind and its id. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('aside', notes).option('--put-back', 'put them back where they stood');
  return runVerb(command, args, io, async () => {
    const lines = await look(environmentOf(io), command.opts().putBack === true);
    io.stdout.write(
      lines.length === 0 ? 'Nothing was set aside.\n' : lines.map((line) => `${line}\n`).join(''),
    );
    return 0;
  });
};

/** @throws ConfigError, StorageError */
async function look(env: Io['env'], back: boolean): Promise<readonly string[]> {
  const { storage } = readConfig(env);
  if (storage.kind === 'sqlite' && !existsSync(storage.path)) {
    throw new StorageError(storage.path, 'there is no such file');
  }
  const store = await openStore(storage);
  try {
    const lines: string[] = [];
    for (const record of await allAside(store)) {
      const readable = isReadable(record) ? 'can be read by this version' : 'cannot be read by this version';
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are listed
      const became = back ? await putBack(store, record) : readable;
      lines.push(`${record.kind} ${record.id}: ${became}`);
    }
    return lines;
  } finally {
    await store.close();
  }
}
