import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { spansOf } from './quotations.ts';
import { lineSentences } from '../sentences/lineSentences.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import type { Judged } from './judge.ts';
import type { ModifierSpan, Role, RoledText } from './values/spans.ts';

/**
 * What is told as not understood: stretches without a role, and whole clauses that deny, date or plan something of
 * which no reading and no doubt tells. A modifier that bears on nothing that is read is thereby always told:
 * "Liver not reviewed yet", "half of the rest".
 */
export function unreadIn(
  text: TokenizedText,
  roled: RoledText,
  judged: readonly Judged[],
): readonly string[] {
  const { roles, mentions, modifiers, situations } = roled;
  const idle = modifiers.filter((modifier) => isIdle(text, roled, judged, modifier));
  const isOpen = (role: Role, at: number): boolean =>
    role === 'unknown' || idle.some(({ from, to }) => from <= at && at < to);
  const unknown = roles.flatMap((role, index) => (isOpen(role, index) ? [index] : []));
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

/** They tell that something was done or is otherwise, and not only how it is meant. */
const telling: ReadonlySet<ModifierKind> = new Set(['changed', 'subset', 'exception']);

/** "Appendix NET 2012 removed": a modifier that is part of no statement and turned none, so that nothing tells of it. */
function isIdle(
  text: TokenizedText,
  { mentions }: RoledText,
  judged: readonly Judged[],
  modifier: ModifierSpan,
): boolean {
  const words = wordsOf(text, modifier);
  const because = lineSentences.disqualifier[modifier.row.kind](words);
  return (
    telling.has(modifier.row.kind) &&
    words.length > longestSmallWord &&
    !mentions.some((mention) => overlap(mention, modifier)) &&
    !judged.some(
      (one) => one.verdict !== 'sure' && (one.because === because || overlap(one.spoken, modifier)),
    )
  );
}

/** "Only", "now": what says how something is meant. */
const longestSmallWord = 4;

/** Neighbouring tokens of a clause together. */
function clauseSpans(text: TokenizedText, indices: readonly number[]): readonly Span[] {
  const byClause = Map.groupBy(indices, (index) => text.tokens[index]?.clause ?? 0);
  return [...byClause.values()].flatMap(spansOf);
}
