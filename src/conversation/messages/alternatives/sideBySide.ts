import type { Block, Inline } from '../../contract/message.ts';

type SideBySide = Extract<Block, { readonly kind: 'sideBySide' }>;

/** A row of two things that are compared, by what is the same on both sides and what stands on one alone. */
export type ComparedRow = SideBySide['rows'][number];

/** One side of a row: what is compared, and how it reads. */
export interface Compared {
  readonly key: string;
  readonly text: Inline;
}

/**
 * A row of two lists: what both have, and what one has alone. No row where neither has anything.
 * @param countBoth says how many both have, in place of naming them
 */
export function rowOf(
  name: Inline,
  left: readonly Compared[],
  right: readonly Compared[],
  countBoth?: (count: number) => string,
): readonly ComparedRow[] {
  if (left.length + right.length === 0) return [];
  const isIn = (list: readonly Compared[], { key }: Compared): boolean => list.some((one) => one.key === key);
  const both = left.filter((one) => isIn(right, one));
  const alone = (list: readonly Compared[], other: readonly Compared[]): readonly Inline[] =>
    list.filter((one) => !isIn(other, one)).map(({ text }) => text);
  return [
    {
      name,
      both: countBoth && both.length > 0 ? [countBoth(both.length)] : both.map(({ text }) => text),
      apart: [alone(left, right), alone(right, left)],
    },
  ];
}

/**
 * A row of two lists whose order says something: the same only when both have the same in the same order; otherwise
 * each side in full, so that what leads on one side and follows on the other is not taken for the same.
 */
export function orderedRowOf(
  name: Inline,
  left: readonly Compared[],
  right: readonly Compared[],
): readonly ComparedRow[] {
  if (left.length + right.length === 0) return [];
  const inWords = (list: readonly Compared[]): readonly Inline[] => list.map(({ text }) => text);
  const isSame = left.length === right.length && left.every(({ key }, index) => key === right[index]?.key);
  return [
    isSame
      ? { name, both: inWords(left), apart: [[], []] }
      : { name, both: [], apart: [inWords(left), inWords(right)] },
  ];
}
