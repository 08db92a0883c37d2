import { type Random, seeded } from '../../engine/random.ts';
import { flatInPieces, type Pieces } from '../../machine/pieces.ts';
import { weighted } from '../random/draw.ts';
import { favouringTurns, mutual, turning, type Unmatched, withoutDecoys } from './fairOffers.ts';
import { type Offer, rebalanced } from './rebalanced.ts';
import { setsOfSeat, type WrongOptions } from './setsOfSeat.ts';

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
  /** What becomes of what cannot change places with others; it keeps its sets, unless given. */
  readonly unmatched?: Unmatched;
  /** How many options of a set must each be right beside the others somewhere, at least; 1 unless given. */
  readonly leastRight?: number;
  /** Of the mean share of the options, how much each has that has sets; a ninth unless given. */
  readonly leastOfOption?: number;
  /** The same of the places. */
  readonly leastOfPlace?: number;
}

/** Finds sets, from a seed of their own, and weighs them so that the options do not tell. */
export function* optionSets<L extends string, P extends string>(
  wish: SetsWish<L, P>,
): Pieces<OptionSets<L, P>> {
  return setsOf(wish, yield* offersFor(wish));
}

function* offersFor<L extends string, P extends string>({
  labels,
  seats,
  affinity,
  size,
  isFair = () => true,
  leastRight = 1,
  unmatched = 'keeps',
  leastOfOption = 1 / 9,
  leastOfPlace = 1 / 9,
}: SetsWish<L, P>): Pieces<readonly Offer[]> {
  const random = seeded(2017);
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const count = labels.length;
  const affinities = {
    count,
    table: Float64Array.from(labels.flatMap((a) => labels.map((b) => (a === b ? 0 : affinity(a, b))))),
  };
  // One case may be a sample for many seats.
  const numbered = new Map<WrongIn<L>, WrongOptions>();
  const optionsOf = (wrong: WrongIn<L>): WrongOptions => {
    const known = numbered.get(wrong) ?? wrongOptions(wrong, indexOf);
    numbered.set(wrong, known);
    return known;
  };
  const found = yield* flatInPieces(seats, (seat): readonly Offer[] => {
    const key = indexOf.get(seat.key) ?? -1;
    const cases = seat.wrongIn.map(optionsOf);
    const isFairSet = (companions: readonly number[]): boolean =>
      isFair(seat.key, labelsAt(labels, companions));
    const sets = setsOfSeat({ key, cases, affinities, size, isFair: isFairSet }, random);
    return [{ place: seat.place, key, share: seat.share, sets }];
  });

  const fair = withoutDecoys(leastRight > 1 ? turning(found, leastRight) : found);
  const left = mutual(fair, { count, size, unmatched });
  return yield* rebalanced(favouringTurns(left), count, {
    ofOption: leastOfOption,
    ofPlace: leastOfPlace,
  });
}

/** The sets of an offer, one after the other: there are tens of thousands, kept as long as the quiz. */
interface PackedOffer {
  readonly key: number;
  readonly share: number;
  readonly weights: Float64Array;
  /** The companions of all sets. */
  readonly companions: Uint16Array;
}

function packed({ key, share, sets }: Offer): PackedOffer {
  return {
    key,
    share,
    weights: Float64Array.from(sets, ({ weight }) => weight),
    companions: Uint16Array.from(sets.flatMap(({ companions }) => companions)),
  };
}

/**
 * Draws from the sets that were found. Apart from the finding: what draws is kept as long as the quiz, and would hold
 * the cases of every sample with it.
 */
function setsOf<L extends string, P extends string>(
  { labels, size }: Pick<SetsWish<L, P>, 'labels' | 'size'>,
  offers: readonly Offer[],
): OptionSets<L, P> {
  const byPlace = new Map(
    [
      ...Map.groupBy(
        offers.filter(({ sets }) => sets.length > 0),
        ({ place }) => place,
      ),
    ].map(([place, ofPlace]) => [place, ofPlace.map(packed)]),
  );
  const offersAt = (place: P): readonly PackedOffer[] => byPlace.get(place) ?? [];
  return {
    hasSets: (place) => byPlace.has(place),
    shareOf: (place) => offersAt(place).reduce((sum, { share }) => sum + share, 0),
    draw: (place, drawing) => {
      const offer = weighted(offersAt(place), ({ share }) => share, drawing);
      if (!offer) return null;
      const set = weighted([...offer.weights.keys()], (at) => offer.weights[at] ?? 0, drawing);
      const [key] = labelsAt(labels, [offer.key]);
      if (set === undefined || key === undefined) return null;
      const first = set * (size - 1);
      const companions = offer.companions.subarray(first, first + size - 1);
      return { key, companions: labelsAt(labels, [...companions]) };
    },
  };
}

function labelsAt<L extends string>(labels: readonly L[], indexes: readonly number[]): readonly L[] {
  return indexes.flatMap((index) => labels.slice(index, index + 1));
}

function wrongOptions<L extends string>(wrong: WrongIn<L>, indexOf: ReadonlyMap<L, number>): WrongOptions {
  const numbers = new Map<string, number>();
  const known = [...wrong.entries()].flatMap(([label, reason]) => {
    const option = indexOf.get(label);
    if (option === undefined) return [];
    const number = numbers.get(reason) ?? numbers.size;
    numbers.set(reason, number);
    return [{ option, number }];
  });
  return {
    options: Int32Array.from(known, ({ option }) => option),
    reasons: Int32Array.from(known, ({ number }) => number),
  };
}
