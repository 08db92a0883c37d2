import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import type { ModifierKind } from '../vocabulary/modifiers/modifierRow.ts';
import type { RoledText } from './values/spans.ts';

/** What turns the meaning of words: said without it they say something else. */
const turning: ReadonlySet<ModifierKind> = new Set([
  'negated',
  'uncertain',
  'planned',
  'hypothetical',
  'historical',
  'experiencer',
]);

/**
 * Words with those right beside them in their clause that deny, date or leave open what they say: "prior TACE", "no
 * carcinoid heart disease". What is quoted as understood is quoted with them.
 */
export function withTurning(text: TokenizedText, { modifiers, roles }: RoledText, span: Span): Span {
  const clause = text.tokens[span.from]?.clause;
  const isBeside = (from: number, to: number): boolean =>
    text.tokens
      .slice(from, to)
      .every((token, at) => token.clause === clause && roles[from + at] === 'filler');
  // The nearest first, so that "no previous TACE" is quoted whole.
  const turns = modifiers
    .filter(({ from, row }) => turning.has(row.kind) && text.tokens[from]?.clause === clause)
    .toSorted((a, b) => Math.abs(a.from - span.from) - Math.abs(b.from - span.from));
  return turns.reduce<Span>(
    (whole, { from, to, row }) =>
      row.direction !== 'backward' && to <= whole.from && isBeside(to, whole.from)
        ? { ...whole, from }
        : row.direction !== 'forward' && from >= whole.to && isBeside(whole.to, from)
          ? { ...whole, to }
          : whole,
    { from: span.from, to: span.to },
  );
}
