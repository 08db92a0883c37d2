import { isShared } from '../contract/scope.ts';
import { emptySession } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { notice } from './show.ts';

/** Deletes what is stored; in a shared place one person would delete the case of all, so it is asked for first. */
export function deleteOrAsk(context: ConversationContext): Turn {
  return isShared(context.scope) ? askToDelete(context) : deleteStored(context);
}

/** Deletes what is stored for the conversation. */
export function deleteStored(context: ConversationContext): Turn {
  return {
    ...notice(
      { ...context, state: null, session: emptySession(context.cases.stamp) },
      'deleteMyData',
      isShared(context.scope) ? texts.deletedShared : texts.deleted,
      'accent',
    ),
    forget: true,
  };
}

/** Says that nothing was deleted after all. */
export function leaveStored(context: ConversationContext): Turn {
  return notice(context, 'deleteLeft', texts.deleteLeft, 'accent');
}

function askToDelete(context: ConversationContext): Turn {
  const asking = { ...context, session: { ...context.session, lastReply: { kind: 'deletion' } as const } };
  const turn = notice(asking, 'deleteAsked', texts.deleteAsk);
  const data = { nelm: 1, do: 'deleteMyData', ...placeOf(context.session) } as const;
  const buttons = [{ title: texts.deleteIt, data }, ...turn.message.buttons];
  return { ...turn, message: { ...turn.message, buttons } };
}
