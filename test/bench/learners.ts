import type { Random } from '../../src/engine/random.ts';
import type { SkillId } from '../../src/quiz/trainee/skill.ts';

/** Somebody who is asked items, sees the explanation after each, and forgets. Days are the unit of time. */
export interface Learner {
  /** The true chance, 0 to 1, that a skill is known at a time. */
  knows(skill: SkillId, at: number): number;
  /** Whether an item is answered right, known or guessed, and what follows for memory. */
  answer(skill: SkillId, at: number): boolean;
}

/** @param guess the chance to guess right what is not known */
export type MakeLearner = (guess: number, random: Random) => Learner;

/** A number from 0 up to 1. */
const chanceOf = (random: Random): number => random.below(1_000_000) / 1_000_000;

/** Each skill is easy or hard to a person: a factor, evenly between 0.6 and 1.4, drawn when it is first met. */
function easeOf(random: Random): (skill: SkillId) => number {
  const known = new Map<SkillId, number>();
  return (skill) => {
    const ease = known.get(skill) ?? 0.6 + 0.8 * chanceOf(random);
    known.set(skill, ease);
    return ease;
  };
}

/**
 * Forgets exponentially. A recall strengthens the more, the more was forgotten: the premise that spaced
 * repetition rests on, under another curve than the scheduler's.
 * @param first days until 1/e is left of what was first explained
 * @param growth how much a recall strengthens at most
 */
export function exponential(first: number, growth: number): MakeLearner {
  return (guess, random) => {
    const ease = easeOf(random);
    const traces = new Map<SkillId, { readonly strength: number; readonly last: number }>();
    const knows = (skill: SkillId, at: number): number => {
      const trace = traces.get(skill);
      return trace ? Math.exp(-(at - trace.last) / trace.strength) : 0;
    };
    return {
      knows,
      answer: (skill, at) => {
        const chance = knows(skill, at);
        const recalled = chanceOf(random) < chance;
        const before = traces.get(skill)?.strength ?? 0;
        const strength = recalled
          ? before * (1 + growth * ease(skill) * (1 - chance))
          : Math.max(first * ease(skill), before * 0.4);
        traces.set(skill, { strength, last: at });
        return recalled || chanceOf(random) < guess;
      },
    };
  };
}

/**
 * Forgets by a power of time, and every meeting strengthens alike, recalled or not, early or late: nothing is
 * gained by waiting, so this one speaks against spacing.
 */
export function practiceCounts(first: number): MakeLearner {
  return (guess, random) => {
    const ease = easeOf(random);
    const traces = new Map<SkillId, { readonly times: number; readonly last: number }>();
    const knows = (skill: SkillId, at: number): number => {
      const trace = traces.get(skill);
      if (!trace) return 0;
      return (1 + (at - trace.last) / (first * ease(skill) * 1.8 ** (trace.times - 1))) ** -0.7;
    };
    return {
      knows,
      answer: (skill, at) => {
        const recalled = chanceOf(random) < knows(skill, at);
        traces.set(skill, { times: (traces.get(skill)?.times ?? 0) + 1, last: at });
        return recalled || chanceOf(random) < guess;
      },
    };
  };
}

/**
 * The base level of ACT-R: each meeting leaves a trace of its own that fades by a power of time, faster where
 * it came soon after others (Pavlik and Anderson 2005); what is above a threshold is known.
 */
export function traces(threshold: number): MakeLearner {
  return (guess, random) => {
    const ease = easeOf(random);
    const met = new Map<SkillId, { readonly at: number; readonly decay: number }[]>();
    // A minute is the shortest time between two meetings; hours are the unit of this model.
    const hours = (from: number, to: number): number => Math.max(1 / 60, (to - from) * 24);
    const activation = (skill: SkillId, at: number): number =>
      Math.log((met.get(skill) ?? []).reduce((sum, one) => sum + hours(one.at, at) ** -one.decay, 0));
    const knows = (skill: SkillId, at: number): number =>
      met.has(skill)
        ? 1 / (1 + Math.exp((threshold - Math.log(ease(skill)) - activation(skill, at)) / 0.35))
        : 0;
    return {
      knows,
      answer: (skill, at) => {
        const recalled = chanceOf(random) < knows(skill, at);
        const before = met.get(skill);
        const decay = before ? 0.2 + 0.1 * Math.min(4, Math.exp(activation(skill, at))) : 0.3;
        met.set(skill, [...(before ?? []), { at, decay }]);
        return recalled || chanceOf(random) < guess;
      },
    };
  };
}

/** Knows nothing and never will: taps at random, or as often right as `guess` says. */
export const guesser: MakeLearner = (guess, random) => ({
  knows: () => 0,
  answer: () => chanceOf(random) < guess,
});

/** The learners of the simulation, by name. */
export const learners = {
  'exponential, usual': exponential(2, 3.5),
  'exponential, forgets fast': exponential(1, 2.5),
  'exponential, forgets slowly': exponential(4, 4),
  'every practice counts': practiceCounts(2),
  'traces (ACT-R)': traces(-1.2),
} as const satisfies Readonly<Record<string, MakeLearner>>;
