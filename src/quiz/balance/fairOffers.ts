import type { Offer, OptionSet } from './rebalanced.ts';

/** Which of the sets that were found do not tell by themselves which of their options is right. */

/** Leaves the sets of which each option is right somewhere, for what never is tells; an offer that has no other keeps its own. */
export function withoutDecoys(offers: readonly Offer[]): readonly Offer[] {
  const rightOnes = new Set(offers.filter(({ sets }) => sets.length > 0).map(({ key }) => key));
  return offers.map((offer) => {
    const sets = offer.sets.filter(({ companions }) => companions.every((other) => rightOnes.has(other)));
    return sets.length > 0 ? { ...offer, sets } : offer;
  });
}

interface MutualWish {
  /** Of all options. */
  readonly count: number;
  /** Of a set. */
  readonly size: number;
  readonly mayLose: boolean;
}

/**
 * Leaves the sets whose right option can change places with the others, each in another set: where one of two always
 * beats the other, their company tells. An option or a place that would lose all of its sets keeps those in which as
 * many as can be can change places, and stays a wrong one beside them.
 */
export function mutual(offers: readonly Offer[], { count, size, mayLose }: MutualWish): readonly Offer[] {
  const open = offers.filter(({ sets }) => sets.length > 0);
  /** How many others the option, or the place, must be able to change places with; all, unless it has no such set. */
  const least = new Map<number | string, number>();
  for (;;) {
    const needed = ({ key, place }: Offer): number =>
      Math.min(least.get(key) ?? size - 1, least.get(place) ?? size - 1);
    const left = changing(open, count, needed);
    const has = new Set<number | string>();
    for (const { key, place, sets } of left) if (sets.length > 0) has.add(key).add(place);
    const lost = new Set(open.flatMap(({ key, place }) => [key, place]).filter((name) => !has.has(name)));
    if (mayLose || lost.size === 0) return left;
    for (const name of lost) least.set(name, (least.get(name) ?? size - 1) - 1);
  }
}

/** The sets that are left when none is whose right option can change places with too few of the others. */
function changing(
  offers: readonly Offer[],
  count: number,
  needed: (offer: Offer) => number,
): readonly Offer[] {
  // For each pair of options whether the one is right beside the other.
  const beats = new Uint8Array(count * count);
  for (const { key, sets } of offers)
    for (const { companions } of sets) for (const other of companions) beats[key * count + other] = 1;
  const left = offers.map((offer) => ({
    ...offer,
    sets: offer.sets.filter(
      ({ companions }) =>
        companions.filter((other) => beats[other * count + offer.key] === 1).length >= needed(offer),
    ),
  }));
  const setsIn = (all: readonly Offer[]): number => all.reduce((sum, { sets }) => sum + sets.length, 0);
  return setsIn(left) < setsIn(offers) ? changing(left, count, needed) : left;
}

/** Leaves the sets of which several options take turns in being right: what never is, tells which one is. */
export function turning(offers: readonly Offer[], leastRight: number): readonly Offer[] {
  const rightOnes = rightOnesIn(offers);
  return offers.map((offer) => ({
    ...offer,
    sets: offer.sets.filter((set) => rightOnes(offer.key, set) >= leastRight),
  }));
}

/** Favours the sets of which many options are right somewhere, by the square of their number. */
export function favouringTurns(offers: readonly Offer[]): readonly Offer[] {
  const rightOnes = rightOnesIn(offers);
  return offers.map((offer) => ({
    ...offer,
    sets: offer.sets.map((set) => ({ ...set, weight: set.weight * rightOnes(offer.key, set) ** 2 })),
  }));
}

/** How many of the options of a set are right in the same company. */
function rightOnesIn(offers: readonly Offer[]): (key: number, set: OptionSet) => number {
  const nameOf = (key: number, { companions }: OptionSet): string =>
    [key, ...companions].sort((a, b) => a - b).join();
  const keys = new Map<string, Set<number>>();
  for (const { key, sets } of offers) {
    for (const set of sets) {
      const name = nameOf(key, set);
      keys.set(name, (keys.get(name) ?? new Set()).add(key));
    }
  }
  return (key, set) => keys.get(nameOf(key, set))?.size ?? 0;
}
