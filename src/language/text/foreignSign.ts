/** What is no ordinary writing, which is letters of any alphabet, figures, spaces, and the punctuation of a keyboard. */
const foreign = /[^\p{L}\p{M}\p{Nd}\s.,;:!?'"‘’“”()[\]\-‐‑–—+/&%<>=≤≥²³·•…#*@]/u;

/**
 * Whether a text holds a sign outside ordinary writing (an arrow, a cross, a box, an emoji). Forms in which names
 * are compared leave signs out; what stands beside a choice may turn it round ("a ❌"), so it is not left out there.
 */
export function holdsForeignSign(text: string): boolean {
  return foreign.test(text);
}
