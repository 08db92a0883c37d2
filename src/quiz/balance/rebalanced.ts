/** Options that stand beside a right one, by their places in the list of all. */
export interface OptionSet {
  readonly companions: readonly number[];
  /** How often it is drawn; any scale. */
  readonly weight: number;
}

/** A right option, how often it is asked for, and the sets that it may stand in. */
export interface Offer {
  /** Where it is asked for. A place whose options tell is asked less. */
  readonly place: string;
  readonly key: number;
  readonly share: number;
  readonly sets: readonly OptionSet[];
}

const rounds = 400;

/** Of the mean share of the places, how much each has, though its options may tell more than the others. */
const leastOfPlace = 1 / 9;

/** How far one round goes, and all of them: what cannot be balanced is not run after. */
const bounds = { round: 0.5, all: 14 };

/**
 * Weighs sets, and how often each option is asked for, so that of two options that stand together the one is right as
 * often as the other; then each option by itself is right as often as chance has it, too. Of all such weights those
 * that are nearest to the given ones (by iterative scaling). An option that can seldom be wrong is asked for less.
 * @param count of options
 * @param leastOfOption of the mean share of the options, how much each has, though it may tell more than the others
 */
export function rebalanced(offers: readonly Offer[], count: number, leastOfOption: number): readonly Offer[] {
  const start = offers.map(({ sets, share }) =>
    scaled(
      sets.map(({ weight }) => weight),
      share,
    ),
  );
  /** The logarithm by which a set is weighed whose right option is the one and that has the other beside it. */
  const lean = new Float64Array(count * count);
  let weights: Weights = start;
  for (let round = 0; round < rounds; round += 1) {
    weights = noneForgotten(
      offers,
      leastOfOption,
      offers.map(({ key, sets }, index) =>
        sets.map(({ companions }, set) => {
          const leans = companions.reduce((sum, other) => sum + (lean[key * count + other] ?? 0), 0);
          return (start[index]?.[set] ?? 0) * Math.exp(leans / companions.length);
        }),
      ),
    );
    leanBack(lean, pairsIn(offers, weights, count), count);
  }
  return offers.map(({ place, key, sets }, index) => ({
    place,
    key,
    share: sum(weights[index] ?? []),
    sets: sets.map(({ companions }, set) => ({ companions, weight: weights[index]?.[set] ?? 0 })),
  }));
}

/** How often one option is right while another stands beside it, of all. */
function pairsIn(offers: readonly Offer[], weights: Weights, count: number): Float64Array {
  const over = new Float64Array(count * count);
  offers.forEach(({ key, sets }, index) =>
    sets.forEach(({ companions }, set) => {
      for (const other of companions) {
        over[key * count + other] = (over[key * count + other] ?? 0) + (weights[index]?.[set] ?? 0);
      }
    }),
  );
  return over;
}

/** Leans each pair towards the one that is right less often. */
function leanBack(lean: Float64Array, over: Float64Array, count: number): void {
  const within = (value: number, bound: number): number => Math.max(-bound, Math.min(bound, value));
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const [ab, ba] = [a * count + b, b * count + a];
      const amiss = Math.log(((over[ba] ?? 0) + 1e-7) / ((over[ab] ?? 0) + 1e-7));
      const now = within((lean[ab] ?? 0) + within(amiss, bounds.round), bounds.all);
      lean[ab] = now;
      lean[ba] = -now;
    }
  }
}

type Weights = readonly (readonly number[])[];

/** No option, and no place, is so seldom asked for that a trainee never meets it. All weights together are 1. */
function noneForgotten(offers: readonly Offer[], leastOfOption: number, weights: Weights): Weights {
  const all = sum(weights.map(sum));
  let now: Weights = weights.map((own) => own.map((weight) => weight / all));
  for (const [groupOf, leastOfMean] of [
    [({ key }: Offer) => key, leastOfOption],
    [({ place }: Offer) => place, leastOfPlace],
  ] as const) {
    const asked = new Map<number | string, number>();
    offers.forEach((offer, index) => {
      if (offer.sets.length > 0)
        asked.set(groupOf(offer), (asked.get(groupOf(offer)) ?? 0) + sum(now[index] ?? []));
    });
    const least = leastOfMean / asked.size;
    now = offers.map((offer, index) => {
      const lift = Math.max(1, least / (asked.get(groupOf(offer)) ?? least));
      return (now[index] ?? []).map((weight) => weight * lift);
    });
  }
  return now;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function scaled(weights: readonly number[], wanted: number): readonly number[] {
  const total = sum(weights);
  return total > 0 ? weights.map((weight) => (weight * wanted) / total) : weights;
}
