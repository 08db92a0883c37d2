import type { Random } from '../../engine/random.ts';
import { weighted } from '../random/draw.ts';

/**
 * Sets of options of which each is right equally often.
 *
 * Whoever sees four options and not the case must not be able to tell which of them is right. So it is not the
 * right option that is chosen first and wrong ones found for it: a set is chosen in which every option is right
 * in some case that makes the others wrong, and each takes its turn to be right.
 */
export interface OptionSets<L extends string> {
  /** The options that have a set: those that a fair item can have as the right one. */
  readonly keys: readonly L[];
  /** The companions of a right option. @returns null when it has no set */
  readonly companions: (key: L, random: Random) => readonly L[] | null;
}

export interface SetsWish<L extends string> {
  readonly labels: readonly L[];
  /** How often an option is the right one, over all items of the kind; any scale. */
  readonly shareOf: (label: L) => number;
  /** Whether some case makes the one right and all the others wrong. */
  readonly fits: (key: L, others: readonly L[]) => boolean;
  /** How well two options stand beside each other; 0 when they must not. */
  readonly affinity: (a: L, b: L) => number;
  /** How many options make a set. */
  readonly size: number;
}

interface WeightedSet {
  /** Places in the list of labels. */
  readonly members: readonly number[];
  /** Which of them can be right, beside the others. */
  readonly able: readonly number[];
  weight: number;
}

/** Sets beyond this number are thinned out: they no longer make items more varied. */
const mostSets = 6_000;
const rounds = 80;

/**
 * Finds the sets and weighs them, so that each option is as often right as each of its companions. The weights
 * follow from how often each option is to be right (iterative proportional fitting).
 */
export function optionSets<L extends string>(wish: SetsWish<L>): OptionSets<L> {
  const { labels } = wish;
  const sets = thinned(allSets(wish));
  fit(sets, labels.map(wish.shareOf));
  const byKey = labels.map((_label, place) => sets.filter(({ able }) => able.includes(place)));
  return {
    keys: labels.filter((_label, place) => (byKey[place]?.length ?? 0) > 0),
    companions: (key, random) => {
      const place = labels.indexOf(key);
      const set = weighted(byKey[place] ?? [], ({ weight }) => weight, random);
      return (
        set?.members.flatMap((member) => {
          const label = labels[member];
          return member === place || label === undefined ? [] : [label];
        }) ?? null
      );
    },
  };
}

/** All sets in which every option can be right; where an option has none, those in which most can. */
function allSets<L extends string>({ labels, fits, affinity, size }: SetsWish<L>): readonly WeightedSet[] {
  const pairs = labels.map((a) => labels.map((b) => (a === b ? 0 : affinity(a, b))));
  const found: WeightedSet[] = [];
  const grow = (members: readonly number[], weight: number, from: number): void => {
    if (members.length === size) {
      const own = members.flatMap((member) => labels[member] ?? []);
      const able = members.filter((_member, place) => {
        const key = own[place];
        return (
          key !== undefined &&
          fits(
            key,
            own.filter((label) => label !== key),
          )
        );
      });
      if (able.length > 1) found.push({ members, able, weight });
      return;
    }
    for (let next = from; next < labels.length; next += 1) {
      const joined = members.reduce((product, member) => product * (pairs[member]?.[next] ?? 0), weight);
      if (joined > 0) grow([...members, next], joined, next + 1);
    }
  };
  grow([], 1, 0);
  return labels
    .flatMap((_label, place) => {
      const own = found.filter(({ able }) => able.includes(place));
      const most = Math.max(0, ...own.map(({ able }) => able.length));
      return own.filter(({ able, members }) => able.length === most && members.indexOf(place) >= 0);
    })
    .filter((set, index, all) => all.indexOf(set) === index);
}

function thinned(sets: readonly WeightedSet[]): readonly WeightedSet[] {
  if (sets.length <= mostSets) return sets;
  const step = sets.length / mostSets;
  return Array.from({ length: mostSets }, (_, index) => sets[Math.floor(index * step)]).flatMap(
    (set) => set ?? [],
  );
}

/** Brings the sums of weights over the sets of each option to its share. */
function fit(sets: readonly WeightedSet[], shares: readonly number[]): void {
  for (let round = 0; round < rounds; round += 1) {
    const sums = shares.map(() => 0);
    for (const { able, weight } of sets) for (const place of able) sums[place] = (sums[place] ?? 0) + weight;
    for (const set of sets) {
      const ratio = set.able.reduce((product, place) => {
        const sum = sums[place] ?? 0;
        return sum > 0 ? product * ((shares[place] ?? 0) / sum) : product;
      }, 1);
      set.weight *= ratio ** (1 / set.able.length);
    }
  }
}
