import { entries } from './entries.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import { createRegistry } from './registry.ts';

/** The commands of the bot. */
export const commands = createRegistry(entries);

/** Whether a text is a command of this name, see `CaseCommand.name`. */
export function isCommand(text: string, name: string): boolean {
  return commands.commandIn({ text, plain: plainWords(text) })?.command.name === name;
}
