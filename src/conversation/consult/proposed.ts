import { type Proposed, whichIsMeant } from '../messages/change.ts';
import { titlesOf } from '../messages/said/titles.ts';
import { unsettledOf, withoutSettled } from '../state/unsettled.ts';
import { texts } from '../texts/texts.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { notice } from './show.ts';

/** Shows the changes that a text may mean, each with what it is now; without any asks of what it is said. */
export function takeProposed(context: ConversationContext, proposed: readonly Proposed[]): Turn {
  const { state, session, cases } = context;
  if (!state || proposed.length === 0) return notice(context, 'ofWhat', texts.change.ofWhat, 'accent');
  const known = [...state.answers, ...session.pendingAnswers];
  return {
    session: { ...session, lastReply: { kind: 'change', question: null } },
    state,
    event: 'change',
    message: whichIsMeant(cases.guideline, proposed, known, placeOf(session)),
  };
}

/** The session once somebody has said which answer to some questions holds. */
export function withSettled(
  { session }: Pick<ConversationContext, 'session'>,
  settled: readonly { readonly question: string }[],
): ConversationContext['session'] {
  const questions = settled.map(({ question }) => question);
  return { ...session, notTaken: withoutSettled(session.notTaken, questions) };
}

/** The answers that stand hold: what was told last against them no longer stands with the case. */
export function keepAnswers(context: ConversationContext): Turn {
  const { state, session, cases } = context;
  const unsettled = unsettledOf(cases.guideline, state?.answers ?? [], session.notTaken);
  const last = unsettled.toSorted((a, b) => at(context, a.question) - at(context, b.question)).at(-1);
  if (!last) return notice(context, 'leftOut', texts.leftOut, 'accent');
  const left = withSettled(context, [last]);
  const settled = unsettled.filter(({ question }) => !left.notTaken.some((one) => one.question === question));
  const titles = titlesOf(cases.guideline, [...new Map(settled.map((one) => [one.question, one])).values()]);
  return notice({ ...context, session: left }, 'leftOut', texts.change.holds(titles), 'accent');
}

/** Where what was told of a question stands among all that was: what was told last stands last. */
function at({ session }: ConversationContext, question: string): number {
  return session.notTaken.findLastIndex((one) => one.question === question);
}
