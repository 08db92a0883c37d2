import type { Statement } from './screen.ts';

/** What begins the card of the case behind a reply. */
const begins = /^(?:This case has reached its outcome|Question \d+ · )/;

/** What a reply says, and the card of the case that it ends with; empty where it has none. */
export function splitAtCase(
  statements: readonly Statement[],
): readonly [said: readonly Statement[], behind: readonly Statement[]] {
  const at = statements.findIndex(({ words }) => begins.test(words));
  return at < 0 ? [statements, []] : [statements.slice(0, at), statements.slice(at)];
}

/** A reply without the card of the case behind it. */
export function withoutCase(statements: readonly Statement[]): readonly Statement[] {
  return splitAtCase(statements)[0];
}
