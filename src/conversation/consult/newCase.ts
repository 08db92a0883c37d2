import { type Block, mostButtons } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { closingBlocks, withNewCase } from './caseState.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { show } from './show.ts';

/**
 * Starts a case; the one before stays in the list, with everything said of it, and `back` right after returns to it.
 * @param before what comes first
 */
export function beginCase(context: ConversationContext, before: readonly Block[] = []): Turn {
  const begun = withNewCase(context);
  if (begun.session.kept.length === 0) return show(begun, 'newCase', before);
  const after = { ...begun, session: { ...begun.session, lastReply: { kind: 'newCase' } as const } };
  const turn = show(after, 'newCase', [...closingBlocks(context), ...before]);
  const place = placeOf(after.session);
  const buttons = [
    ...turn.message.buttons,
    { title: texts.buttons.reopen, data: { nelm: 1, do: 'reopen', ...place } } as const,
    { title: texts.buttons.cases, data: { nelm: 1, do: 'cases', ...place } } as const,
  ].slice(0, mostButtons);
  return { ...turn, message: { ...turn.message, buttons } };
}
