import { type Random, seeded } from '../../engine/random.ts';
import { shuffled, weighted } from '../random/draw.ts';
import { type Offer, type OptionSet, rebalanced } from './rebalanced.ts';

/**
 * Where an option can be the right one: a node of the chart that practises it, with a sample of cases that make it
 * right there.
 */
export interface Seat<L extends string, P extends string> {
  readonly key: L;
  readonly place: P;
  /** How often an item is made for the place with this option right; any scale. */
  readonly share: number;
  /** For each case of the sample, the options that are fair wrong ones in it. */
  readonly wrongIn: readonly WrongIn<L>[];
}

/**
 * The options that are fair wrong ones in a case; with the reason of each, where two that are wrong for the same
 * reason must not stand beside each other.
 */
export type WrongIn<L extends string> = ReadonlySet<L> | ReadonlyMap<L, string>;

/** A right option with its companions, which some case makes wrong. */
export interface DrawnSet<L extends string> {
  readonly key: L;
  readonly companions: readonly L[];
}

/**
 * Sets of options that do not tell which of them is right.
 *
 * Whoever sees the options and not the case must not be able to tell. So wrong options are not found for the right
 * one: sets are drawn in which each option is right as often as each of its companions, over all items of a kind.
 */
export interface OptionSets<L extends string, P extends string> {
  /** Whether there is a set for the place. */
  readonly hasSets: (place: P) => boolean;
  /** How often the place is asked when none is wished for; any scale, 0 where it has no set. */
  readonly shareOf: (place: P) => number;
  /** @returns null when the place has no set */
  readonly draw: (place: P, random: Random) => DrawnSet<L> | null;
}

export interface SetsWish<L extends string, P extends string> {
  readonly labels: readonly L[];
  readonly seats: readonly Seat<L, P>[];
  /** How well two options stand beside each other; 0 when they must not. */
  readonly affinity: (a: L, b: L) => number;
  /** How many options make a set. */
  readonly size: number;
  /** Whether a set is fair beyond its pairs; each is, unless given. */
  readonly isFair?: (key: L, companions: readonly L[]) => boolean;
  /** Whether an option or a place may lose all of its sets for the sake of fairness; else it keeps what it has. */
  readonly mayLose?: boolean;
  /** How many options of a set must each be right beside the others somewhere, at least; 1 unless given. */
  readonly leastRight?: number;
  /** Of the mean share of the options, how much each has that has sets; a ninth unless given. */
  readonly leastOfOption?: number;
}

/** For each seat so many sets are tried: the more are found, the less must be asked that tells. */
const triesForSeat = 1000;

/** A set that fits fewer of the cases of its seat is seldom made, and what is made instead would tell. */
const leastFitting = 0.04;

/** Finds sets, from a seed of their own, and weighs them so that the options do not tell. */
export function optionSets<L extends string, P extends string>({
  labels,
  seats,
  affinity,
  size,
  isFair = () => true,
  leastRight = 1,
  mayLose = false,
  leastOfOption = 1 / 9,
}: SetsWish<L, P>): OptionSets<L, P> {
  const random = seeded(2017);
  const labelAt = (index: number): readonly L[] => labels.slice(index, index + 1);
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const pairs = labels.map((a) => labels.map((b) => (a === b ? 0 : affinity(a, b))));
  const found = seats.map((seat): Offer => {
    const key = indexOf.get(seat.key) ?? -1;
    return { place: seat.place, key, share: seat.share, sets: setsFor(seat, key) };
  });

  function setsFor({ key: wanted, wrongIn }: Seat<L, P>, key: number): readonly OptionSet[] {
    if (wrongIn.length === 0) return [];
    const cases = wrongIn.map((wrong) =>
      [...wrong.entries()].flatMap(([label, reason]) => {
        const index = indexOf.get(label);
        return index === undefined ? [] : [{ index, reason }];
      }),
    );
    const sets = new Map<string, OptionSet>();
    for (let attempt = 0; attempt < triesForSeat; attempt += 1) {
      const companions: number[] = [];
      const reasons = new Set<string>();
      for (const { index, reason } of shuffled(cases[attempt % cases.length] ?? [], random)) {
        if (companions.length === size - 1) break;
        if (reasons.has(reason)) continue;
        if (![key, ...companions].every((member) => (pairs[member]?.[index] ?? 0) > 0)) continue;
        companions.push(index);
        reasons.add(reason);
      }
      if (companions.length < size - 1 || !isFair(wanted, companions.flatMap(labelAt))) continue;
      companions.sort((a, b) => a - b);
      const members = [key, ...companions];
      const weight = members.reduce(
        (product, a, at) => members.slice(at + 1).reduce((sofar, b) => sofar * (pairs[a]?.[b] ?? 0), product),
        1,
      );
      sets.set(companions.join(), { companions, weight });
    }
    const all = [...sets.values()];
    const places = cases.map((wrong) => new Set(wrong.map(({ index }) => index)));
    const found = all.filter(({ companions }) => {
      const fitting = places.filter((wrong) => companions.every((other) => wrong.has(other)));
      return fitting.length >= leastFitting * cases.length;
    });
    return found.length > 0 ? found : all;
  }

  const fair = withoutDecoys(leastRight > 1 ? turning(found, leastRight) : found);
  const left = mutual(fair);
  const offers = rebalanced(mayLose ? left : keeping(fair, left), labels.length, leastOfOption);
  const byPlace = Map.groupBy(
    offers.filter(({ sets }) => sets.length > 0),
    ({ place }) => place,
  );
  return {
    hasSets: (place) => byPlace.has(place),
    shareOf: (place) => (byPlace.get(place) ?? []).reduce((sum, { share }) => sum + share, 0),
    draw: (place, drawing) => {
      const offer = weighted(byPlace.get(place) ?? [], ({ share }) => share, drawing);
      const set = offer && weighted(offer.sets, ({ weight }) => weight, drawing);
      const [key] = offer ? labelAt(offer.key) : [];
      return set && key !== undefined ? { key, companions: set.companions.flatMap(labelAt) } : null;
    },
  };
}

/** Leaves the sets of which each option is right somewhere, for what never is tells; an offer that has no other keeps its own. */
function withoutDecoys(offers: readonly Offer[]): readonly Offer[] {
  const rightOnes = new Set(offers.filter(({ sets }) => sets.length > 0).map(({ key }) => key));
  return offers.map((offer) => {
    const sets = offer.sets.filter(({ companions }) => companions.every((other) => rightOnes.has(other)));
    return sets.length > 0 ? { ...offer, sets } : offer;
  });
}

/**
 * Leaves the sets whose right option and each of the others can change places in another set: where one of two always
 * beats the other, their company tells. An option or a place that would lose all of its sets keeps them.
 */
function mutual(offers: readonly Offer[]): readonly Offer[] {
  const beats = new Set(
    offers.flatMap(({ key, sets }) =>
      sets.flatMap(({ companions }) => companions.map((other) => `${key} ${other}`)),
    ),
  );
  const left = offers.map((offer) => ({
    ...offer,
    sets: offer.sets.filter(({ companions }) =>
      companions.every((other) => beats.has(`${other} ${offer.key}`)),
    ),
  }));
  const count = (all: readonly Offer[]): number => all.reduce((sum, { sets }) => sum + sets.length, 0);
  return count(left) < count(offers) ? mutual(left) : left;
}

/** What was left of offers, and the offers of the options and places that nothing was left of. */
function keeping(offers: readonly Offer[], left: readonly Offer[]): readonly Offer[] {
  const open = left.filter(({ sets }) => sets.length > 0);
  const keys = new Set(open.map(({ key }) => key));
  const places = new Set(open.map(({ place }) => place));
  return offers.map((offer, index) =>
    keys.has(offer.key) && places.has(offer.place) ? (left[index] ?? offer) : offer,
  );
}

/** Leaves the sets of which several options take turns in being right: what never is, tells which one is. */
function turning(offers: readonly Offer[], leastRight: number): readonly Offer[] {
  const nameOf = (key: number, { companions }: OptionSet): string =>
    [key, ...companions].sort((a, b) => a - b).join();
  const keys = new Map<string, Set<number>>();
  for (const { key, sets } of offers) {
    for (const set of sets) {
      const name = nameOf(key, set);
      keys.set(name, (keys.get(name) ?? new Set()).add(key));
    }
  }
  return offers.map((offer) => ({
    ...offer,
    sets: offer.sets.filter((set) => (keys.get(nameOf(offer.key, set))?.size ?? 0) >= leastRight),
  }));
}
