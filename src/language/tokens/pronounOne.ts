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

const words: ReadonlySet<string> = new Set(beforePronoun.words.split(/\s+/));

/** Whether a token is "one" behind a word that makes it stand for a noun: "the larger one". */
export function standsForNoun(tokens: readonly Pick<RawToken, 'typed' | 'gap'>[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.typed.toLowerCase() === 'one' &&
    isJoined(tokens[at]?.gap) &&
    before !== undefined &&
    words.has(before.typed.toLowerCase()) &&
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
