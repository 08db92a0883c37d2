import { type Token, tokensOf } from './tokens.ts';

/** A phrase to be found in a text, and what finding it means. */
export interface Phrase<Meaning> {
  readonly tokens: readonly Token[];
  readonly meaning: Meaning;
}

/** A phrase found, with the tokens it used up. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly words: string;
  readonly at: number;
  readonly length: number;
}

/** Phrases to be found together, the longest first. */
export interface Lexicon<Meaning> {
  readonly longestFirst: readonly Phrase<Meaning>[];
}

export function phrase<Meaning>(text: string, meaning: Meaning): Phrase<Meaning> {
  return { tokens: tokensOf(text), meaning };
}

export function lexiconOf<Meaning>(phrases: readonly Phrase<Meaning>[]): Lexicon<Meaning> {
  return { longestFirst: phrases.toSorted((a, b) => b.tokens.length - a.tokens.length) };
}

/** Finds phrases, the longest first; a token inside a longer match is used up (dossier 2.8, rule 1). */
export function lookUp<Meaning>(
  tokens: readonly Token[],
  { longestFirst }: Lexicon<Meaning>,
): { readonly found: readonly Found<Meaning>[]; readonly rest: readonly Token[] } {
  const words = new Set(tokens.map(({ word }) => word));
  const used = new Set<number>();
  const found: Found<Meaning>[] = [];
  for (const { tokens: wanted, meaning } of longestFirst) {
    if (!words.has(wanted[0]?.word ?? '')) continue;
    for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
      const here = tokens.slice(at, at + wanted.length);
      if (!here.every((token, index) => !used.has(at + index) && sameToken(token, wanted[index]))) continue;
      here.forEach((_token, index) => used.add(at + index));
      found.push({ meaning, words: here.map(({ typed }) => typed).join(' '), at, length: wanted.length });
    }
  }
  return { found, rest: tokens.filter((_token, index) => !used.has(index)) };
}

export function sameTokens(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, index) => sameToken(token, b[index]));
}

/** SD and PD are read only in capitals: as words they stand in other sentences (dossier 2.8, rule 1). */
function sameToken(token: Token, wanted: Token | undefined): boolean {
  if (!wanted || token.word !== wanted.word) return false;
  return (wanted.typed !== 'SD' && wanted.typed !== 'PD') || token.typed === wanted.typed;
}
