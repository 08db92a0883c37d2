import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { type Result, results } from './memory.ts';

/**
 * One answer: when it was given (epoch milliseconds), the item (its id rebuilds it with its options), how many
 * options it had, the options chosen (`a,c`; empty when the answer was shown), how it went, and how many seconds
 * after the item was shown. A row rather than names, for there are many.
 */
export type Review = readonly [
  at: number,
  item: string,
  options: number,
  chosen: string,
  result: Result,
  seconds: number,
];

export const storedReview = once(() =>
  z.tuple([z.number().min(0), z.string(), z.int().min(0), z.string(), z.enum(results), z.number().min(0)]),
);

/** So many answers are kept one by one, two months at a usual pace; of older ones the counts. */
const reviewsKept = 1_200;

/** Who leaves an item open overnight has not thought so long. */
const longest = 3_600;

/** The answers with one more. @param shownAt when the item was shown, epoch milliseconds */
export function withReview(
  reviews: readonly Review[],
  {
    at,
    shownAt,
    ...review
  }: {
    readonly at: number;
    readonly shownAt: number;
    readonly item: string;
    readonly options: number;
    readonly chosen: readonly string[];
    readonly result: Result;
  },
): readonly Review[] {
  const seconds = Math.min(longest, Math.max(0, Math.round((at - shownAt) / 1_000)));
  const { item, options, chosen, result } = review;
  return [...reviews, [at, item, options, chosen.join(), result, seconds] as const].slice(-reviewsKept);
}
