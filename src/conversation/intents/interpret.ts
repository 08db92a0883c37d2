import { unreachable } from '../../guideline/errors.ts';
import type { Input } from '../contract/input.ts';
import { requestOf } from '../quiz/request.ts';
import type { Intent } from './intent.ts';
import { toQuiz } from './quizIntents.ts';
import { commandIntent, refused } from './screening.ts';
import type { Meaning } from './meaning.ts';
import type { Situation } from './situation.ts';

/** What a person wants who did not type it: a tap, a command that stands for itself, somebody who came or left. */
export function interpret(
  input: Exclude<Input, { readonly kind: 'text' | 'revised' }>,
  situation: Situation,
): Meaning {
  switch (input.kind) {
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
