import type { FeedbackData } from '../contract/actionData.ts';
import { feedbackMessage } from '../messages/feedback.ts';
import { shownTitle } from '../messages/outcome/shownOutcome.ts';
import { texts } from '../texts/texts.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { besideOf } from './beside.ts';
import { notice } from './show.ts';

const say = texts.feedback;

/** What somebody thinks of the outcome, as far as they said it. */
export type Verdict = Pick<FeedbackData, 'verdict' | 'reason'>;

/** Asks what a participant thinks of the outcome. */
export function askFeedback(context: ConversationContext): Turn {
  const { state, session, cases } = context;
  if (!state?.recommendation) return notice(context, 'feedback', say.noOutcome, 'accent');
  return {
    session: { ...session, asking: 'feedback' },
    state,
    event: 'feedback',
    message: feedbackMessage(
      shownTitle(cases.guideline, state.recommendation, besideOf(cases.guideline, session)),
      placeOf(session),
    ),
  };
}

/** Takes feedback; asks for what is missing of it. */
export function takeFeedback(context: ConversationContext, { verdict, reason }: Verdict): Turn {
  const { state, cases } = context;
  if (!state?.outcome || verdict === undefined) return askFeedback(context);
  if (verdict === 'disagree' && reason === undefined) return askFeedback(context);
  const { version, hash } = cases.stamp;
  return {
    ...notice(context, 'feedbackGiven', verdict === 'agree' ? say.agreed : say.disagreed, 'good'),
    feedback: {
      outcome: state.outcome,
      verdict,
      reason: verdict === 'disagree' && reason !== undefined ? reason : null,
      guideline: { version, hash },
      edges: cases.trail(state).map(({ edge }) => edge.id),
    },
  };
}
