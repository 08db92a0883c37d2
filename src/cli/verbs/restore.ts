import { resolve } from 'node:path';
import { readConfig } from '../../server/settings/config.ts';
import { restore } from '../../server/storage/backup.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import { environmentOf } from '../program/environment.ts';
import type { VerbMain } from '../program/io.ts';

const notes = {
  examples: [['backups/2026-11-28.db', 'into the storage that STORAGE or .env names, which must be empty']],
  status: '0 restored, 1 a setting, the storage or the file cannot be used, 2 wrong use',
} as const;

/** Puts a backup into an empty storage. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('restore', notes).argument('<file>', 'written by the verb backup');
  return runVerb(command, args, io, async () => {
    const [file] = command.processedArgs;
    const { entries, leftOut } = await restore(resolve(io.cwd, file), readConfig(environmentOf(io)).storage);
    io.stdout.write(`${entries} entries restored from ${file}.\n`);
    if (leftOut.length > 0) io.stderr.write(`Damaged and left out: ${leftOut.join(', ')}\n`);
    return 0;
  });
};
