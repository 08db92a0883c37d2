import type { Random } from '../../engine/random.ts';

/** Draws beyond a uniform pick. Each uses the random source in a fixed way, so that a seed repeats it. */

const resolution = 1_000_000;

/** A number from 0 up to, but not including, 1. */
export function fraction(random: Random): number {
  return random.below(resolution) / resolution;
}

export function chance(probability: number, random: Random): boolean {
  return fraction(random) < probability;
}

/** A whole number between two limits, both included. */
export function between(low: number, high: number, random: Random): number {
  return low + random.below(high - low + 1);
}

/**
 * One of the items, each as often as its weight says.
 * @returns undefined when no item has a weight above 0
 */
export function weighted<T>(
  items: readonly T[],
  weightOf: (item: T, place: number) => number,
  random: Random,
): T | undefined {
  const weights = items.map((item, place) => weightOf(item, place));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = fraction(random) * total;
  return items.find((_item, index) => {
    const weight = weights[index] ?? 0;
    left -= weight;
    return weight > 0 && left < 0;
  });
}

/** The items in a random order (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const pool = [...items];
  return items.flatMap(() => pool.splice(random.below(pool.length), 1));
}

/**
 * Up to `count` different items, one after the other, each as often as its weight says.
 * @param mayJoin whether an item may stand beside those chosen before
 */
export function several<T>(
  items: readonly T[],
  count: number,
  weightOf: (item: T) => number,
  random: Random,
  mayJoin: (item: T, chosen: readonly T[]) => boolean = () => true,
): readonly T[] {
  const chosen: T[] = [];
  while (chosen.length < count) {
    const next = weighted(
      items.filter((item) => !chosen.includes(item) && mayJoin(item, chosen)),
      weightOf,
      random,
    );
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

/** One of the values, each as often as its weight says; undefined when none may be. */
export function oneOf<T extends string>(weights: Partial<Record<T, number>>, random: Random): T | undefined {
  return weighted(Object.keys(weights) as T[], (value) => weights[value] ?? 0, random);
}
