import { type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { Mention, RoledText } from './values/spans.ts';
import type { ModifierKind } from '../vocabulary/modifiers/modifierRow.ts';

/** The words of several mentions in the order of the text; what stands apart is joined by " … ". */
export function quoted(text: TokenizedText, mentions: readonly Mention[]): string {
  const spans = mentions
    .flatMap((mention): readonly Span[] => [mention, ...(mention.also ?? [])])
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const merged: Span[] = [];
  for (const { from, to } of spans) {
    const last = merged.at(-1);
    const bracketed = /[()[\]{}]/.test(text.tokens[from]?.gap ?? '');
    if (last && (from < last.to || (from === last.to && !bracketed)))
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return [...new Set(merged.map((span) => wordsOf(text, span)))].join(' … ');
}

/** The whole clauses that some mentions stand in, with their brackets, as typed. */
export function clausesQuoted(
  text: TokenizedText,
  mentions: readonly Mention[],
  around: (clause: number) => Iterable<number>,
): string {
  const clauses = new Set(
    mentions
      .flatMap((mention): readonly Span[] => [mention, ...(mention.also ?? [])])
      .flatMap(({ from, to }) => text.tokens.slice(from, to).map(({ clause }) => clause))
      .flatMap((clause) => [...around(clause)]),
  );
  const indices = text.tokens.flatMap(({ clause }, index) => (clauses.has(clause) ? [index] : []));
  return spansOf(indices)
    .map((span) => wordsOf(text, span))
    .join(' … ');
}

/** Neighbouring indices together. */
export function spansOf(indices: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const index of indices) {
    const last = spans.at(-1);
    if (last?.to === index) spans[spans.length - 1] = { from: last.from, to: index + 1 };
    else spans.push({ from: index, to: index + 1 });
  }
  return spans;
}

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
