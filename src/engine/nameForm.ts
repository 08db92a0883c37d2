/** Spellings of one name. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/g, '-'],
  [/[‘’]/g, "'"],
  [/isation/g, 'ization'],
  [/\btumor/g, 'tumour'],
  [/\bhemo/g, 'haemo'],
  [/\bki\s*-?\s*67\b/g, 'ki67'],
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/\bper\s*cent\b/g, '%'],
];

/** The form in which names are compared, typed or written: lower case, one space between words, no punctuation. */
export function nameForm(text: string): string {
  return spellings
    .reduce((soFar, [from, to]) => soFar.replace(from, to), text.normalize('NFKC').toLowerCase())
    .replace(/(?<!\d)[.,](?!\d)|[.,](?!\d)|[^\p{L}\p{N}.,%<>=+']+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
