/** Lower case, single spaces, without signs that nobody sees, a leading slash and punctuation at the end. */
export function plainWords(text: string): string {
  const said = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^\s*\//, '')
    .replace(/\s+/g, ' ');
  return withoutEnd(said).trim();
}

/** A text without spaces and punctuation at its end. A pattern for it would look at every run of them anew. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.!?,;:]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
