import type { Guideline } from '../../guideline/guideline.ts';
import { askedTreatments } from '../../language/ask/treatmentsByName.ts';
import type { Ask } from '../../language/ask/readAsk.ts';
import { subjectsIn } from '../../language/ask/subjects.ts';
import type { Utterance } from '../../language/utterance.ts';
import { answerAsk } from '../ask/answerAsk.ts';
import type { Block, Run } from '../contract/message.ts';
import { stopsAbout } from '../messages/alternatives/deciding.ts';
import { welcomeMessage } from '../messages/info.ts';
import { shownOutcome } from '../messages/outcome/shownOutcome.ts';
import { texts } from '../texts/texts.ts';
import { besideOf } from './beside.ts';
import type { ConversationContext, Turn } from './context.ts';
import { show } from './show.ts';

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
  const turn = show(context, 'ask', [...notes, ...blocks, ...stopsOfCase(context, ask), goesOn], {
    briefly: true,
  });
  return { ...turn, info: blocks };
}

/** The stops of the open case that are about the treatments that are asked about. */
function stopsOfCase({ session, state, cases }: ConversationContext, { subjects }: Ask): readonly Block[] {
  if (!state?.recommendation) return [];
  const treatments = askedTreatments.filter(({ said }) =>
    subjects.some((one) => one.treatment && said.test(one.name.toLowerCase())),
  );
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
