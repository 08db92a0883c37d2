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
import { firmnessBlocks } from '../messages/firmness/firmnessBlocks.ts';
import { missingBlocks } from '../messages/firmness/missingBlocks.ts';
import type { ConversationContext, Turn } from './context.ts';
import type { Explained } from './explain.ts';
import { besideOf, inform } from './show.ts';

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

/** How firm the case is: what could still change it, and which single answers would lead elsewhere. */
export const howFirmOf = (context: ConversationContext): Explained => lookedAt(context, firmnessBlocks);

/** What to find out next, what decides most first. */
export const whatNextOf = (context: ConversationContext): Explained => lookedAt(context, missingBlocks);

function lookedAt(
  { state, session, cases }: ConversationContext,
  draw: typeof firmnessBlocks | typeof missingBlocks,
): Explained {
  if (!state) return { blocks: [] };
  const known = { state, pending: session.pendingAnswers };
  return { blocks: draw(cases, known, besideOf(cases.guideline, session)), briefly: true };
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
