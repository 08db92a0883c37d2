import type { GivenAnswer } from '../../guideline/answers.ts';
import { texts } from '../texts/texts.ts';
import { accept } from './answer.ts';
import { withNothingWaiting } from './caseState.ts';
import { applyChange, applyChanges } from './change.ts';
import type { ConversationContext, Turn } from './context.ts';
import { withSettled } from './proposed.ts';
import { notice } from './show.ts';

/** Uses the answer that waits for a yes. */
export function confirm(context: ConversationContext, { question, answer }: GivenAnswer): Turn {
  return question === context.state?.question
    ? accept(context, question, answer)
    : applyChange(context, question, answer);
}

/** What was looked at by "what if" is made so, or left. */
export function takeSupposed(context: ConversationContext, answers: readonly GivenAnswer[] | null): Turn {
  if (answers) return applyChanges(context, answers);
  const { lastReply: last } = context;
  const session = last?.kind === 'look' ? withSettled(context, last.supposed) : context.session;
  return notice({ ...context, session }, 'leftOut', texts.alternatives.left, 'accent');
}

/** What waited is not used; a bare "no" must not answer the question behind it. */
export function leaveOut(context: ConversationContext): Turn {
  const { lastReply: last } = context;
  const { confirming } = context.session;
  // Nor do words stay that a change was opened with and that said no answer.
  const opened = last?.kind === 'change' && last.question !== null ? [{ question: last.question }] : [];
  const session = withSettled(context, [...(confirming ? [confirming] : []), ...opened]);
  return notice(withNothingWaiting({ ...context, session }), 'leftOut', texts.leftOut, 'accent');
}
