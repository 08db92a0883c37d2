import type { AnswerByQuestion } from '../../guideline/answers.ts';
import { once } from '../../machine/once.ts';
import { replySentences } from '../sentences/replySentences.ts';
import { pattern } from '../vocabulary/lists.ts';
import { placesOf } from '../reader/findPhrases.ts';
import { utteranceOf } from '../utterance.ts';
import type { Reading } from './reading.ts';

/** What imaging shows, where it does not say with which tracer. */
export type Uptake = Exclude<AnswerByQuestion['sstrImaging'], 'notDone'>;

/** Words that are said of a PET with either tracer. */
const ofEither = /\b(?:pet|avid|avidity|uptake|cold|scan|hot)\b/iu;
const fdg = /\bf-?dg\b/iu;

const tracers = once(() => [pattern('{tracer}')]);

/** Whether a text names glucose PET. */
export function namesFdg(text: string): boolean {
  return fdg.test(text);
}

/** Whether a text names what is imaged by a receptor tracer. */
export function namesTracer(text: string): boolean {
  return (
    /\b(?:sstr|ssr|somatostatin|receptors?|krenning|dota\w*|octreo\w*|ga-?\s?68|68-?\s?ga|gallium|copper|cu-?\s?64)\b/iu.test(
      text,
    ) || placesOf(utteranceOf(text).asTyped, tracers()).length > 0
  );
}

/** Whether a text tells of a PET and not with which tracer: "PET avid", "avid everywhere". */
export function isOfEitherPet(text: string): boolean {
  return ofEither.test(text) && !namesFdg(text) && !namesTracer(text);
}

/** What an answer about imaging is where FDG was told and the answer may be of it: asked again. */
export function askedWhichPet(reading: Reading): Reading {
  if (reading.kind !== 'answer' || !isOfEitherPet(reading.words)) return reading;
  const { answer } = reading;
  if (answer !== 'positive' && answer !== 'heterogeneous' && answer !== 'negative') return reading;
  return {
    kind: 'ask',
    understood: replySentences.readQuoted(reading.words),
    reason: replySentences.whichPet,
    ofWhichPet: answer,
  };
}

/** Which PET a short reply names; null where it names neither or both. */
export function petNamed(text: string): 'receptor' | 'fdg' | null {
  const [ofReceptor, ofGlucose] = [namesTracer(text), namesFdg(text) || /\bglucose\b/iu.test(text)];
  if (ofReceptor === ofGlucose || text.length > 60) return null;
  return ofReceptor ? 'receptor' : 'fdg';
}
