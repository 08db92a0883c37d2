import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { spansOf } from './quotations.ts';
import type { RoledText } from './values/spans.ts';

/**
 * What is told as not understood: stretches without a role, and whole clauses that deny, date or plan something of
 * which no reading and no doubt tells. A modifier that bears on nothing that is read is thereby always told:
 * "Liver not reviewed yet", "half of the rest".
 */
export function unreadIn(text: TokenizedText, roled: RoledText): readonly string[] {
  const { roles, mentions, modifiers, situations } = roled;
  const unknown = roles.flatMap((role, index) => (role === 'unknown' ? [index] : []));
  const clauses = new Map<number, number[]>();
  text.tokens.forEach(({ clause }, index) => clauses.set(clause, [...(clauses.get(clause) ?? []), index]));
  const untold = [...clauses.values()].filter((indices) => {
    const clause: Span = { from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 };
    const holds = (spans: readonly Span[]): boolean => spans.some((span) => overlap(span, clause));
    return holds(modifiers) && !holds(mentions) && !holds(situations);
  });
  const whole = new Set(untold.flat());
  return [
    ...clauseSpans(
      text,
      unknown.filter((index) => !whole.has(index)),
    ),
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
