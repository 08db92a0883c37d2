/** A word, a number or a sign of a text, with what was typed. */
export interface Token {
  /** Lower case, number with a decimal point. */
  readonly word: string;
  readonly typed: string;
}

const pattern = /\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)?|[%<>≥≤~+?]/gu;

/** A token with its place in the text as typed. */
export interface PlacedToken extends Token {
  /** Offsets into the text as typed; `to` is the one after the last character. */
  readonly from: number;
  readonly to: number;
  /** What stands between the token before and this one, spellings brought together. */
  readonly gap: string;
}

/** Spellings that are brought together before words are read (dossier 2.8, rule 1; 8). */
const rewritten: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/g, '-'],
  [/[‘’]/g, "'"],
  [/\bs\s*\/\s*p\b/gi, 'post '],
  [/(?<=\d),(?=\d)/g, '.'],
  [/\bper\s+cent\b|\bpercent\b|\bpct\b/gi, '%'],
  [/\bki\s*-?\s*76\b/gi, 'ki-67'],
  [/\boctriotide\b/gi, 'octreotide'],
  [/\blanreitide\b/gi, 'lanreotide'],
  [/\bdotatete\b/gi, 'dotatate'],
  [/\btumors?\b/gi, 'tumour'],
  [/µ|μ/g, 'u'],
];

/** Splits a text into tokens; letters and digits that touch are separate tokens, so "PS1" is "PS 1". */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(cleaned(text).matchAll(pattern), ([typed]) => ({ word: typed.toLowerCase(), typed }));
}

/** The text with its spellings brought together; what is not a word, number or sign stays. */
export function cleaned(text: string): string {
  return rewritten.reduce(
    (soFar, [from, to]) => soFar.replace(from, to),
    text.normalize('NFKC').replaceAll(' ', ' '),
  );
}

/**
 * Splits a text into tokens that know where they were typed. Accents are left out of their words, so that
 * "naïve" is "naive".
 */
export function placedTokensOf(text: string): readonly PlacedToken[] {
  const spelled = spelledWithPlaces(text);
  let end = 0;
  return Array.from(spelled.text.matchAll(pattern), (match) => {
    const [typed] = match;
    const gap = spelled.text.slice(end, match.index);
    end = match.index + typed.length;
    return {
      word: typed.toLowerCase(),
      typed,
      from: spelled.from[match.index] ?? 0,
      to: spelled.to[end - 1] ?? text.length,
      gap,
    };
  });
}

/** A text whose every character knows the stretch of the typed text that it came from. */
interface Spelled {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function spelledWithPlaces(text: string): Spelled {
  const pieces = Array.from(graphemes.segment(text), ({ segment, index }) => ({
    said: segment.normalize('NFKD').replace(/\p{M}/gu, ''),
    from: index,
    to: index + segment.length,
  }));
  return rewritten.reduce(rewrite, joined(pieces));
}

function rewrite(spelled: Spelled, [pattern, said]: readonly [RegExp, string]): Spelled {
  const pieces: { said: string; from: number; to: number }[] = [];
  let at = 0;
  const keep = (until: number): void => {
    for (; at < until; at += 1) {
      pieces.push({ said: spelled.text[at] ?? '', from: spelled.from[at] ?? 0, to: spelled.to[at] ?? 0 });
    }
  };
  for (const match of spelled.text.matchAll(pattern)) {
    keep(match.index);
    at = match.index + match[0].length;
    pieces.push({ said, from: spelled.from[match.index] ?? 0, to: spelled.to[at - 1] ?? 0 });
  }
  keep(spelled.text.length);
  return joined(pieces);
}

function joined(pieces: readonly { said: string; from: number; to: number }[]): Spelled {
  return {
    text: pieces.map(({ said }) => said).join(''),
    from: pieces.flatMap(({ said, from }) => Array.from({ length: said.length }, () => from)),
    to: pieces.flatMap(({ said, to }) => Array.from({ length: said.length }, () => to)),
  };
}
