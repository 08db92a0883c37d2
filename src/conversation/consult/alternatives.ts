import type { GivenAnswer } from '../../guideline/answers.ts';
import type { WhyOption } from '../../language/ask/askedTreatment.ts';
import type { Cases } from '../../machine/cases.ts';
import {
  advance,
  type CaseWithPending,
  changeWithPending,
  mergeAnswers,
} from '../../machine/pendingAnswers.ts';
import { whatIfBlocks } from '../messages/alternatives/whatIf.ts';
import { whySoFarBlocks } from '../messages/alternatives/whySoFar.ts';
import { whyOptionBlocks } from '../messages/alternatives/whyOption.ts';
import { wouldChangeBlocks } from '../messages/alternatives/wouldChange.ts';
import type { ConversationContext, Turn } from './context.ts';
import type { Explained } from './explain.ts';
import { besideOf } from './beside.ts';
import { inform } from './show.ts';

/** Looks at what supposed answers would lead to; the case stays as it is. */
export function takeWhatIf(context: ConversationContext, supposed: readonly GivenAnswer[]): Turn {
  const { state, session, cases } = context;
  if (!state) return inform(context, 'whatIf', []);
  const now = { state, pending: session.pendingAnswers };
  const blocks = whatIfBlocks(cases, {
    supposed,
    now,
    changed: supposing(cases, now, supposed),
    beside: besideOf(cases.guideline, session),
  });
  return inform(context, 'whatIf', blocks, { briefly: true });
}

/** Says how the options that were asked about stand in this case. */
export function takeWhyOption(context: ConversationContext, why: WhyOption): Turn {
  const { state, session, cases } = context;
  if (!state) return inform(context, 'whyOption', []);
  const known = { state, pending: session.pendingAnswers };
  const draw = state.recommendation ? whyOptionBlocks : whySoFarBlocks;
  const blocks = draw(cases, known, besideOf(cases.guideline, session), why);
  return inform(context, 'whyOption', blocks, { briefly: true });
}

/** The single answers that would lead elsewhere. */
export function whatWouldChangeOf({ state, session, cases }: ConversationContext): Explained {
  if (!state) return { blocks: [] };
  const known = { state, pending: session.pendingAnswers };
  return {
    blocks: wouldChangeBlocks(cases, known, besideOf(cases.guideline, session)),
    briefly: true,
    reached: 'wouldChange',
  };
}

/** A copy of the case with supposed answers: answered questions are changed, others answered where they are asked. */
export function supposing(
  cases: Cases,
  now: CaseWithPending,
  supposed: readonly GivenAnswer[],
): CaseWithPending {
  return supposed.reduce<CaseWithPending>((known, given) => {
    const isAnswered = known.state.answers.some(({ question }) => question === given.question);
    return isAnswered
      ? changeWithPending(cases, known, given.question, given.answer)
      : advance(cases, known.state, mergeAnswers(known.pending, [given]));
  }, now);
}
