import { type Spelling, spellingOf } from '../text/spelling.ts';

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
  /** What stands between the token before and this one, spellings brought together. */
  readonly gap: string;
  /** The same with accents, and its place in the text with its spellings brought together. */
  readonly spelled: PlacedToken;
}

const pattern = /\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)?|[%<>≥≤~+?]/gu;

/** Splits a text into tokens; letters and digits that touch are separate tokens, so "PS1" is "PS 1". */
export function tokensOf(text: string): readonly TypedToken[] {
  return tokensIn(spellingOf(text));
}

/** The tokens of a text whose spellings were brought together. */
export function tokensIn(spelling: Spelling): readonly TypedToken[] {
  let end = 0;
  return Array.from(spelling.plain.matchAll(pattern), (match): TypedToken => {
    const [typed] = match;
    const gap = spelling.plain.slice(end, match.index);
    end = match.index + typed.length;
    return {
      word: typed.toLowerCase(),
      typed,
      from: spelling.from[match.index] ?? 0,
      to: spelling.to[end - 1] ?? 0,
      gap,
      spelled: spelledToken(spelling, match.index, end),
    };
  });
}

function spelledToken({ accented, accentedAt }: Spelling, begin: number, end: number): PlacedToken {
  const from = accentedAt[begin] ?? 0;
  const to = accentedAt[end] ?? from;
  const typed = accented.slice(from, to);
  return { word: typed.toLowerCase(), typed, from, to };
}
