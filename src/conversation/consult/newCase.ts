import { mostButtons } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { closingBlocks, withNewCase } from './caseState.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { notice, show } from './show.ts';

/** Starts a case. A typed wish while a case is under way is asked about once. */
export function newCaseOrAsk(context: ConversationContext): Turn {
  const { state, asked } = context;
  const isUnderWay = state !== null && state.answers.length > 0 && !state.recommendation;
  return isUnderWay && asked !== 'newCase' ? askForNewCase(context) : beginCase(context);
}

/** Starts a case; the one before stays in the list. */
export function beginCase(context: ConversationContext): Turn {
  const after = withNewCase(context);
  const turn = show(after, 'newCase', closingBlocks(context));
  if (after.session.kept.length === 0) return turn;
  const place = placeOf(after.session);
  const buttons = [
    ...turn.message.buttons,
    { title: texts.buttons.reopen, data: { nelm: 1, do: 'reopen', ...place } } as const,
    { title: texts.buttons.cases, data: { nelm: 1, do: 'cases', ...place } } as const,
  ].slice(0, mostButtons);
  return { ...turn, message: { ...turn.message, buttons } };
}

/** Asks whether the open case is to be closed for another. @param before what comes first */
export function askForNewCase(context: ConversationContext, before = ''): Turn {
  const { session, state } = context;
  const asking = { ...context, session: { ...session, asking: 'newCase' as const } };
  // As many as the list then says that it keeps.
  const question = texts.newCaseAsk((state?.answers.length ?? 0) + session.pendingAnswers.length);
  const turn = notice(asking, 'newCaseAsked', [before, question].filter(Boolean).join(' '));
  const data = { nelm: 1, do: 'newCase', ...placeOf(session) } as const;
  const buttons = [{ title: texts.newCaseIt, data }, ...turn.message.buttons];
  return { ...turn, message: { ...turn.message, buttons, typeHint: texts.newCaseHint } };
}
