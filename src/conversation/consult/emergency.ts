import type { ConversationContext, Turn } from './context.ts';
import { withBefore } from '../messages/view.ts';

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
 * The emergency line first (dossier 7), where a text that names an emergency is no line of a referral: there
 * a bleeding or an obstruction is mostly history.
 */
export function withEmergencyLine({ session, cases }: ConversationContext, turn: Turn): Turn {
  const before = session.intake?.answers.length ?? 0;
  const added = (turn.session.intake?.answers.length ?? 0) - before;
  const isShort = noAnswer.has(turn.event) || turn.event === 'answer' || turn.event === 'confirm';
  if (!isShort && !(turn.event === 'intake' && added <= 1)) return turn;
  const line = { kind: 'notice', tone: 'attention', text: cases.guideline.safety.emergency } as const;
  return { ...turn, message: withBefore([line], turn.message) };
}
