import { type Spelling, spellingOf } from '../text/spelling.ts';
import { numberWordsTogether, valueOf } from './numberWords.ts';
import { isBeforeNumber, mayBeOfName, standsForNoun } from './noFigure.ts';
import { rawTokensIn, type RawToken } from './signs.ts';

/** A word, a number or a sign of a text, with what was typed. */
export interface Token {
  /** Lower case, number with a decimal point. */
  readonly word: string;
  readonly typed: string;
}

/** A token with its place: offsets into a text, `to` the one after its last character. */
export interface PlacedToken extends Token {
  readonly from: number;
  readonly to: number;
}

/** A token of a typed text, without accents, with its place in the text as typed. */
export interface TypedToken extends PlacedToken {
  readonly kind: 'word' | 'number' | 'sign';
  /** The number that it stands for, in figures or in words. */
  readonly value: number | null;
  /** The separators between the token before and this one: spaces, commas, brackets. */
  readonly gap: string;
  /** The same with accents, and its place in the text with its spellings brought together. */
  readonly spelled: PlacedToken;
}

/** Splits a text into tokens; letters and digits that touch are separate tokens, so "PS1" is "PS 1". */
export function tokensOf(text: string): readonly TypedToken[] {
  return tokensIn(spellingOf(text));
}

/**
 * The tokens of a text whose spellings were brought together. Nothing of the text is lost: what is no
 * word, no number and no separator is a sign, and a token of its own.
 */
export function tokensIn(spelling: Spelling): readonly TypedToken[] {
  const raw = numberWordsTogether(rawTokensIn(spelling.plain));
  return raw.map((token, at) => {
    const isNone = standsForNoun(raw, at) || isBeforeNumber(raw, at) || mayBeOfName(raw, at);
    return placed(spelling, token, isNone ? null : valueOf(token.typed, token.kind));
  });
}

function placed(
  spelling: Spelling,
  { typed, kind, begin, end, gap }: RawToken,
  value: number | null,
): TypedToken {
  return {
    word: typed.toLowerCase(),
    typed,
    kind,
    value,
    from: spelling.from[begin] ?? 0,
    to: spelling.to[end - 1] ?? 0,
    gap,
    spelled: spelledToken(spelling, begin, end),
  };
}

function spelledToken({ accented, accentedAt }: Spelling, begin: number, end: number): PlacedToken {
  const from = accentedAt[begin] ?? 0;
  const to = accentedAt[end] ?? from;
  const typed = accented.slice(from, to);
  return { word: typed.toLowerCase(), typed, from, to };
}
