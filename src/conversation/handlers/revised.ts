import type { Input } from '../contract/input.ts';
import type { Intent } from '../intents/intent.ts';
import { refused } from '../intents/screening.ts';
import { hasSeen } from '../state/seen.ts';
import { texts } from '../texts/texts.ts';
import type { Understood } from './understood.ts';

type Revised = Extract<Input, { readonly kind: 'revised' }>;

/**
 * What is said of a message that was changed or deleted after it was sent. It changes nothing; but the chat now
 * reads otherwise than what is kept, so that is said where the message was taken, or where it asks the bot only now.
 */
export function revisedIntent(
  { how, of, addressed }: Revised,
  { quiz, consult }: Pick<Understood, 'quiz' | 'consult'>,
  situation: Parameters<typeof refused>[0],
): Intent {
  const wasTaken =
    hasSeen(consult.before, of) || (quiz.practice !== null && hasSeen(quiz.practice.record, of));
  if (wasTaken) return refused(situation, { event: how, say: texts.revised[how] });
  return how === 'edited' && addressed
    ? refused(situation, { event: how, say: texts.revised.notTaken })
    : { to: 'case', intent: { kind: 'silence' } };
}
