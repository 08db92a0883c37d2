import { isUnderstood, type Surroundings } from './modifiers/mentionContext.ts';
import { type Scan, type Stretch, wordsOf } from '../tokens/scan.ts';
import { limitingWords } from '../vocabulary/modifiers.ts';

/** The tokens of a line that were not understood; signs alone are none. */
export function unknownIn(around: Surroundings): readonly number[] {
  return around.scan.tokens.flatMap(({ word }, index) =>
    isUnderstood(index, around) || !/[\p{L}\d]/u.test(word) ? [] : [index],
  );
}

/**
 * Stretches that were not understood, and whole clauses of which nothing is told though they hold more than
 * words that change nothing: "half of the liver".
 */
export function unreadIn(around: Surroundings, unknown: readonly number[]): readonly string[] {
  const { scan, cues } = around;
  const isTold = (index: number): boolean =>
    unknown.includes(index) ||
    [...around.mentions, ...around.understood].some(({ from, to }) => from <= index && index < to);
  const clauses = new Map<number, readonly number[]>();
  scan.tokens.forEach(({ clause }, index) => clauses.set(clause, [...(clauses.get(clause) ?? []), index]));
  const silent = [...clauses.values()].filter(
    (indices) =>
      !indices.some(isTold) &&
      indices.some(
        (index) =>
          limitingWords.has(scan.tokens[index]?.word ?? '') ||
          cues.some(({ from, to }) => from <= index && index < to),
      ),
  );
  const asked = scan.tokens.flatMap(({ word }, index) => {
    const next = scan.tokens[index + 1];
    return word === '?' && next?.gap === '' && !isTold(index + 1) ? [{ from: index, to: index + 2 }] : [];
  });
  return [
    ...asked,
    ...stretchesOf(scan, unknown).map((stretch) => withPercent(scan, stretch)),
    ...silent.map((indices) => ({ from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 })),
  ]
    .toSorted((a, b) => a.from - b.from)
    .map((stretch) => wordsOf(scan, stretch));
}

function withPercent({ tokens }: Scan, { from, to }: Stretch): Stretch {
  return { from, to: tokens[to]?.word === '%' ? to + 1 : to };
}

/** Neighbouring tokens of a clause together. */
function stretchesOf({ tokens }: Scan, indices: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const index of indices) {
    const last = stretches.at(-1);
    const joins = last?.to === index && tokens[index - 1]?.clause === tokens[index]?.clause;
    if (last && joins) stretches[stretches.length - 1] = { from: last.from, to: index + 1 };
    else stretches.push({ from: index, to: index + 1 });
  }
  return stretches;
}
