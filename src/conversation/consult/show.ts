import type { Intake } from '../../language/line/readIntake.ts';
import { changeWithPending } from '../../machine/pendingAnswers.ts';
import { answersOf, type CaseState } from '../../machine/cases.ts';
import type { Block, Inline } from '../contract/message.ts';
import type { Reached } from '../messages/outcome/outcomeButtons.ts';
import { isAtQuestion, whyBlocks } from '../messages/question.ts';
import { type View, withBefore } from '../messages/view.ts';
import { toldAt } from '../state/notTaken.ts';
import { waitingOf } from '../state/waiting.ts';
import { notConfirmedBlocks } from '../messages/notConfirmed.ts';
import { contradictionsBeyond, newContradictions } from '../state/contradictions.ts';
import type { PendingIntake } from '../state/session.ts';
import { aroundOf } from './around.ts';
import { besideOf, situationsOf } from './beside.ts';
import type { ConversationContext, Turn } from './context.ts';

/** How the case is shown. */
interface How {
  /** Adds the reason for the question. */
  readonly why?: boolean;
  /** Names an outcome without showing it again. */
  readonly briefly?: boolean;
  /** What the reply has shown, where the outcome is named; something else unless given. */
  readonly reached?: Reached;
  /** What was read from the line of this turn; it is not kept. */
  readonly read?: Intake;
  /** Whether it does not name what waits: it says nothing of the case, or its own words name it. */
  readonly leavesWaiting?: boolean;
  /** Shows the outcome though something waits: it is named before it. */
  readonly pastWaiting?: boolean;
}

/**
 * Says where the case stands: its question, its outcome, what waits for confirmation, or how to begin.
 * @param before what comes first
 */
export function show(
  context: ConversationContext,
  event: string,
  before: readonly Block[] = [],
  how: How = {},
): Turn {
  const { session, state, draw } = context;
  const view = viewOf(context, how);
  const shown = draw(view, aroundOf(context));
  return {
    session,
    state,
    event,
    message: withBefore(before, shown),
    ...(view.kind === 'outcome' ? { outcome: shown } : {}),
  };
}

/** The same with a notice first. */
export function notice(
  context: ConversationContext,
  event: string,
  text: Inline,
  tone: 'warning' | 'accent' | 'good' | 'attention' = 'warning',
): Turn {
  return show(context, event, [{ kind: 'notice', tone, text }], { briefly: true });
}

/** A case that somebody came to: the notice, and its question or its whole outcome, which is why they came. */
export function arrive(context: ConversationContext, event: string, text: string): Turn {
  return show(context, event, [{ kind: 'notice', tone: 'accent', text }]);
}

/** Shows what a person asked to see, which stays readable on the card when the conversation goes on. */
export function inform(
  context: ConversationContext,
  event: string,
  blocks: readonly Block[],
  how: How = {},
): Turn {
  const { state, cases } = context;
  const why = how.why && state && isAtQuestion(state) ? whyBlocks(state, cases) : [];
  const shown = [...(how.leavesWaiting === true ? [] : notConfirmed(context)), ...blocks];
  return { ...show(context, event, shown, how), info: [...blocks, ...why] };
}

/** The outcome, also while something waits. */
export function showOutcome(context: ConversationContext): Turn {
  return show(context, 'outcome', notConfirmed(context), { pastWaiting: true });
}

/** What waits in the case, before what is said of it. */
export function notConfirmed({ state, session, cases }: ConversationContext): readonly Block[] {
  return state ? notConfirmedBlocks(cases.guideline, waitingOf(session)) : [];
}

/** What a card of the case shows now. */
export function viewOf({ session, state, cases }: ConversationContext, how: How = {}): View {
  if (!state) return { kind: 'welcome' };
  const { pendingAnswers } = session;
  const isPast = how.pastWaiting === true && state.recommendation !== null;
  const { intake, confirming } = isPast ? { intake: null, confirming: null } : session;
  const why = how.why ?? false;
  const behind = (): View => {
    if (intake) return reviewOf(intake, state);
    if (isAtQuestion(state)) {
      const told = toldAt(cases, session.notTaken, state.question);
      return { kind: 'question', state, pendingAnswers, told, why };
    }
    if (!state.recommendation) return { kind: 'welcome' };
    const { recommendation } = state;
    const beside = besideOf(cases.guideline, session);
    return how.briefly
      ? { kind: 'outcomeReached', recommendation, reached: how.reached ?? 'other', ...beside }
      : { kind: 'outcome', recommendation, ...beside };
  };
  const reviewOf = (waiting: PendingIntake, at: CaseState): View => {
    const before = answersOf(at);
    const said = Object.fromEntries(waiting.answers.map(({ question, answer }) => [question, answer]));
    return {
      kind: 'review',
      intake: waiting,
      state: at,
      pendingAnswers,
      situations: situationsOf(cases.guideline, {
        situations: session.situations.filter((one) => !waiting.named.includes(one)),
      }),
      problems: contradictionsBeyond(cases.guideline, before, { ...before, ...said }),
      ...(how.read ? { read: how.read } : {}),
    };
  };
  if (!confirming) return behind();
  const { question, answer } = confirming;
  if (question === state.question) {
    const problems = newContradictions(cases.guideline, state, question, answer);
    return { kind: 'answerWaits', confirming, problems, behind: behind() };
  }
  const change = changeWithPending(cases, { state, pending: pendingAnswers }, question, answer);
  return { kind: 'changeWaits', confirming, state, change, why, beside: besideOf(cases.guideline, session) };
}
