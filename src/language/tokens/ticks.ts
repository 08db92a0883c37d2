/** Signs that tick an item of a list. */
const tick = /^[✓✔☑✅]$/u;
/** Signs of a list that not every item is ticked in: a cross, an empty box, an arrow, a dash that denies. */
const otherwise = /[✗✘❌❎☐☒□■▢✖×–—→↑↓⇒]|^X$|\[\s*[xX]?\s*\]|\byes\b/u;

export function isTick(word: string | undefined): boolean {
  return word !== undefined && tick.test(word);
}

/**
 * Whether a text is a list of statements each of which is ticked, "WD NET ✓ Ki-67 3% ✓ ECOG 1 ✓": at least two of
 * them, each after words of its own, and no other sign of a list. One tick alone may mean anything.
 */
export function isTickedList(tokens: readonly { readonly word: string; readonly typed: string }[]): boolean {
  const ticks = tokens.flatMap(({ word }, at) => (isTick(word) ? [at] : []));
  const [first] = ticks;
  if (first === undefined || ticks.length < 2 || first === 0) return false;
  const isApart = ticks.every((at, index) => at - (ticks[index - 1] ?? -1) > 1);
  return isApart && !tokens.some(({ typed }) => otherwise.test(typed));
}
