import { commandLine, runVerb } from '../../program/commandLine.ts';
import type { VerbMain } from '../../program/io.ts';

const notes = {
  examples: [
    ['', 'talk; leave with "exit", Ctrl-D or Ctrl-C, and the case is kept'],
    ['--ephemeral < lines.txt', 'the turns of a file, a line each'],
  ],
  status: '0 the conversation ended, 1 the storage cannot be opened, 2 wrong use',
} as const;

/** Holds a conversation on the program's input and output. Bot Framework is loaded once it begins. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('chat', notes)
    .option('--ephemeral', 'keep nothing when the conversation ends')
    .option('--new', 'delete the case that is stored for this terminal and begin afresh');
  return runVerb(command, args, io, async () => {
    const { ephemeral = false, new: fresh = false } = command.opts();
    const { converse } = await import('./converse.ts');
    return converse({ ephemeral, fresh }, io);
  });
};
