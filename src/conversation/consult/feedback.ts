import type { FeedbackData } from '../contract/actionData.ts';
import { isShared } from '../contract/scope.ts';
import type { Disagreement } from '../feedback/disagreement.ts';
import { chosenName } from '../messages/outcome/disagreement.ts';
import { feedbackMessage, isChoice, reasonMessage } from '../messages/feedback.ts';
import { leadingIds, type ShownOutcome, shownOutcome } from '../messages/outcome/shownOutcome.ts';
import { texts } from '../texts/texts.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { besideOf } from './beside.ts';
import { notice } from './show.ts';

const say = texts.feedback;

/** What somebody thinks of the outcome, as far as they said it. */
export type Verdict = Pick<FeedbackData, 'verdict' | 'reason' | 'option'> & {
  /** The number of the option on the card, where it was typed so. */
  readonly number?: number;
};

/** Asks what a participant thinks of the outcome. */
export function askFeedback(context: ConversationContext): Turn {
  const shown = shownNow(context);
  if (!shown) return notice(context, 'feedback', say.noOutcome, 'accent');
  const { state, session } = context;
  return {
    session: { ...session, asking: 'feedback' },
    state,
    event: 'feedback',
    message: feedbackMessage(shown, placeOf(session)),
  };
}

/** Takes feedback; asks for what is missing of it: first what was chosen instead, then why. */
export function takeFeedback(context: ConversationContext, given: Verdict): Turn {
  const shown = shownNow(context);
  if (!shown || given.verdict === undefined) return askFeedback(context);
  if (given.verdict === 'agree') return takeAgreement(context);
  const option = optionOf(context, shown, given);
  if (option === undefined) {
    return notice(context, 'feedback', say.noSuchOption(shown.recommendation.options.length));
  }
  if (given.reason !== undefined) return takeDisagreement(context, shown, { option, reason: given.reason });
  return option === null ? askFeedback(context) : askReason(context, shown, option);
}

/** The id of what was chosen instead: said now, or in the turn before; null where it was not, undefined where there is none. */
function optionOf(
  { chosenBefore = null }: ConversationContext,
  shown: ShownOutcome,
  { option, number }: Verdict,
): string | null | undefined {
  if (number !== undefined) return shown.recommendation.options.find((one) => one.number === number)?.id;
  if (option === undefined) return chosenBefore;
  return isChoice(shown, option) ? option : undefined;
}

function askReason(context: ConversationContext, shown: ShownOutcome, option: string): Turn {
  const { state, session } = context;
  return {
    session: { ...session, asking: 'feedback', chosenInstead: option },
    state,
    event: 'feedback',
    message: reasonMessage(shown, option, placeOf(session)),
  };
}

/** Agreement takes a disagreement back: in a group only one's own, and that the other stands is said. */
function takeAgreement(context: ConversationContext): Turn {
  const { session, scope, participant } = context;
  const { disagreement } = session;
  const isOwn = !isShared(scope) || disagreement?.by === participant;
  const kept = isOwn ? null : disagreement;
  const said = disagreement === null ? say.agreed : kept ? say.agreedBeside : say.agreedAgain;
  return withVerdict({ ...context, session: { ...session, disagreement: kept } }, said, {
    verdict: 'agree',
    option: null,
    reason: null,
  });
}

/** The last disagreement of the case is the one that stands with it. */
function takeDisagreement(context: ConversationContext, shown: ShownOutcome, said: Disagreement): Turn {
  const { session, scope, participant = '' } = context;
  const { recommendation } = shown;
  const disagreement = {
    ...said,
    outcome: recommendation.outcome,
    leading: leadingIds(recommendation),
    by: participant,
  };
  const isAnother =
    isShared(scope) && session.disagreement !== null && session.disagreement.by !== participant;
  const text = [
    say.disagreed(chosenName(shown, said.option), say.reasons[said.reason]),
    ...(isAnother ? [say.inPlaceOf] : []),
  ].join(' ');
  return withVerdict({ ...context, session: { ...session, disagreement } }, text, {
    verdict: 'disagree',
    ...said,
  });
}

function withVerdict(
  context: ConversationContext,
  text: string,
  given: { readonly verdict: 'agree' | 'disagree' } & (
    { readonly option: null; readonly reason: null } | Disagreement
  ),
): Turn {
  const { state, cases } = context;
  if (!state?.outcome) return askFeedback(context);
  const { version, hash } = cases.stamp;
  return {
    ...notice(context, 'feedbackGiven', text, 'good'),
    feedback: {
      outcome: state.outcome,
      ...given,
      guideline: { version, hash },
      edges: cases.trail(state).map(({ edge }) => edge.id),
    },
  };
}

function shownNow({ state, session, cases }: ConversationContext): ShownOutcome | null {
  return state?.recommendation
    ? shownOutcome(cases.guideline, state.recommendation, besideOf(cases.guideline, session))
    : null;
}
