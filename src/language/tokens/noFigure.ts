import { marksFigure } from './figureMarkers.ts';
import { valueOf } from './numberWords.ts';
import type { RawToken } from './signs.ts';

/**
 * Words after which "one" stands for a noun and counts nothing.
 * `example`: "the larger one" is no number; `not`: "one lesion" is.
 */
export const beforePronoun = {
  words: `larger largest big bigger biggest great greater greatest main major smaller smallest small large dominant index
    target reference other another each every either neither any which this that the his her its whose same first second
    third last next former latter final new newer newest old older oldest latest only longer longest shorter shortest
    thicker thickest remaining residual bulky bulkiest giant huge tiny worst best upper lower right left middle central
    anterior posterior medial lateral avid growing stable measurable visible known previous earlier recent current`,
  from: 'field',
  example: '2 liver lesions, the larger one 15 mm',
  not: 'one liver lesion, 15 mm',
} as const;

const wordsBeforePronoun: ReadonlySet<string> = new Set(beforePronoun.words.split(/\s+/));

/** Whether a token is "one" behind a word that makes it stand for a noun: "the larger one". */
export function standsForNoun(tokens: readonly Pick<RawToken, 'typed' | 'gap'>[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.typed.toLowerCase() === 'one' &&
    isJoined(tokens[at]?.gap) &&
    before !== undefined &&
    wordsBeforePronoun.has(before.typed.toLowerCase()) &&
    // "Only one lesion" counts, "the only one" does not.
    (before.typed.toLowerCase() !== 'only' || /^(?:the|his|her|its)$/i.test(tokens[at - 2]?.typed ?? ''))
  );
}

/** Whether a token is "one" right before another number, and not behind a word that marks it: "one fifteen mm". */
export function isBeforeNumber(tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.typed.toLowerCase() !== 'one' || !next || !isJoined(next.gap)) return false;
  return valueOf(next.typed, next.kind) !== null && !isMarked(tokens, at);
}

/** What may stand between a marker and its figure. */
const joints = /^(?:is|of|was|at|about|status|score)$/i;

function isMarked(tokens: readonly RawToken[], at: number): boolean {
  let before = at - 1;
  while (joints.test(tokens[before]?.typed ?? '') && before > at - 4) before -= 1;
  return [tokens[before], tokens[at - 1]].some((token) => token !== undefined && marksFigure(token.typed));
}

function isJoined(gap: string | undefined): boolean {
  return /^[^\S\n]+$/.test(gap ?? '');
}

/**
 * Words that a whole number always belongs to as a name: "segment 6", "grade 2".
 * `example`: in "segment 6,2 cm" no 6.2 is measured; `not`: in "largest 6,2 cm" it is.
 */
export const namedByFigure = {
  words: 'seg segs segment segments sg grade gr g type stage level line ecog ps who s t n m',
  from: 'field',
  example: '2 liver lesions, largest in segment 6,2 cm',
  not: '2 liver lesions, largest 6,2 cm',
} as const;

const namesWithFigure: ReadonlySet<string> = new Set(namedByFigure.words.split(' '));

/** Markers with the figure that their own name ends in. */
const ownFigures: ReadonlyMap<string, string> = new Map([
  ['ki', '67'],
  ['mib', '1'],
]);

/**
 * Whether the whole part of a number with a fraction may be the figure of the name before it, and the sign between
 * them no decimal sign: "Ki-67,70%", "S6,2 cm". What is measured, it does not say then.
 */
export function mayBeOfName(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'number' || !token.typed.includes('.') || before?.kind !== 'word') return false;
  const name = before.typed.toLowerCase();
  const own = ownFigures.get(name);
  if (own !== undefined) return token.typed.startsWith(`${own}.`);
  const isGlued = token.gap === '' && before.typed === before.typed.toUpperCase();
  const isMeasured = /^(?:cm|mm|%)$/i.test(tokens[at + 1]?.typed ?? '');
  return isMeasured && ((namesWithFigure.has(name) && /^[\s-]*$/.test(token.gap)) || isGlued);
}
