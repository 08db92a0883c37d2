/** A word, a number or a sign of a text, with what was typed. */
export interface Token {
  /** Lower case, number with a decimal point. */
  readonly word: string;
  readonly typed: string;
}

const pattern = /\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)?|[%<>≥≤~+?]/gu;

/** Spellings that are brought together before words are read (dossier 2.8, rule 1; 8). */
const rewritten: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/g, '-'],
  [/[‘’]/g, "'"],
  [/\bs\s*\/\s*p\b/gi, 'post '],
  [/(\d),(?=\d)/g, '$1.'],
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
