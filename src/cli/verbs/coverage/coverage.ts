import { runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { coverageLine, walkOptions } from './options.ts';
import { walk } from './walk.ts';

/** Walks the routes of one or more generators. */
export const main: VerbMain = (args, io) =>
  runVerb(coverageLine(), args, io, (command) => walk(walkOptions(command.opts()), io));
