import { leadOf } from '../../engine/leadAt.ts';
import { lists } from '../../language/ask/askedTreatment.ts';
import type { WhyOption } from '../../language/ask/whyOption.ts';
import type { FeedbackData } from '../contract/actionData.ts';
import { isShared } from '../contract/scope.ts';
import {
  asUnlisted,
  asWhich,
  choiceWith,
  chosenElsewhere,
  unlistedName,
  type KeptChoice,
  type MadeChoice,
  whichOf,
} from '../feedback/choice.ts';
import type { Feedback, FeedbackReason } from '../feedback/record.ts';
import { chosenName } from '../messages/outcome/choice.ts';
import { feedbackMessage, isChoice, isOfEquals, reasonMessage } from '../messages/feedback.ts';
import { optionName } from '../messages/outcome/optionName.ts';
import { withBefore } from '../messages/view.ts';
import { type ShownOutcome, shownOutcome } from '../messages/outcome/shownOutcome.ts';
import { texts } from '../texts/texts.ts';
import { type ConversationContext, placeOf, type Turn } from './context.ts';
import { besideOf } from './beside.ts';
import { notice } from './show.ts';

const say = texts.feedback;

/** What somebody thinks of the outcome, as far as they said it. */
export type Verdict = Pick<FeedbackData, 'verdict' | 'reason' | 'option'> & {
  /** The number of the option on the card, where it was typed so. */
  readonly number?: number;
  /** What was chosen, where it was typed by its name. */
  readonly chosen?: WhyOption;
  /** Whether somebody chose something that is none of the names that are known here. */
  readonly unnamed?: true;
  /** Whether words stood beside it that were not understood. */
  readonly unread?: true;
  /** A reason of the list that those words speak of, and do not name. */
  readonly nearly?: FeedbackReason;
  /** Whether only the reason that was noted is not agreed with. */
  readonly withReason?: true;
  /** Whether it was said right after a look at other answers, whose numbers may be of either side. */
  readonly afterLook?: true;
};

/**
 * Asks what a participant thinks of the outcome.
 * @param chosen what was said of the choice, where that is noted with the reason, or is to be chosen from the list
 */
export function askFeedback(context: ConversationContext, chosen: string | null = null): Turn {
  const shown = shownNow(context);
  if (!shown) return notice(context, 'feedback', say.noOutcome, 'accent');
  const { state, session } = context;
  return {
    session: { ...session, lastReply: { kind: 'feedback', chosen } },
    state,
    event: 'feedback',
    message: feedbackMessage(shown, placeOf(session)),
  };
}

/** Goes back from what was only asked about: from why something was chosen to what was chosen, and from there to the case. */
export function leaveFeedback(context: ConversationContext): Turn {
  return chosenBefore(context) === null
    ? notice(context, 'leftOut', say.left, 'accent')
    : askFeedback(context);
}

/** Takes feedback; asks for what is missing of it: first what was chosen instead, then why. */
export function takeFeedback(context: ConversationContext, given: Verdict): Turn {
  const shown = shownNow(context);
  if (!shown && given.chosen) return notice(context, 'feedback', say.nothingToCompare, 'accent');
  const unread = given.nearly ? [say.nearly(say.reasons[given.nearly])] : given.unread ? [say.unread] : [];
  if (!shown || given.verdict === undefined) return said(askFeedback(context), unread);
  const isUnclear = given.verdict === 'agree' || given.number !== undefined || given.chosen?.numbers.length;
  if (given.afterLook && isUnclear) return said(askFeedback(context), [say.afterLook]);
  if (given.withReason) return askReasonAnew(context, shown);
  if (given.verdict === 'agree') {
    if (given.option === undefined) return takeAgreement(context);
    return isOfEquals(shown, given.option)
      ? takeOneOfEquals(context, shown, given.option)
      : said(askFeedback(context), [say.noSuchOption(shown.recommendation.options.length)]);
  }
  const chosen = chosenOf(context, shown, given);
  if ('problem' in chosen) return said(askFeedback(context, chosen.which), [chosen.problem, ...unread]);
  const { option } = chosen;
  if (option !== null && isOfEquals(shown, option))
    return said(takeOneOfEquals(context, shown, option), unread);
  if (given.reason !== undefined) return takeDisagreement(context, shown, { option, reason: given.reason });
  if (option === null) return said(askFeedback(context), unread);
  const unlisted = unlistedName(option);
  if (unlisted === null || given.option !== undefined) return said(askReason(context, shown, option), unread);
  // The card says what else it may be; what was named is noted with the reason.
  return said(askFeedback(context, option), [say.notListed(unlisted), ...unread]);
}

/** The turn with what must be said first. */
function said(turn: Turn, sentences: readonly string[]): Turn {
  if (sentences.length === 0) return turn;
  const before = { kind: 'notice', tone: 'warning', text: sentences.join(' ') } as const;
  return { ...turn, message: withBefore([before], turn.message) };
}

/** What was chosen instead, or why it cannot be. */
type Chosen =
  | { readonly option: string | null }
  | { readonly problem: string; /** What is to be chosen from the list. */ readonly which?: string };

/** What was chosen instead: said now, or in the turn before; it must be something that the card offers. */
function chosenOf(context: ConversationContext, shown: ShownOutcome, given: Verdict): Chosen {
  const { option, number, chosen } = given;
  const { options } = shown.recommendation;
  if (chosen && chosen.treatments.length > 0) return byName(shown, chosen);
  const byNumber = number ?? chosen?.numbers[0];
  if (byNumber === undefined && option === undefined) {
    const open = given.unnamed ? asWhich() : chosenOpen(context);
    // A reason alone is of what was noted of this outcome.
    const noted = given.reason === undefined ? null : (shown.choice?.option ?? null);
    return open === null
      ? { option: chosenBefore(context) ?? noted }
      : { problem: whichFirst(open), which: open };
  }
  const named = chosenBefore(context);
  const isElsewhere = chosenElsewhere.some((one) => one === option);
  // A treatment that no option lists is named already.
  if (isElsewhere && named !== null && unlistedName(named) !== null) return { option: named };
  const id = byNumber === undefined ? option : options.find((one) => one.number === byNumber)?.id;
  if (id === undefined) return { problem: say.noSuchOption(options.length) };
  return offered(shown, id) ?? { problem: say.noSuchOption(options.length) };
}

/** What was chosen instead, where the last reply asked why. */
function chosenBefore({ lastReply }: ConversationContext): string | null {
  const chosen = lastReply?.kind === 'feedback' ? lastReply.chosen : null;
  return chosen !== null && whichOf(chosen) === null ? chosen : null;
}

/** What was said to be chosen, where the last reply asked which of the list that is. */
function chosenOpen({ lastReply }: ConversationContext): string | null {
  const chosen = lastReply?.kind === 'feedback' ? lastReply.chosen : null;
  return chosen !== null && whichOf(chosen) !== null ? chosen : null;
}

/** That the list has to be chosen from before anything is noted. */
function whichFirst(open: string): string {
  const name = whichOf(open) ?? '';
  return name === '' ? say.unnamed : say.severalList(name);
}

/** The option of the card that lists a treatment; where there is none it is noted by its name. */
function byName(shown: ShownOutcome, { treatments }: WhyOption): Chosen {
  const listing = shown.recommendation.options.filter((option) =>
    treatments.some((treatment) => lists(treatment, option)),
  );
  const named = treatments.map(({ name }) => name).join(', ');
  const [only, ...others] = listing;
  if (!only) return { option: asUnlisted(named) };
  if (others.length > 0) return { problem: say.severalList(named), which: asWhich(named) };
  return offered(shown, only.id) ?? { option: asUnlisted(named) };
}

/** A choice that the card offers; what leads is none, unless another leads as its equal. */
function offered(shown: ShownOutcome, id: string): Chosen | null {
  if (isChoice(shown, id) || isOfEquals(shown, id)) return { option: id };
  const option = shown.recommendation.options.find((one) => one.id === id);
  return option ? { problem: say.leads(optionName(option)) } : null;
}

function askReason(context: ConversationContext, shown: ShownOutcome, option: string): Turn {
  const { state, session } = context;
  return {
    session: { ...session, lastReply: { kind: 'feedback', chosen: option } },
    state,
    event: 'feedback',
    message: reasonMessage(shown, option, placeOf(session)),
  };
}

/** Asks again why something else was chosen; where nothing was noted yet, first what. */
function askReasonAnew(context: ConversationContext, shown: ShownOutcome): Turn {
  const noted = choiceWith(context.session.choice, {
    outcome: shown.recommendation.outcome,
    leading: leadOf(shown.recommendation),
  });
  const option = chosenBefore(context) ?? noted?.option ?? null;
  return option === null || isOfEquals(shown, option)
    ? said(askFeedback(context), [say.reasonFirstWhat])
    : askReason(context, shown, option);
}

/** Agreement takes a disagreement back: in a group only one's own, and that the other stands is said. */
function takeAgreement(context: ConversationContext): Turn {
  const { session } = context;
  const { choice } = session;
  const kept = isOfAnother(context) ? choice : null;
  const isDisagreement = choice !== null && choice.reason !== null;
  const said = !isDisagreement ? say.agreed : kept ? say.agreedBeside : say.agreedAgain;
  return withVerdict({ ...context, session: { ...session, choice: kept } }, said, {
    verdict: 'agree',
    option: null,
    reason: null,
  });
}

/** One of two equals that was chosen: no disagreement, and what was said last of the case. */
function takeOneOfEquals(context: ConversationContext, shown: ShownOutcome, option: string): Turn {
  const { session, participant = '' } = context;
  const choice = keptAt(shown, { option, reason: null }, participant);
  const text = [
    say.agreedOn(chosenName(shown, option) ?? option),
    ...(isOfAnother(context) ? [say.inPlaceOf] : []),
  ].join(' ');
  return withVerdict({ ...context, session: { ...session, choice } }, text, {
    verdict: 'agree',
    option,
    reason: null,
  });
}

/** Whether another participant said before what was chosen in this case. */
function isOfAnother({ session: { choice }, scope, participant = '' }: ConversationContext): boolean {
  return isShared(scope) && choice !== null && choice.by !== participant;
}

/** A choice as the session keeps it: about what leads now. */
function keptAt({ recommendation }: ShownOutcome, made: MadeChoice, by: string): KeptChoice {
  return { ...made, outcome: recommendation.outcome, leading: leadOf(recommendation), by };
}

/** The last disagreement of the case is the one that stands with it. */
function takeDisagreement(
  context: ConversationContext,
  shown: ShownOutcome,
  said: MadeChoice & { readonly reason: FeedbackReason },
): Turn {
  const { session, participant = '' } = context;
  const choice = keptAt(shown, said, participant);
  const text = [
    say.disagreed(chosenName(shown, said.option), say.reasons[said.reason]),
    ...(isOfAnother(context) ? [say.inPlaceOf] : []),
  ].join(' ');
  return withVerdict({ ...context, session: { ...session, choice } }, text, {
    verdict: 'disagree',
    ...said,
  });
}

function withVerdict(
  context: ConversationContext,
  text: string,
  given: Pick<Feedback, 'verdict' | 'option' | 'reason'>,
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
