import { isDeepStrictEqual } from 'node:util';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import { titleOf } from '../messages/said/titles.ts';
import { replayed } from '../state/openCase.ts';
import { texts } from '../texts/texts.ts';
import { withCaseState } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { reopen } from './cases.ts';
import { leaveFeedback } from './feedback.ts';
import { leaveOut, takeSupposed } from './confirm.ts';
import { notice } from './show.ts';

/**
 * Takes back what was said last: a change, a look at other answers or a question about feedback that was only opened, a
 * line that waits, a case that was only begun, otherwise the last answer.
 */
export function goBack(context: ConversationContext): Turn {
  const { session, state, cases, lastReply: last } = context;
  const { confirming } = session;
  const isChange = confirming !== null && confirming.question !== state?.question;
  if (last?.kind === 'feedback') return leaveFeedback(context);
  if (last?.kind === 'look') return takeSupposed(context, null);
  if (last?.kind === 'change' || isChange) return leaveOut(context);
  if (session.intake) {
    const waited = session.intake.another?.waited ?? null;
    const intake = waited && { ...waited, another: null };
    return notice({ ...context, session: { ...session, intake } }, 'intakeLeft', texts.review.back, 'accent');
  }
  if (!state) return notice(context, 'back', texts.noCase, 'accent');
  if (last?.kind === 'newCase' && state.answers.length === 0) return reopen(context);
  const undone = withoutLastChange(context);
  if (undone) return undone;
  const answered = state.answers.at(-1);
  if (!answered) return notice(context, 'back', texts.nothingToGoBack, 'accent');
  const { title } = cases.guideline.questions[answered.question];
  return notice(
    withCaseState(context, cases.back(state)),
    'back',
    [texts.wentBack(title), ...(confirming ? [texts.leftOutToo] : [])].join(' '),
    'accent',
  );
}

/** The same by a button: it stands below what was opened, and says that the last answer is taken back. */
export function goBackFromCard(context: ConversationContext): Turn {
  const { lastReply: last } = context;
  const isOpened = last?.kind === 'change' || last?.kind === 'feedback' || last?.kind === 'look';
  return goBack({ ...context, lastReply: isOpened ? null : last });
}

/** The case as it was before its last change, where nothing was answered since; null where there is none. */
function withoutLastChange(context: ConversationContext): Turn | null {
  const { session, cases } = context;
  const last = session.changes.at(-1);
  if (!last || !isDeepStrictEqual(last.after, session.answers)) return null;
  const before = replayed(last.answers, cases);
  if (!before) return null;
  const changed = [last.question, ...last.others] as readonly QuestionId[];
  const had = new Set(before.answers.map(({ question }) => question));
  // What was told since the change is a fact of the patient all the same.
  const pending = mergeAnswers(
    session.pendingAnswers.filter(({ question }) => !had.has(question) && !changed.includes(question)),
    last.ahead as readonly GivenAnswer[],
  );
  const after = withCaseState(context, before, pending);
  return notice(
    { ...after, session: { ...after.session, changes: session.changes.slice(0, -1) } },
    'back',
    texts.change.undone(changed.map((question) => titleOf(cases.guideline, question)).join(', ')),
    'accent',
  );
}
