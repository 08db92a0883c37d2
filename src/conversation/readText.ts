import { currentGuideline } from '../current.ts';
import { utteranceOf } from '../language/utterance.ts';
import { identifierIn } from '../language/safety/identifiers.ts';
import { commandIn } from './commands.ts';
import type { Input } from './contract/input.ts';
import { texts } from './texts/texts.ts';

/** The longest text that is read as an answer, in characters. */
export const textLimit = 500;

/** What a typed text is: a command, something that must not or cannot be read, or text to be read. */
export function readText(said: string): Input {
  // Nothing but the search for identifiers, which is bounded, looks at a text that is too long.
  const tooLong = said.length > textLimit;
  const command = tooLong ? null : commandIn(said);
  if (command) return { kind: 'command', command };
  const identifier = identifierIn(currentGuideline(), utteranceOf(said));
  if (identifier) {
    return {
      kind: 'refused',
      event: 'identifier',
      say: texts.identifier(texts.identifierKinds[identifier]),
    };
  }
  if (tooLong) {
    return {
      kind: 'refused',
      event: 'tooLong',
      say: texts.tooLong(textLimit),
      sayIdle: texts.tooLongNoCase(textLimit),
    };
  }
  return { kind: 'text', text: said };
}
