import { type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { Mention } from './values/spans.ts';

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
