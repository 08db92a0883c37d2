import type { Item } from '../item/item.ts';
import type { Memory } from './memory.ts';

/**
 * How far the scheduler's memory can be trusted for one person, learnt from their answers.
 *
 * The scheduler takes every right answer for knowledge, and forgets as its authors' users do. Here each answer
 * is held against what it would be if the person knew only a share of what the scheduler thinks they know
 * (`share`), forgot faster or slower (`pace`), and along another curve. A guess is right by chance; so answers
 * that are right no more often than guesses leave a share of nothing, however many they are.
 */
interface Candidate {
  readonly share: number;
  /** Days after which nine in ten are left, where the scheduler says one day. */
  readonly pace: number;
  /** How much of the scheduler's growth of stability holds: its power. */
  readonly growth: number;
  readonly curve: (days: number, stability: number) => number;
}

/** The scheduler's curve with its long tail, a shorter tail, and none. Nine in ten are left after `stability` days. */
const curves: readonly Candidate['curve'][] = [
  (days, stability) => (1 + 0.98 * (days / stability)) ** -0.1542,
  (days, stability) => (1 + 0.2346 * (days / stability)) ** -0.5,
  (days, stability) => 0.9 ** (days / stability),
];

const shares = [0, 0.1, 0.25, 0.5, 0.75, 1] as const;
const growths = [0.4, 0.6, 0.8, 1] as const;
const paces = [0.04, 0.08, 0.16, 0.32, 0.63, 1.25, 2.5, 5] as const;

const candidates: readonly Candidate[] = curves.flatMap((curve) =>
  growths.flatMap((growth) =>
    paces.flatMap((pace) => shares.map((share) => ({ share, pace, growth, curve }))),
  ),
);

/** The logarithm of how well each candidate explains the answers; empty before the first. */
export type Calibration = readonly number[];

export const noCalibration: Calibration = [];

/** As many numbers as are stored; another number is of another version, and begins anew. */
export const calibrationLength = candidates.length;

/**
 * Before there are answers to go by, a person is taken to know little of what they got right: it takes about as
 * many answers as this to say otherwise.
 */
const priorWeight = 6;
const priorShare = 0.25;

/**
 * Answers count the less the older they are: this is what remains of one after the next. The last thousand count:
 * with the last few hundred a run of bad luck moved what is told too far.
 */
const fading = 0.999;

/** What is known is answered wrong now and then. */
const slip = 0.03;

const dayMs = 86_400_000;

/**
 * What can be got right without knowing: chance, and what labels alone give away, as much as `quiz check` lets
 * pass over all kinds.
 */
const labels = 0.08;

/** The chance to get an item right without knowing what it asks. */
export function guessOf({ many, options }: Pick<Item, 'many' | 'options'>): number {
  // Any of the sets of options, except none.
  return many ? 1 / (2 ** options.length - 1) + labels / 2 : 1 / options.length + labels;
}

/**
 * The calibration after an answer.
 * @param memory as it was before the answer; null where there was none, which says nothing of memory
 * @param guess see `guessOf`
 * @param now epoch milliseconds
 */
export function calibrated(
  calibration: Calibration,
  memory: Memory | null,
  { right, guess, now }: { readonly right: boolean; readonly guess: number; readonly now: number },
): Calibration {
  if (!memory) return calibration;
  const days = Math.max(0, now - memory.last) / dayMs;
  return candidates.map(({ share, pace, growth, curve }, index) => {
    const known = share * curve(days, memory.stability ** growth * pace);
    const chance = known * (1 - slip) + (1 - known) * guess;
    const before = (calibration.length === candidates.length ? calibration[index] : 0) ?? 0;
    return Math.round(1_000 * (fading * before + Math.log(right ? chance : 1 - chance))) / 1_000;
  });
}

/** Estimates the chance, 0 to 1, that what is remembered is known at a time, epoch milliseconds. */
export type Estimate = (memory: Memory, at: number) => number;

/** The estimate by a person's answers: every candidate as far as it explains them. */
export function estimateBy(calibration: Calibration): Estimate {
  const weighted = candidates.map((candidate, index) => {
    const given = calibration.length === candidates.length ? (calibration[index] ?? 0) : 0;
    const { share } = candidate;
    const prior =
      priorWeight *
      (priorShare * Math.log(share * 0.98 + 0.01) + (1 - priorShare) * Math.log(0.99 - share * 0.98));
    return { ...candidate, log: given + prior };
  });
  const most = Math.max(...weighted.map(({ log }) => log));
  const likely = weighted
    .map(({ log, ...candidate }) => ({ ...candidate, weight: Math.exp(log - most) }))
    .filter(({ weight }) => weight > 0.001);
  const all = likely.reduce((sum, { weight }) => sum + weight, 0);
  return ({ last, stability }, at) => {
    const days = Math.max(0, at - last) / dayMs;
    return (
      likely.reduce(
        (sum, { weight, share, pace, growth, curve }) =>
          sum + weight * share * curve(days, stability ** growth * pace),
        0,
      ) / all
    );
  };
}
