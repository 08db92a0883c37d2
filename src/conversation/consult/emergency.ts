import { utteranceOf } from '../../language/utterance.ts';
import { safety } from '../../guideline/safety.ts';
import { namesEmergency } from '../../language/safety/emergency.ts';
import type { Scene, Turn } from './scene.ts';

/** Events of a text that said nothing that the case could take. */
const noAnswer: ReadonlySet<string> = new Set([
  'notUnderstood',
  'askAgain',
  'intakeEmpty',
  'afterOutcome',
  'waits',
  'doesNotFit',
]);

/**
 * The emergency line first (dossier 7), where a text names an emergency and is no line of a referral: there
 * a bleeding or an obstruction is mostly history.
 */
export function withEmergency({ session }: Scene, text: string, turn: Turn): Turn {
  const before = session.intake?.answers.length ?? 0;
  const added = (turn.session.intake?.answers.length ?? 0) - before;
  const isShort = noAnswer.has(turn.event) || turn.event === 'answer' || turn.event === 'confirm';
  if (!(isShort || (turn.event === 'intake' && added <= 1)) || !namesEmergency(utteranceOf(text)))
    return turn;
  const line = { kind: 'notice', tone: 'attention', text: safety.emergency } as const;
  return { ...turn, message: { ...turn.message, blocks: [line, ...turn.message.blocks] } };
}
