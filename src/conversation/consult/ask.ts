import type { Guideline } from '../../guideline/guideline.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import { treatmentsOf } from '../../language/ask/treatmentsOf.ts';
import { subjectsIn } from '../../language/ask/subjects.ts';
import { whyOptionIn } from '../../language/ask/whyOption.ts';
import type { Utterance } from '../../language/utterance.ts';
import { answerAsk } from '../ask/answerAsk.ts';
import type { Block, Run } from '../contract/message.ts';
import { stopsAbout } from '../messages/alternatives/deciding.ts';
import { situationsNaming } from '../messages/alternatives/need.ts';
import { toldFirst } from '../messages/alternatives/toldFirst.ts';
import { welcomeMessage } from '../messages/info.ts';
import { shownOutcome } from '../messages/outcome/shownOutcome.ts';
import { texts } from '../texts/texts.ts';
import { besideOf } from './beside.ts';
import type { ConversationContext, Turn } from './context.ts';
import { notConfirmed, show } from './show.ts';

/** Answers what a text asks of the guideline; the case stays where it was. */
export function takeAsk(context: ConversationContext, ask: Ask): Turn {
  const { session, state, cases, bytesOf } = context;
  const { notes, blocks } = answerAsk({ guideline: cases.guideline, bytesOf }, ask, state?.question ?? null);
  if (!state) {
    const begin = { kind: 'text', text: [{ text: texts.welcome.howToBegin, strong: true }] } as const;
    return {
      session,
      state,
      event: 'ask',
      message: { ...welcomeMessage(cases.guideline), blocks: [...notes, ...blocks, begin] },
      info: blocks,
    };
  }
  const goesOn = { kind: 'text', text: [{ text: texts.ask.caseGoesOn, strong: true }] } as const;
  const told = toldOfCase(context, ask);
  const about = [...stopsOfCase(context, ask), ...howToAskOfCase(context, ask)];
  const turn = show(
    context,
    'ask',
    [...notConfirmed(context), ...told, ...notes, ...blocks, ...about, goesOn],
    { briefly: true },
  );
  return { ...turn, info: blocks };
}

/** How what was asked in general is asked of the open case, where that has an outcome to which it may matter. */
function howToAskOfCase({ state }: ConversationContext, ask: Ask): readonly Block[] {
  if (!state?.recommendation) return [];
  // What no option gives has no place in a case.
  const names = treatmentsOf(ask)
    .map(({ name }) => name)
    .filter((name) => whyOptionIn(`why ${name}`) !== null);
  return names.length === 0 ? [] : [{ kind: 'text', small: true, text: texts.ask.ofThisCase(names) }];
}

/** What was told of the open case and bears on what is asked about, before the general answer. */
function toldOfCase({ session, cases }: ConversationContext, ask: Ask): readonly Block[] {
  const beside = besideOf(cases.guideline, session);
  const about = toldFirst(cases.guideline, beside, treatmentsOf(ask));
  if (about.length > 0) return about;
  const words = [...ask.subjects.map(({ name }) => name), ...ask.words, ...ask.unknown];
  return (
    words.map((word) => situationsNaming(beside.situations ?? [], word)).find((found) => found.length > 0) ??
    []
  );
}

/** The stops of the open case that are about the treatments that are asked about. */
function stopsOfCase({ session, state, cases }: ConversationContext, ask: Ask): readonly Block[] {
  if (!state?.recommendation) return [];
  const treatments = treatmentsOf(ask);
  if (treatments.length === 0) return [];
  const beside = { ...besideOf(cases.guideline, session), pendingAnswers: session.pendingAnswers };
  return stopsAbout(shownOutcome(cases.guideline, state.recommendation, beside), treatments);
}

/** Beside the name of a treatment, which is no answer: how to read about it. */
export function askHint(guideline: Guideline, { searchTerms }: Utterance): readonly Run[] {
  const { found, rest } = subjectsIn(guideline, searchTerms);
  const [only, ...others] = found;
  return only?.meaning.treatment && others.length + rest.length === 0
    ? [{ text: texts.ask.hint(only.meaning.name), subtle: true }]
    : [];
}
