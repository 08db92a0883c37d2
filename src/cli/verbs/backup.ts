import { resolve } from 'node:path';
import { readConfig } from '../../server/settings/config.ts';
import { backUp } from '../../server/storage/backup.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import { environmentOf } from '../program/environment.ts';
import type { VerbMain } from '../program/io.ts';

const notes = {
  examples: [['backups/2026-11-28.db', 'the storage that STORAGE or .env names, also while the server runs']],
  status: '0 written and checked, 1 a setting, the storage or the file cannot be used, 2 wrong use',
} as const;

/** Writes a backup of the storage, which may be in use. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('backup', notes).argument('<file>', 'a new file, for its owner alone');
  return runVerb(command, args, io, async () => {
    const [file] = command.processedArgs;
    const entries = await backUp(readConfig(environmentOf(io)).storage, resolve(io.cwd, file));
    io.stdout.write(`${entries} entries written to ${file} and checked.\n`);
    return 0;
  });
};
