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

/** The source of a regular expression that is met by some text and nothing else. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** What is no ordinary writing, which is letters of any alphabet, figures, spaces, and the punctuation of a keyboard. */
const foreign = /[^\p{L}\p{M}\p{Nd}\s.,;:!?'"‘’“”()[\]\-‐‑–—+/&%<>=≤≥²³·•…#*@]/u;

/**
 * Whether a text holds a sign outside ordinary writing (an arrow, a cross, a box, an emoji). Forms in which names
 * are compared leave signs out; what stands beside a choice may turn it round ("a ❌"), so it is not left out there.
 */
export function holdsForeignSign(text: string): boolean {
  return foreign.test(text);
}
