import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import type { Utterance } from '../utterance.ts';
import { readOptions } from './readOptions.ts';
import { answer, ask, none, type Reading } from './reading.ts';

const numberWords: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3, four: 4 };
const number = String.raw`(\d{1,3}(?:\.\d+)?|zero|one|two|three|four)`;
const to = String.raw`\s*(?:[-=]+>|→|-|to|\/)\s*`;
const ecog = new RegExp(
  String.raw`\b(?:ecog(?:\s+ps)?|ps|who(?!\s*-?\s*(?:grade|g\d))|performance\s+status|zubrod)\s*(?:score|status|of|is|=|:)*\s*${number}(?:${to}(\d))?`,
  'gi',
);
const karnofsky = new RegExp(
  String.raw`\b(?:kps|karnofsky(?:\s+(?:index|score|performance status))?)\s*(?:of|is|=|:)?\s*(\d{1,3})\s*%?(?:${to}(\d{2,3})\s*%?)?`,
  'gi',
);
const bare = new RegExp(String.raw`^\s*${number}\s*$`, 'i');

/** What a performance status is read from. */
export const performanceStatusPatterns: readonly RegExp[] = [ecog, karnofsky, bare];

const doubt = /\b(?:no|not|awaiting|possible|possibly|probably|maybe|previous|previously)\b|\?/i;

/** Reads an ECOG value from 0 to 4; Karnofsky is converted as the dossier says (2.3). */
export function readPerformanceStatus(
  guideline: Guideline,
  question: Question,
  utterance: Utterance,
): Reading {
  const value = performanceStatusIn(utterance.spelled, utterance.text.trim());
  return value.kind === 'none' ? fromWords(guideline, question, utterance) : value;
}

/**
 * A performance status in figures in a text, as an answer.
 * @param said a text with its spellings brought together
 * @param words what an answer is said to be taken from
 */
export function performanceStatusIn(said: string, words: string): Reading {
  const scores = [...said.matchAll(ecog)];
  const kps = [...said.matchAll(karnofsky)];
  const whole = bare.exec(said);
  if (scores.length + kps.length === 0 && !whole) return none;
  if (doubt.test(said)) return ask(say.performanceStatus.some, say.performanceStatus.open);
  if (scores.some(([, , range]) => range !== undefined))
    return ask(say.performanceStatus.range, say.wanted.performanceStatus);
  const values = new Set<number | null>([
    ...scores.map(([, value = '']) => numberWords[value.toLowerCase()] ?? Number(value)),
    ...kps.flatMap(([, ...ends]) =>
      ends.filter((end) => end !== undefined).map((end) => ecogOfKarnofsky(Number(end))),
    ),
    ...(whole?.[1] === undefined ? [] : [numberWords[whole[1].toLowerCase()] ?? Number(whole[1])]),
  ]);
  const [value] = values;
  if (values.size !== 1 || value === undefined || value === null || ![0, 1, 2, 3, 4].includes(value)) {
    return ask(
      values.size > 1 ? say.moreThanOneValue : say.performanceStatus.notOnScale,
      say.wanted.performanceStatus,
    );
  }
  return answer(value, words);
}

function fromWords(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  const named = readOptions(guideline, question, utterance);
  if (named.kind !== 'options') return named;
  const [option, ...others] = named.options;
  if (!option || others.length > 0) return ask(say.moreThanOneValue, say.wanted.performanceStatus);
  return answer(option.id === 'unknown' ? 'unknown' : Number(option.id), named.words);
}

/** 90-100 is 0, 70-80 is 1, 50-60 is 2, 30-40 is 3, 20 and below is 4; the index comes in tens. */
function ecogOfKarnofsky(index: number): number | null {
  if (index % 10 !== 0 || index > 100) return null;
  if (index >= 90) return 0;
  if (index >= 70) return 1;
  if (index >= 50) return 2;
  return index >= 30 ? 3 : 4;
}
