import { texts } from '../texts/texts.ts';
import { withCaseState } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { notice } from './show.ts';

/** Drops the answers of the case, a line that waits, special situations (dossier 7, W28) and what was not taken, and starts it again. */
export function restart(context: ConversationContext): Turn {
  const { session, cases } = context;
  return notice(
    withCaseState(
      {
        ...context,
        session: {
          ...session,
          intake: null,
          situations: [],
          notTaken: [],
          choice: null,
          changes: [],
        },
      },
      cases.start(),
      [],
    ),
    'restart',
    session.intake ? texts.restartedWithLine : texts.restarted,
    'accent',
  );
}
