import { texts } from '../texts/texts.ts';
import { withCaseState } from './caseState.ts';
import type { ConversationContext, Turn } from './context.ts';
import { notice } from './show.ts';

/** Takes back what was said last: a line that waits, otherwise the last answer. */
export function goBack(context: ConversationContext): Turn {
  const { session, state, cases } = context;
  if (session.intake) {
    return notice(
      { ...context, session: { ...session, intake: null } },
      'intakeLeft',
      texts.review.back,
      'accent',
    );
  }
  if (!state) return notice(context, 'back', texts.noCase, 'accent');
  const last = state.answers.at(-1);
  if (!last) return notice(context, 'back', texts.nothingToGoBack, 'accent');
  const { title } = cases.guideline.questions[last.question];
  return notice(
    withCaseState(context, cases.back(state)),
    'back',
    [texts.wentBack(title), ...(session.confirming ? [texts.leftOutToo] : [])].join(' '),
    'accent',
  );
}
