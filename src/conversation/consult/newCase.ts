import { openCase } from '../state/openCase.ts';
import { withoutCase } from '../state/session.ts';
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

/** Starts a case; the one before is closed, and can be opened again until this one has an answer. */
export function beginCase(context: ConversationContext): Turn {
  const after = withNewCase(context);
  const turn = show(after, 'newCase', closingBlocks(context));
  if (after.session.closed === null) return turn;
  const data = { nelm: 1, do: 'reopen', ...placeOf(after.session) } as const;
  const buttons = [...turn.message.buttons, { title: texts.buttons.reopen, data }];
  return { ...turn, message: { ...turn.message, buttons } };
}

/** Goes back to the case that a new one has closed. */
export function reopen(context: ConversationContext): Turn {
  const { session, cases } = context;
  const { closed } = session;
  if (!closed) return notice(context, 'reopen', texts.nothingToReopen, 'accent');
  const { ahead, rev, ...before } = closed;
  const reopened = { ...withoutCase(session), ...before, rev: rev + 1, pendingAnswers: ahead };
  const { session: after, state, notice: changed } = openCase(reopened, cases);
  const said = [texts.reopened, ...(changed === null ? [] : [changed])].join(' ');
  return notice({ ...context, session: after, state }, 'reopen', said, 'accent');
}

/** Asks whether the open case is to be closed for another. @param before what comes first */
export function askForNewCase(context: ConversationContext, before = ''): Turn {
  const { session, state } = context;
  const asking = { ...context, session: { ...session, asking: 'newCase' as const } };
  const question = texts.newCaseAsk(state?.answers.length ?? 0);
  const turn = notice(asking, 'newCaseAsked', [before, question].filter(Boolean).join(' '));
  const data = { nelm: 1, do: 'newCase', ...placeOf(session) } as const;
  const buttons = [{ title: texts.newCaseIt, data }, ...turn.message.buttons];
  return { ...turn, message: { ...turn.message, buttons, typeHint: texts.newCaseHint } };
}
