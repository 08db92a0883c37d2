import { texts } from '../texts/texts.ts';
import type { ConversationContext, Turn } from './context.ts';
import { show } from './show.ts';

/** Takes back what was typed and not used: it no longer stands on the card or in the text for the MDT. */
export function takeUnusedBack(context: ConversationContext): Turn {
  const { session } = context;
  return show({ ...context, session: { ...session, notTaken: [], rev: session.rev + 1 } }, 'unusedWords', [
    { kind: 'notice', tone: 'good', text: texts.outcome.notTaken.takenBack },
  ]);
}
