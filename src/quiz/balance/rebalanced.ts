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

const rounds = 100;

/** How much of what is amiss one round mends. */
const step = 0.5;

/** An option that can seldom be wrong is asked for less, but never less than this part of its share. */
const leastShare = 0.15;

/**
 * Weighs sets, and how often each option is asked for, so that neither an option by itself nor two options beside
 * each other tell which is right: an option is wrong as often as chance has it, and of two that stand together the
 * one is right as often as the other (iterative proportional fitting).
 * @param count of options
 */
export function rebalanced(offers: readonly Offer[], count: number): readonly Offer[] {
  const shares = offers.map(({ share }) => share);
  const weights = offers.map(({ sets, share }) =>
    normalised(
      sets.map(({ weight }) => weight),
      share,
    ),
  );
  const total = sum(shares);
  for (let round = 0; round < rounds; round += 1) {
    const { right, wrong, over } = usage(offers, weights, count);
    const size = 1 + (offers.find(({ sets }) => sets.length > 0)?.sets[0]?.companions.length ?? 1);
    const asWrong = right.map((value, label) => ratio((size - 1) * value, wrong[label] ?? 0));
    offers.forEach(({ key, share, sets }, index) => {
      const factors = sets.map(({ companions }) =>
        companions.reduce((product, other) => {
          const fair = ratio(over[other * count + key] ?? 0, over[key * count + other] ?? 0);
          return product * ((asWrong[other] ?? 1) * fair) ** step;
        }, 1),
      );
      const told = (asWrong[key] ?? 1) > 1 ? (asWrong[key] ?? 1) ** -0.25 : (asWrong[key] ?? 1) ** -0.1;
      const now = Math.max(leastShare * share, (shares[index] ?? 0) * told);
      shares[index] = now;
      weights[index] = normalised(
        (weights[index] ?? []).map((weight, set) => weight * (factors[set] ?? 1)),
        now,
      );
    });
    const scale = total / sum(shares.filter((_share, index) => (offers[index]?.sets.length ?? 0) > 0));
    shares.forEach((share, index) => {
      shares[index] = share * scale;
      weights[index] = normalised(weights[index] ?? [], share * scale);
    });
  }
  return offers.map(({ place, key, sets }, index) => ({
    place,
    key,
    share: shares[index] ?? 0,
    sets: sets.map(({ companions }, set) => ({ companions, weight: weights[index]?.[set] ?? 0 })),
  }));
}

function usage(
  offers: readonly Offer[],
  weights: readonly (readonly number[])[],
  count: number,
): { readonly right: readonly number[]; readonly wrong: readonly number[]; readonly over: Float64Array } {
  const right = Array.from({ length: count }, () => 0);
  const wrong = Array.from({ length: count }, () => 0);
  /** How often one option is right while another stands beside it. */
  const over = new Float64Array(count * count);
  offers.forEach(({ key, sets }, index) =>
    sets.forEach(({ companions }, set) => {
      const weight = weights[index]?.[set] ?? 0;
      right[key] = (right[key] ?? 0) + weight;
      for (const other of companions) {
        wrong[other] = (wrong[other] ?? 0) + weight;
        over[key * count + other] = (over[key * count + other] ?? 0) + weight;
      }
    }),
  );
  return { right, wrong, over };
}

/** What one must be multiplied by to become the other, within bounds, so that what cannot be is not run after. */
function ratio(wanted: number, have: number): number {
  return Math.min(2, Math.max(0.5, (wanted + 1e-9) / (have + 1e-9)));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function normalised(weights: readonly number[], wanted: number): readonly number[] {
  const total = weights.reduce((all, weight) => all + weight, 0);
  return total > 0 ? weights.map((weight) => (weight * wanted) / total) : weights;
}
