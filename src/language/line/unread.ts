import { type TokenizedText, type Span, wordsOf } from '../tokens/tokenizedText.ts';
import { limitingWords } from '../vocabulary/modifiers.ts';
import { isUnderstood, type MentionContext } from './modifiers/mentionContext.ts';

/** The tokens of a line that were not understood; signs alone are none. */
export function unknownIn(context: MentionContext): readonly number[] {
  return context.text.tokens.flatMap(({ word }, index) =>
    isUnderstood(index, context) || !/[\p{L}\d]/u.test(word) ? [] : [index],
  );
}

/**
 * Spans that were not understood, and whole clauses of which nothing is told though they hold more than
 * words that change nothing: "half of the liver".
 */
export function unreadIn(context: MentionContext, unknown: readonly number[]): readonly string[] {
  const { text, modifiers } = context;
  const isTold = (index: number): boolean =>
    unknown.includes(index) ||
    [...context.mentions, ...context.understood].some(({ from, to }) => from <= index && index < to);
  const clauses = new Map<number, readonly number[]>();
  text.tokens.forEach(({ clause }, index) => clauses.set(clause, [...(clauses.get(clause) ?? []), index]));
  const silent = [...clauses.values()].filter(
    (indices) =>
      !indices.some(isTold) &&
      indices.some(
        (index) =>
          limitingWords.has(text.tokens[index]?.word ?? '') ||
          modifiers.some(({ from, to }) => from <= index && index < to),
      ),
  );
  const asked = text.tokens.flatMap(({ word }, index) => {
    const next = text.tokens[index + 1];
    return word === '?' && next?.gap === '' && !isTold(index + 1) ? [{ from: index, to: index + 2 }] : [];
  });
  return [
    ...asked,
    ...spansOf(text, unknown).map((span) => withPercent(text, span)),
    ...silent.map((indices) => ({ from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 })),
  ]
    .toSorted((a, b) => a.from - b.from)
    .map((span) => wordsOf(text, span));
}

function withPercent({ tokens }: TokenizedText, { from, to }: Span): Span {
  return { from, to: tokens[to]?.word === '%' ? to + 1 : to };
}

/** Neighbouring tokens of a clause together. */
function spansOf({ tokens }: TokenizedText, indices: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const index of indices) {
    const last = spans.at(-1);
    const joins = last?.to === index && tokens[index - 1]?.clause === tokens[index]?.clause;
    if (last && joins) spans[spans.length - 1] = { from: last.from, to: index + 1 };
    else spans.push({ from: index, to: index + 1 });
  }
  return spans;
}
