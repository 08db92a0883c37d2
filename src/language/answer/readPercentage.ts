import type { Guideline } from '../../guideline/guideline.ts';
import type { Question, QuestionInput } from '../../guideline/question.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import type { Utterance } from '../utterance.ts';
import { readOptions } from './readOptions.ts';
import { answer, ask, none, type Reading } from './reading.ts';

const inWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:about |around |approximately )?(?:a|one) third\b/i, 33],
  [/\b(?:about |around |approximately )?two thirds\b/i, 67],
  [/\b(?:about |around |approximately )?(?:a|one) quarter\b/i, 25],
  [/\bnearly replaced\b/i, 76],
];
const numberPattern =
  /(?<![\p{L}\d.])(-?)\s*([<>≥≤~]?)\s*(\d{1,5}(?:\.\d{1,2})?)(?:\s*(?:-|to)\s*(\d{1,3}))?\s*(%?)(\s*(?:mm|cm|mg|lesions?|mets)\b)?/giu;

/** What a share is read from. */
export const percentagePatterns: readonly RegExp[] = [...inWords.map(([pattern]) => pattern), numberPattern];
const doubt = /\b(?:no|not|awaiting|possible|possibly|maybe|previous|previously)\b|\?/i;

type PercentageInput = Extract<QuestionInput, { kind: 'percentage' }>;

/** Reads the share of the liver that is replaced, in percent; a band stands for the dossier's value. */
export function readPercentage(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  if (question.input.kind !== 'percentage') return { kind: 'none' };
  const named = readOptions(guideline, question, utterance);
  if (named.kind === 'options') return answer('unknown', named.words);
  const share = percentageIn(question.input.bands, utterance.spelled, utterance.text.trim());
  return share.kind === 'none' ? named : share;
}

/**
 * A share in a text as an answer: a percentage, a band, or a fraction in words.
 * @param said a text with its spellings brought together
 * @param taken what an answer is said to be taken from
 */
export function percentageIn(bands: PercentageInput['bands'], said: string, taken: string): Reading {
  const squeezed = said.replaceAll(' ', '');
  const band = bands.find(({ label }) => squeezed === label || `${squeezed}%` === label);
  if (band) return answer(band.value, taken);
  const words = inWords.filter(([pattern]) => pattern.test(said));
  const numbers = [...said.matchAll(numberPattern)];
  if (words.length + numbers.length > 1) return ask(say.moreThanOneNumber, say.wanted.percentage);
  if (words.length + numbers.length === 0) return none;
  if (doubt.test(said)) return ask(say.percentage.share, say.percentage.open);
  const [byWord] = words;
  if (byWord) return answer(byWord[1], taken);
  const [match] = numbers;
  const [whole = '', minus, sign, value, high, percent, unit] = match ?? [];
  const inBand = bands.find(
    ({ label }) => label === `${sign ?? ''}${value ?? ''}${high === undefined ? '' : `-${high}`}%`,
  );
  if (inBand) return answer(inBand.value, taken);
  const clear = minus === '' && (sign === '' || sign === '~') && high === undefined && unit === undefined;
  // "0.4" may be a fraction.
  const isFraction = percent === '' && Number(value) > 0 && Number(value) < 1;
  if (!clear || isFraction || Number(value) > 100)
    return ask(say.readQuoted(whole.trim()), say.wanted.percentage);
  return answer(Number(value), taken);
}
