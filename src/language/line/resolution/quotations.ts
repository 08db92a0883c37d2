import type { Mention } from '../../mention/mention.ts';
import { type Span, type TokenizedText, wordsOf } from '../../tokens/tokenizedText.ts';
import type { Disqualifier } from '../modifiers/mentionContext.ts';

/** A mention with the word that speaks against it. */
export function spanOf(mention: Mention, disqualifier: Disqualifier | null): Span {
  if (disqualifier === null) return mention;
  return { from: Math.min(mention.from, disqualifier.from), to: Math.max(mention.to, disqualifier.to) };
}

/** The words of several spans in the order of the text; what stands apart is joined by " … ". */
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
