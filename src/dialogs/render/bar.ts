const length = 10;

/**
 * A bar of ten characters. Every client draws it, cards and terminals alike, in the colours of its theme; a
 * picture would need an address on the web that each client may reach.
 * @param percent 0 to 100; the bar is full only at 100 and empty only at 0
 */
export function barOf(percent: number): { readonly filled: string; readonly rest: string } {
  const rounded = Math.round((percent / 100) * length);
  const filled = percent <= 0 ? 0 : percent >= 100 ? length : Math.min(length - 1, Math.max(1, rounded));
  return { filled: '█'.repeat(filled), rest: '░'.repeat(length - filled) };
}
