import { type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { spansOf } from './quotations.ts';
import type { RoledText } from './values/spans.ts';

/**
 * Stretches that were not understood, and whole clauses of which nothing is told though they hold more than
 * words that change nothing: "half of the rest".
 */
export function unreadIn(text: TokenizedText, roled: RoledText): readonly string[] {
  const { roles } = roled;
  const unknown = roles.flatMap((role, index) => (role === 'unknown' ? [index] : []));
  const clauses = new Map<number, number[]>();
  text.tokens.forEach(({ clause }, index) => clauses.set(clause, [...(clauses.get(clause) ?? []), index]));
  const untold = [...clauses.values()].filter(
    (indices) =>
      indices.every((index) => roles[index] === 'modifier' || roles[index] === 'filler') &&
      indices.some((index) => roles[index] === 'modifier'),
  );
  return [
    ...clauseSpans(text, unknown),
    ...untold.map((indices) => ({ from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 })),
  ]
    .toSorted((a, b) => a.from - b.from)
    .map((span) => wordsOf(text, span));
}

/** Neighbouring tokens of a clause together. */
function clauseSpans(text: TokenizedText, indices: readonly number[]): readonly Span[] {
  const byClause = Map.groupBy(indices, (index) => text.tokens[index]?.clause ?? 0);
  return [...byClause.values()].flatMap(spansOf);
}
