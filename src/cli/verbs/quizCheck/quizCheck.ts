import { runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { checkLine, checkOptions } from './options.ts';

/** Checks generated items, or prints cases to be read. The generator is loaded once the words are read. */
export const main: VerbMain = (args, io) =>
  runVerb(checkLine(), args, io, async (line) => {
    const options = checkOptions(line);
    const { check } = await import('./check.ts');
    return check(options, io);
  });
