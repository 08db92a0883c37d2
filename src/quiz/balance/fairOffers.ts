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

/**
 * What becomes of an option or a place that would lose all of its sets, for none of them can change places: it loses
 * them, or keeps its own, or is asked with as many as can be and stays a wrong one beside those.
 */
export type Unmatched = 'loses' | 'keeps' | 'staysBeside';

interface MutualWish {
  /** Of all options. */
  readonly count: number;
  /** Of a set. */
  readonly size: number;
  readonly unmatched: Unmatched;
}

/**
 * Leaves the sets whose right option can change places with the others, each in another set: where one of two always
 * beats the other, their company tells.
 */
export function mutual(offers: readonly Offer[], { count, size, unmatched }: MutualWish): readonly Offer[] {
  const open = offers.filter(({ sets }) => sets.length > 0);
  /** How many others the option, or the place, must be able to change places with; all, unless it has no such set. */
  const least = new Map<number | string, number>();
  const needed = ({ key, place }: Offer): number =>
    Math.min(least.get(key) ?? size - 1, least.get(place) ?? size - 1);
  let left: readonly Offer[] = open;
  for (;;) {
    const next = changing(left, count, needed);
    const lost = unmatched === 'staysBeside' ? lostIn(left, next) : [];
    // Only the first to be lost: others may follow from it alone.
    for (const name of lost) least.set(name, (least.get(name) ?? size - 1) - 1);
    if (lost.length === 0 && setsIn(next) === setsIn(left)) break;
    left = lost.length > 0 ? open : next;
  }
  return unmatched === 'keeps' ? keeping(open, left) : left;
}

/** What was left of offers, and the offers of the options and places that nothing was left of. */
function keeping(offers: readonly Offer[], left: readonly Offer[]): readonly Offer[] {
  const has = namesIn(left);
  return offers.map((offer, index) =>
    has.has(offer.key) && has.has(offer.place) ? (left[index] ?? offer) : offer,
  );
}

/** The sets whose right option can change places with as many of the others as are needed. */
function changing(
  offers: readonly Offer[],
  count: number,
  needed: (offer: Offer) => number,
): readonly Offer[] {
  // For each pair of options whether the one is right beside the other.
  const beats = new Uint8Array(count * count);
  for (const { key, sets } of offers)
    for (const { companions } of sets) for (const other of companions) beats[key * count + other] = 1;
  return offers.map((offer) => ({
    ...offer,
    sets: offer.sets.filter(
      ({ companions }) =>
        companions.filter((other) => beats[other * count + offer.key] === 1).length >= needed(offer),
    ),
  }));
}

/** The options and the places that had sets and have none left. */
function lostIn(before: readonly Offer[], after: readonly Offer[]): readonly (number | string)[] {
  const has = namesIn(after);
  return [...namesIn(before)].filter((name) => !has.has(name));
}

/** The options and the places that have sets. */
function namesIn(offers: readonly Offer[]): ReadonlySet<number | string> {
  return new Set(offers.flatMap(({ key, place, sets }) => (sets.length > 0 ? [key, place] : [])));
}

const setsIn = (offers: readonly Offer[]): number => offers.reduce((sum, { sets }) => sum + sets.length, 0);

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
