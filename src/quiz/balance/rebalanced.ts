import type { Pieces } from '../../machine/pieces.ts';

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
/** Of thousands of sets, a few milliseconds. */
const roundsAtOnce = 8;

/** How far one round goes, and all of them: what cannot be balanced is not run after. */
const bounds = { round: 0.5, all: 14 };

/**
 * Weighs sets, and how often each option is asked for, so that of two options that stand together the one is right as
 * often as the other; then each option by itself is right as often as chance has it, too. Of all such weights those
 * that are nearest to the given ones (by iterative scaling). An option that can seldom be wrong is asked for less.
 * @param count of options
 * @param least of the mean share of the options, and of the places, how much each has, though it may tell more than
 *   the others
 */
export function* rebalanced(
  offers: readonly Offer[],
  count: number,
  least: { readonly ofOption: number; readonly ofPlace: number },
): Pieces<readonly Offer[]> {
  const flat = flattened(offers, count);
  const groups: readonly Group[] = [
    groupedBy(offers, flat, ({ key }) => key, least.ofOption),
    groupedBy(offers, flat, ({ place }) => place, least.ofPlace),
  ];
  /** The logarithm by which a set is weighed whose right option is the one and that has the other beside it. */
  const lean = new Float64Array(count * count);
  for (let round = 0; round < rounds; round += 1) {
    weigh(flat, lean);
    for (const group of groups) liftForgotten(flat, group);
    leanBack(lean, flat, count);
    if (round % roundsAtOnce === 0) yield;
  }
  return offers.map(({ place, key, sets }, index) => {
    const first = flat.starts[index] ?? 0;
    const weights = sets.map((_set, at) => flat.weights[first + at] ?? 0);
    return {
      place,
      key,
      share: weights.reduce((sum, weight) => sum + weight, 0),
      sets: sets.map(({ companions }, at) => ({ companions, weight: weights[at] ?? 0 })),
    };
  });
}

/** The sets of all offers one after the other, for there are thousands, and hundreds of rounds. */
interface Flat {
  /** Where the sets of each offer begin; one more than there are offers. */
  readonly starts: Int32Array;
  /** For each set the number of its form: sets of one form differ in their place alone. */
  readonly forms: Int32Array;
  /** Where the pairs of each form begin; one more than there are forms. */
  readonly firsts: Int32Array;
  /** For each form, where the option that is right stands over each other one in a table of pairs. */
  readonly pairs: Int32Array;
  readonly base: Float64Array;
  /** All together are 1. */
  readonly weights: Float64Array;
}

function flattened(offers: readonly Offer[], count: number): Flat {
  const starts = [0];
  const numbers = new Map<string, number>();
  const forms: number[] = [];
  const firsts = [0];
  const pairs: number[] = [];
  const base: number[] = [];
  for (const { key, share, sets } of offers) {
    const total = sets.reduce((sum, { weight }) => sum + weight, 0);
    for (const { companions, weight } of sets) {
      const name = `${key} ${companions.join()}`;
      const form = numbers.get(name) ?? numbers.size;
      if (form === numbers.size) {
        numbers.set(name, form);
        for (const other of companions) pairs.push(key * count + other);
        firsts.push(pairs.length);
      }
      forms.push(form);
      base.push(total > 0 ? (weight * share) / total : weight);
    }
    starts.push(base.length);
  }
  return {
    starts: Int32Array.from(starts),
    forms: Int32Array.from(forms),
    firsts: Int32Array.from(firsts),
    pairs: Int32Array.from(pairs),
    base: Float64Array.from(base),
    weights: new Float64Array(base.length),
  };
}

function weigh({ forms, firsts, pairs, base, weights }: Flat, lean: Float64Array): void {
  const factors = new Float64Array(firsts.length - 1);
  for (let form = 0; form < factors.length; form += 1) {
    const first = firsts[form] ?? 0;
    const end = firsts[form + 1] ?? 0;
    let leans = 0;
    for (let at = first; at < end; at += 1) leans += lean[pairs[at] ?? 0] ?? 0;
    factors[form] = Math.exp(leans / (end - first));
  }
  let all = 0;
  for (let set = 0; set < base.length; set += 1) {
    const weight = (base[set] ?? 0) * (factors[forms[set] ?? 0] ?? 0);
    weights[set] = weight;
    all += weight;
  }
  for (let set = 0; set < base.length; set += 1) weights[set] = (weights[set] ?? 0) / all;
}

/** Offers that share an option, or a place. */
interface Group {
  /** For each set, the number of the group of its offer. */
  readonly of: Int32Array;
  readonly count: number;
  /** What each has at least. */
  readonly least: number;
}

function groupedBy(
  offers: readonly Offer[],
  { starts, base }: Flat,
  nameOf: (offer: Offer) => number | string,
  leastOfMean: number,
): Group {
  const numbers = new Map<number | string, number>();
  const of = new Int32Array(base.length);
  offers.forEach((offer, index) => {
    if (offer.sets.length === 0) return;
    const number = numbers.get(nameOf(offer)) ?? numbers.size;
    numbers.set(nameOf(offer), number);
    of.fill(number, starts[index], starts[index + 1]);
  });
  return { of, count: numbers.size, least: leastOfMean / numbers.size };
}

/** No option, and no place, is so seldom asked for that a trainee never meets it. */
function liftForgotten({ weights }: Flat, { of, count, least }: Group): void {
  const asked = new Float64Array(count);
  for (let set = 0; set < weights.length; set += 1) {
    const group = of[set] ?? 0;
    asked[group] = (asked[group] ?? 0) + (weights[set] ?? 0);
  }
  const lift = asked.map((share) => Math.max(1, least / share));
  for (let set = 0; set < weights.length; set += 1)
    weights[set] = (weights[set] ?? 0) * (lift[of[set] ?? 0] ?? 1);
}

/** Leans each pair towards the one that is right less often. */
function leanBack(lean: Float64Array, { forms, firsts, pairs, weights }: Flat, count: number): void {
  /** How often one option is right while another stands beside it, of all. */
  const over = new Float64Array(count * count);
  for (let set = 0; set < weights.length; set += 1) {
    const weight = weights[set] ?? 0;
    const form = forms[set] ?? 0;
    for (let at = firsts[form] ?? 0; at < (firsts[form + 1] ?? 0); at += 1) {
      const pair = pairs[at] ?? 0;
      over[pair] = (over[pair] ?? 0) + weight;
    }
  }
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
