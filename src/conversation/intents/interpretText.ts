import type { Intent } from './intent.ts';
import type { Meaning } from './meaning.ts';
import { type Readings, readingsOf } from './readings.ts';
import { withUnused } from './unused.ts';
import { withWhichPet } from './whichPet.ts';
import type { Situation } from './situation.ts';
import { meaningOf } from './table.ts';

/** Finds out by the table of intents what a typed text means. */
export function interpretText(text: string, situation: Situation): Meaning {
  const said = withWhichPet(readingsOf(situation.guideline, text.trim()), situation);
  const intent = withUnused(said, meaningOf(said, situation), situation);
  return { intent, words: wordsOf(said, intent, situation) };
}

/** A command is the same in all its words; what was refused is not remembered. */
function wordsOf({ utterance }: Readings, { intent }: Intent, { commands }: Situation): string | null {
  if (intent.kind === 'refused') return null;
  const said = commands.commandIn(utterance);
  if (!said) return `text ${utterance.plain}`;
  return `command ${said.bare ? 'bare ' : ''}${said.command.name}`;
}
