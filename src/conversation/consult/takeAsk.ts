import { currentGuideline } from '../../current.ts';
import { utteranceOf } from '../../language/utterance.ts';
import type { Run } from '../contract/message.ts';
import { welcomeMessage } from '../messages/info.ts';
import { type Scene, show, type Turn } from './scene.ts';
import { texts } from '../texts/texts.ts';
import { knownWords } from '../ask/search.ts';
import { answerAsk } from '../ask/answerAsk.ts';
import { askIn } from '../../language/ask/askIn.ts';
import { subjectsIn } from '../../language/ask/subjects.ts';
import { searchTermsOf } from '../../language/tokens/searchTerms.ts';

/**
 * Answers a typed text that asks the guideline something; the case stays where it was.
 * @returns null when it is no ask
 */
export function takeAsk(scene: Scene, text: string): Turn | null {
  const { session, state } = scene;
  const open = state?.question ?? null;
  const ask = askIn(currentGuideline(), utteranceOf(text), open, knownWords);
  if (!ask) return null;
  const { notes, blocks } = answerAsk(ask, open);
  if (!state) {
    const begin = { kind: 'text', text: [{ text: texts.welcome.howToBegin, strong: true }] } as const;
    return {
      session,
      event: 'ask',
      message: { ...welcomeMessage(), blocks: [...notes, ...blocks, begin] },
      info: blocks,
    };
  }
  const goesOn = { kind: 'text', text: [{ text: texts.ask.caseGoesOn, strong: true }] } as const;
  const turn = show(scene, 'ask', [...notes, ...blocks, goesOn], { briefly: true });
  return { ...turn, info: blocks };
}

/** Beside the name of a treatment, which is no answer: how to read about it. */
export function askHint(text: string): readonly Run[] {
  const { found, rest } = subjectsIn(currentGuideline(), searchTermsOf(text));
  const [only, ...others] = found;
  return only?.meaning.treatment && others.length + rest.length === 0
    ? [{ text: texts.ask.hint(only.meaning.name), subtle: true }]
    : [];
}
