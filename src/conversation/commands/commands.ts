import { entries } from './entries.ts';
import { utteranceOf } from '../../language/utterance.ts';
import { createRegistry } from './registry.ts';

/** The commands of the bot. */
export const commands = createRegistry(entries);

/** Whether a text is a command of this name, see `CaseCommand.name`. */
export function isCommand(text: string, name: string): boolean {
  return commands.commandIn(utteranceOf(text))?.command.name === name;
}
