import type { SaidCommand } from '../commands/registry.ts';
import type { CommandData } from '../contract/actionData.ts';
import { texts } from '../texts/texts.ts';
import type { Intent } from './intent.ts';
import { toQuiz } from './quizIntents.ts';
import type { Readings } from './readings.ts';
import type { Situation } from './situation.ts';

/** The longest text that is read as an answer, in characters. */
export const textLimit = 500;

/** A command, which is the whole message. */
export function command({ utterance }: Readings, situation: Situation): Intent | null {
  const said = utterance.text.length > textLimit ? null : situation.commands.commandIn(utterance);
  return said && commandIntent(said, situation);
}

/** Text after an answer that did not arrive, unless it is a command that changes nothing. */
export function unseen({ utterance }: Readings, situation: Situation): Intent | null {
  if (!situation.unseen) return null;
  const said = utterance.text.length > textLimit ? null : situation.commands.commandIn(utterance);
  if (said && !said.command.changesCase) return null;
  return refused(situation, { event: 'unseen', say: texts.delivery.unseen });
}

/** What looks like a patient identifier. The search for it is bounded, so it may look at a text that is too long. */
export function identifier(said: Readings, situation: Situation): Intent | null {
  const kind = said.identifier();
  if (!kind) return null;
  return refused(situation, {
    event: 'identifier',
    say: texts.identifier(texts.identifierKinds[kind]),
  });
}

/** A text that is too long to be read. */
export function tooLong({ utterance }: Readings, situation: Situation): Intent | null {
  if (utterance.text.length <= textLimit) return null;
  return refused(situation, {
    event: 'tooLong',
    say: texts.tooLong(textLimit),
    sayIdle: texts.tooLongNoCase(textLimit),
  });
}

/** What a command means where the conversation stands: in the midst of the quiz not all of them go to the case. */
export function commandIntent(
  said: SaidCommand,
  { quiz }: Pick<Situation, 'quiz'>,
  card?: CommandData,
): Intent {
  const { name, inQuiz } = said.command;
  const forCase: Intent = { to: 'case', intent: { kind: 'command', said, ...(card ? { card } : {}) } };
  if (!quiz.focused || said.bare || card || inQuiz === 'goesToCase') return forCase;
  if (inQuiz === 'refused') return toQuiz(quiz, { kind: 'quizNotHere', command: name });
  if (typeof inQuiz === 'object') return toQuiz(quiz, { kind: 'quizRequest', request: inQuiz });
  // In a round it is said to everybody, with the case.
  return quiz.shared ? forCase : { to: 'practice', intent: { kind: 'quizInfo', about: inQuiz } };
}

/** Whoever the text would have been for says why it is not read. */
export function refused(
  { quiz }: Pick<Situation, 'quiz'>,
  why: { readonly event: string; readonly say: string; readonly sayIdle?: string },
): Intent {
  const intent = { kind: 'refused', ...why } as const;
  return quiz.focused ? toQuiz(quiz, intent) : { to: 'case', intent };
}
