import { texts } from '../texts/texts.ts';
import { withCaseState } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { notice } from './show.ts';

/** Drops the answers of the case and a line that waits, and starts it again. */
export function restart(context: ConversationContext): Turn {
  const { session, cases } = context;
  return notice(
    withCaseState({ ...context, session: { ...session, intake: null } }, cases.start(), []),
    'restart',
    session.intake ? texts.restartedWithLine : texts.restarted,
    'accent',
  );
}
