import type { LesionNumbers } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { replySentences as say } from '../sentences/replySentences.ts';
import type { Utterance } from '../utterance.ts';
import { sizeUnits } from '../vocabulary/sizeUnits.ts';
import { readOptions } from './readOptions.ts';
import { answer, ask, none, type Reading } from './reading.ts';

const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const countPattern = new RegExp(
  String.raw`(?<![\d.])(-?\d{1,4}|${Object.keys(counts).join('|')})\s+(?:small\s+|liver\s+|hepatic\s+)*(?:lesions?|mets?|metastas[ei]s|nodules?|deposits?|tumours?)\b`,
  'gi',
);
const sizePattern = /(?<![\d.])(\d{1,4}(?:\.\d{1,2})?)\s*(mm|cm|millimet\w+|centimet\w+)\b/gi;
const bareSize =
  /\b(?:max(?:imum)?|largest|biggest|up to)\b\D{0,12}(\d{1,4}(?:\.\d{1,2})?)(?!\s*(?:mm|cm|lesion|met))/i;
/** What number and size are read from. */
export const lesionPatterns: readonly RegExp[] = [
  countPattern,
  sizePattern,
  bareSize,
  /\b(?:innumerable|countless|solitary|single)\b/i,
];
const doubt =
  /\b(?:no|not|without|never|awaiting|possible|possibly|probably|maybe|about|approximately|previous|previously)\b|[?~<>]/i;

/** Reads how many lesions there are and how large the biggest is; centimetres become millimetres. */
export function readLesions(guideline: Guideline, question: Question, utterance: Utterance): Reading {
  const named = readOptions(guideline, question, utterance);
  if (named.kind === 'options') return answer('unknown', named.words);
  const lesions = lesionsIn(utterance.spelled, utterance.text.trim());
  return lesions.kind === 'none' ? named : lesions;
}

/**
 * The number of lesions and the largest diameter in a text, as an answer.
 * @param said a text with its spellings brought together
 * @param words what an answer is said to be taken from
 */
export function lesionsIn(said: string, words: string): Reading {
  const count = readCount(said);
  const size = readSize(said);
  if (count === null && size === null) {
    if (/\bmultiple\b|\bseveral\b|\bmany\b/i.test(said))
      return ask(say.lesions.multiple, say.lesions.noNumber);
    return /\d/.test(said) ? ask(say.lesions.withoutUnit, say.wanted.lesions) : none;
  }
  if (count === 'unclear' || size === 'unclear') return ask(say.lesions.moreThanOne, say.wanted.lesions);
  if (doubt.test(said)) return ask(say.lesions.some, say.lesions.open);
  const outside = outsideLimits(count, size);
  if (outside) return ask(outside, say.wanted.lesions);
  if (count !== null && size !== null) return answer({ lesionCount: count, largestLesionMm: size }, words);
  const partial: Partial<LesionNumbers> =
    count === null ? { largestLesionMm: size ?? 0 } : { lesionCount: count };
  return {
    kind: 'ask',
    understood: count === null ? say.lesions.size(size ?? 0) : say.lesions.count(count),
    reason: count === null ? say.lesions.howMany : say.lesions.howLarge,
    partial,
  };
}

function readCount(text: string): number | 'unclear' | null {
  if (/\d\s*(?:or|to|-)\s*\d+\s+(?:\p{L}+\s+)?(?:lesions?|mets|metastases)\b/iu.test(text)) return 'unclear';
  if (/\binnumerable\b|\bcountless\b/i.test(text)) return 200;
  const found = new Set(
    Array.from(text.matchAll(countPattern), ([, value = '']) => counts[value.toLowerCase()] ?? Number(value)),
  );
  if (/\b(?:solitary|single)\b/i.test(text)) found.add(1);
  const [count] = found;
  return found.size > 1 ? 'unclear' : (count ?? null);
}

/** One size, or the one named as the largest. */
function readSize(text: string): number | 'unclear' | null {
  const sizes = Array.from(text.matchAll(sizePattern), ([, value = '', unit = '']) =>
    inMm(Number(value), unit),
  );
  if (sizes.some((size) => size === null)) return 'unclear';
  const known = new Set(sizes);
  if (known.size > 1) return 'unclear';
  const [size] = known;
  if (size !== undefined) return size;
  const unlabelled = bareSize.exec(text)?.[1];
  if (unlabelled === undefined) return null;
  return Number(unlabelled) > sizeUnits.bareNumberIsMmAbove ? Number(unlabelled) : 'unclear';
}

function inMm(value: number, unit: string): number | null {
  if (!/^c/i.test(unit)) return value;
  return value <= sizeUnits.centimetresTo ? Math.round(value * sizeUnits.mmPerCm * 10) / 10 : null;
}

function outsideLimits(count: number | null, size: number | null): string | null {
  if (count !== null && (count < 1 || count > 200)) return say.lesions.count(count);
  if (size !== null && (size < 1 || size > 300 || !Number.isInteger(size))) return say.lesions.size(size);
  return null;
}
