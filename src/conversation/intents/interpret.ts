import { unreachable } from '../../guideline/errors.ts';
import type { Input } from '../contract/input.ts';
import { requestOf } from '../quiz/request.ts';
import type { Intent } from './intent.ts';
import { type Readings, readingsOf } from './readings.ts';
import { toQuiz } from './quizIntents.ts';
import { commandIntent, refused } from './screening.ts';
import type { Situation } from './situation.ts';
import { meaningOf } from './table.ts';

/** What a turn means, and what it said. */
export interface Meaning {
  readonly intent: Intent;
  /**
   * What it said, in a form that is the same each time, to notice it when it comes again at once; null when it
   * may well be said twice, or must not be remembered.
   */
  readonly words: string | null;
}

/** Finds out what a person wants: of a text by the table of intents, of anything else by what it is. */
export function interpret(input: Input, situation: Situation): Meaning {
  switch (input.kind) {
    case 'text': {
      const said = readingsOf(situation.guideline, input.text.trim());
      const intent = meaningOf(said, situation);
      return { intent, words: wordsOf(said, intent, situation) };
    }
    case 'action': {
      const { data } = input;
      const intent: Intent =
        data.do === 'quiz'
          ? toQuiz(situation.quiz, { kind: 'quizRequest', request: requestOf(data), card: data })
          : { to: 'case', intent: { kind: 'tap', data } };
      return { intent, words: null };
    }
    case 'command': {
      const command = situation.commands.named(input.command);
      if (!command) unreachable(`There is no command "${input.command}".`);
      const { card } = input;
      const intent = commandIntent({ command, bare: false }, situation, card);
      // A card that begins a case has no revision to outdate, or may come when its case is closed already.
      const begins = `new case after ${card?.case ?? 'none'} ${card?.rev ?? ''}`;
      return { intent, words: !card ? `command ${command.name}` : command.beginsCase ? begins : null };
    }
    case 'joined':
      return unspoken({
        to: 'case',
        intent: { kind: 'joined', ...(input.by === undefined ? {} : { by: input.by }) },
      });
    case 'left':
      return unspoken({ to: 'case', intent: { kind: 'left' } });
    case 'resumed':
      return unspoken(resumed(situation));
    case 'refused':
      return unspoken(refused(situation, { event: input.event, say: input.say }));
  }
}

function unspoken(intent: Intent): Meaning {
  return { intent, words: null };
}

/** Whoever the bot spoke of last says where it stands. */
function resumed({ quiz }: Situation): Intent {
  return quiz.focused && (quiz.shared || quiz.unreadable || quiz.inSession)
    ? toQuiz(quiz, { kind: 'quizResumed' })
    : { to: 'case', intent: { kind: 'resumed' } };
}

/** A command is the same in all its words; what was refused is not remembered. */
function wordsOf({ utterance }: Readings, { intent }: Intent, { commands }: Situation): string | null {
  if (intent.kind === 'refused') return null;
  const said = commands.commandIn(utterance);
  if (!said) return `text ${utterance.plain}`;
  return `command ${said.bare ? 'bare ' : ''}${said.command.name}`;
}
