import type { WhyOption } from '../../language/ask/whyOption.ts';
import type { Block } from '../contract/message.ts';
import { needBlocks } from '../messages/alternatives/need.ts';
import { whySoFarBlocks } from '../messages/alternatives/whySoFar.ts';
import { whyOptionBlocks } from '../messages/alternatives/whyOption.ts';
import { texts } from '../texts/texts.ts';
import type { ConversationContext, Turn } from './context.ts';
import { firmnessBlocks } from '../messages/firmness/firmnessBlocks.ts';
import { missingBlocks } from '../messages/firmness/missingBlocks.ts';
import type { Explained } from './explain.ts';
import { besideOf } from './beside.ts';
import { inform } from './show.ts';

const say = texts.alternatives;

/**
 * Says how the options that were asked about stand in this case.
 * @param alsoInGeneral whether to say how the guideline itself is asked
 */
export function takeWhyOption(context: ConversationContext, why: WhyOption, alsoInGeneral = false): Turn {
  const { state, session, cases } = context;
  if (!state) return inform(context, 'whyOption', []);
  const known = { state, pending: session.pendingAnswers };
  const draw = state.recommendation ? whyOptionBlocks : whySoFarBlocks;
  const blocks = draw(cases, known, besideOf(cases.guideline, session), why);
  const general = alsoInGeneral ? [inGeneralBlock(why)] : [];
  return inform(context, 'whyOption', [...blocks, ...general], { briefly: true });
}

function inGeneralBlock({ treatments }: WhyOption): Block {
  const names = treatments.map(({ name }) => name).join(' or ');
  return { kind: 'text', tone: 'subtle', text: say.comparedInGeneral(names) };
}

/** Says what the recommendation of this case says of something that is asked for. */
export function takeNeed(context: ConversationContext, what: string): Turn {
  const { state, session, cases } = context;
  if (!state) return inform(context, 'need', []);
  const known = { state, pending: session.pendingAnswers };
  const blocks = needBlocks(cases, known, besideOf(cases.guideline, session), what);
  return inform(context, 'need', blocks, { briefly: true });
}

/** How firm the case is: what could still change it, and which single answers would lead elsewhere. */
export const howFirmOf = (context: ConversationContext): Explained => ({
  ...lookedAt(context, firmnessBlocks),
  ...(context.state?.recommendation ? { reached: 'wouldChange' } : {}),
});

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
