import type { QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { withoutEnd } from '../text/plainWords.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';
import type { KnownWords } from './knownWords.ts';
import { isAboutOnePatient, isQuestion } from './questionForm.ts';
import { type Ask, readAsk } from './readAsk.ts';
import { isTopic } from './topicForm.ts';

/** Words before an ask that add nothing to it. */
const courtesy =
  /^(?:(?:hi|hello|hey|ok(?:ay)?|so|and|but|well|please|sorry|just|quick question|question|good (?:morning|afternoon|evening))\b[\s,.:!-]*)+/i;
const request =
  /^(?:(?:can|could|would|will) you (?:please )?(?:tell|explain|show|say|remind)(?: to)?(?: me| us)?|tell me|remind me|i(?:'d| would) like to know|i(?: want| need)? to know|do you know)\b\s*(?:about\b)?[\s,:]*/i;
/** "What is" in languages of the neighbours; the rest is read as English, so that a name is found. */
const whatIs =
  /^(?:was (?:ist|sind|bedeutet|hei(?:ß|ss)t)|wat is|qu'est[- ]ce qu(?:e|'est)(?: que)?|c'est quoi|qu[eé] (?:es|son|significa)|(?:che )?cos'?[eè]|o que [eé]|vad är|hvad er|hva er)\s+(?:(?:la|le|les|el|il|die|der|das|eine?|een|une?|l')\s+)?/iu;
/** Said first, this makes an ask of anything. */
const outright = /^ask(?: me| about|:)?\s+/i;

/**
 * Whether a text asks the guideline something, and what. An ask has the form of a question, or is nothing
 * but a topic with what is wanted of it; an answer, an intake line, a remark is none, and where that is not
 * clear the text is no ask.
 * @param open the question being asked, at which the name of a treatment by itself is no ask
 */
export function askIn(
  guideline: Guideline,
  utterance: Utterance,
  open: QuestionId | null,
  known: KnownWords,
): Ask | null {
  const typed = utterance.text.trim().replaceAll('’', "'");
  const whole = typed.replace(courtesy, '');
  const forced = outright.test(whole);
  const said = whole.replace(outright, '').replace(request, '').replace(whatIs, '');
  const { plain, searchTerms } = said === typed ? utterance : utteranceOf(said);
  if (plain === '' || /<[a-z/!]/i.test(said)) return null;
  const asking = { text: withoutEnd(said), searchTerms };
  if (isAboutOnePatient(said)) return { ...readAsk(guideline, asking, known), form: 'individual' };
  const asked =
    forced ||
    said !== whole ||
    isQuestion(guideline, said) ||
    isTopic(guideline, { text: said, plain, searchTerms }, open, known);
  if (!asked) return null;
  const ask = readAsk(guideline, asking, known);
  return somethingIn(ask) ?? aboutTheQuestion(ask, plain, open);
}

/** An ask without anything to look for is none. */
function somethingIn(ask: Ask): Ask | null {
  const some =
    ask.subjects.length + ask.numbered.length + ask.words.length + ask.unknown.length > 0 ||
    ask.aspect === 'updates' ||
    ask.aspect === 'limits';
  return some ? ask : null;
}

/** "What does this mean" is about the question being asked. */
function aboutTheQuestion(ask: Ask, plain: string, open: QuestionId | null): Ask | null {
  const about = /\b(?:this|that|it|the question|you)\b.*\bmean|meant\b|\boptions\b/.test(plain);
  return open !== null && about ? { ...ask, question: open } : null;
}
