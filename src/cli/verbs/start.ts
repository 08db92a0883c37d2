import { commandLine, runVerb } from '../program/commandLine.ts';
import type { VerbMain } from '../program/io.ts';

const notes = {
  examples: [['', 'listens where PORT and HOST say, or .env; .env.example explains each setting']],
  status: '0 stopped when it was told to, 1 a setting or the storage cannot be used, 2 wrong use',
} as const;

/**
 * Starts the server, which then runs until the process is told to end.
 * @returns the status at once: 0 when the server listens
 */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('start', notes), args, io, async () => {
    await import('../../start.js');
    return Number(process.exitCode ?? 0);
  });
