import type { Random } from '../../engine/random.ts';
import type { OptionSet } from './rebalanced.ts';

/** The options that are fair wrong ones in a case, by their places in the list of all, with the number of the reason of each. */
export interface WrongOptions {
  readonly options: Int32Array;
  readonly reasons: Int32Array;
}

/** How well each option stands beside each other one, of all options. */
export interface Affinities {
  readonly count: number;
  /** Row by row; 0 where two must not stand together. */
  readonly table: Float64Array;
}

interface SeatWish {
  /** The right option. */
  readonly key: number;
  /** The fair wrong ones of each case of the sample. */
  readonly cases: readonly WrongOptions[];
  readonly affinities: Affinities;
  /** How many options make a set. */
  readonly size: number;
  /** Whether a set is fair beyond its pairs, in whatever order. */
  readonly isFair: (companions: readonly number[]) => boolean;
}

/** For each seat so many sets are tried: the more are found, the less must be asked that tells. */
const tries = 1000;

/** A set that fits fewer of the cases of its seat is seldom made, and what is made instead would tell. */
const leastFitting = 0.04;

/** The sets in which a right option may stand at one place, in the order in which they are found. */
export function setsOfSeat(wish: SeatWish, random: Random): readonly OptionSet[] {
  const { key, cases, affinities, size, isFair } = wish;
  // Most tries find a set again; null for one that is not fair.
  const tried = new Map<number, OptionSet | null>();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const wrong = cases[attempt % cases.length];
    const companions = wrong ? companionsIn(wrong, wish, random) : [];
    if (companions.length < size - 1) continue;
    let name = 0;
    for (const other of companions) name = name * affinities.count + other;
    if (tried.has(name)) continue;
    const weight = weightOf([key, ...companions], affinities);
    tried.set(name, isFair(companions) ? { companions, weight } : null);
  }
  const all = [...tried.values()].filter((set) => set !== null);
  const fitting = all.filter(fitsMany(cases, affinities.count));
  return fitting.length > 0 ? fitting : all;
}

/**
 * As many of the wrong options of a case as can stand beside the right one and each other, taken at random.
 * Written over numbers, for it is done a million times.
 */
function companionsIn(
  { options, reasons }: WrongOptions,
  { key, affinities: { count, table }, size }: SeatWish,
  random: Random,
): number[] {
  const companions: number[] = [];
  const said: number[] = [];
  const order = new Int32Array(options.length);
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  // All are drawn, for what a seed gives does not hang on how much of it was needed.
  for (let left = order.length; left > 0; left -= 1) {
    const at = random.below(left);
    if (companions.length === size - 1) continue;
    const place = order[at] ?? 0;
    for (let next = at + 1; next < left; next += 1) order[next - 1] = order[next] ?? 0;
    const option = options[place] ?? 0;
    const reason = reasons[place] ?? 0;
    let joins = !said.includes(reason) && (table[key * count + option] ?? 0) > 0;
    for (const other of companions) joins &&= (table[other * count + option] ?? 0) > 0;
    if (!joins) continue;
    insert(option, companions);
    said.push(reason);
  }
  return companions;
}

/** Puts a number into a list in its order. */
function insert(number: number, list: number[]): void {
  let at = list.length;
  for (; at > 0 && (list[at - 1] ?? 0) > number; at -= 1) list[at] = list[at - 1] ?? 0;
  list[at] = number;
}

function weightOf(members: readonly number[], { count, table }: Affinities): number {
  return members.reduce(
    (product, a, at) =>
      members.slice(at + 1).reduce((sofar, b) => sofar * (table[a * count + b] ?? 0), product),
    1,
  );
}

/** Whether a set fits enough of the cases. */
function fitsMany(cases: readonly WrongOptions[], count: number): (set: OptionSet) => boolean {
  const isWrong = cases.map(({ options }) => {
    const has = new Uint8Array(count);
    for (const option of options) has[option] = 1;
    return has;
  });
  const enough = leastFitting * cases.length;
  return ({ companions }) => {
    let fitting = 0;
    for (const has of isWrong) {
      if (companions.every((other) => has[other] === 1)) fitting += 1;
      if (fitting >= enough) return true;
    }
    return false;
  };
}
