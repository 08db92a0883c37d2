import { runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';
import { replayLine, walkOptions } from './options.ts';
import { walk } from './walk.ts';

/** Walks the routes of a route file. */
export const main: VerbMain = (args, io) =>
  runVerb(replayLine(), args, io, (command) => {
    const [routes] = command.processedArgs;
    return walk(walkOptions({ ...command.opts(), generator: 'file', seed: '1', routes }), io);
  });
