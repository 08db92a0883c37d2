import type { FactName, FactTest } from '../../guideline/condition.ts';
import type { Cutoffs } from '../../guideline/cutoffs.ts';
import { unreachable } from '../../guideline/errors.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { NumberLimits } from '../../guideline/question.ts';
import { cutoffIn } from './chartTests.ts';

export type NumberFact =
  'ki67' | 'lesionCount' | 'largestLesionMm' | 'liverInvolvementPct' | 'performanceStatus';

/** For each number the values to walk with. */
export type Sides = Readonly<Record<NumberFact, readonly number[]>>;

/** The cut-offs that facts are derived by from a number (engine/facts.ts), which no condition of a chart names. */
export const factCutoffs = {
  ki67: ['ki67G2From', 'ki67G2To', 'ki67LowBelow'],
} as const satisfies Partial<Record<FactName, readonly (keyof Cutoffs)[]>>;

/**
 * The limits of each number, and the neighbours of each of its cut-offs.
 * @param guidelines whose facts are derived by cut-offs; the first says the limits
 * @param finest how close the neighbours are, in steps of the number
 */
export function sidesOf(
  guidelines: readonly [Guideline, ...Guideline[]],
  tests: readonly FactTest[],
  finest: 0.5 | 1,
): Sides {
  const limits = limitsOfFacts(guidelines[0]);
  const hidden = (fact: NumberFact): readonly number[] =>
    fact === 'ki67' ? guidelines.flatMap(({ cutoffs }) => factCutoffs.ki67.map((name) => cutoffs[name])) : [];
  const of = (fact: NumberFact): readonly number[] => {
    const { min, max, step } = limits[fact];
    const named = tests.filter((test) => test.fact === fact).map(cutoffIn);
    const around = [...named, ...hidden(fact)]
      .filter((cutoff) => cutoff !== null)
      .flatMap((cutoff) => [cutoff - step, cutoff, cutoff + step, ...between(cutoff, step, finest)]);
    const inside = [...around, min, max].map(tidy).filter((value) => value >= min && value <= max);
    return [...new Set(inside)];
  };
  return Object.fromEntries((Object.keys(limits) as NumberFact[]).map((fact) => [fact, of(fact)])) as Record<
    NumberFact,
    readonly number[]
  >;
}

function between(cutoff: number, step: number, finest: 0.5 | 1): readonly number[] {
  return finest === 1 || step === 1 ? [] : [cutoff - step * finest, cutoff + step * finest];
}

/** Without the crumbs of binary fractions. */
function tidy(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** The limits of each number that an answer holds. */
export function limitsOfFacts({
  questions,
}: Guideline): Readonly<Record<NumberFact, Pick<NumberLimits, 'min' | 'max' | 'step'>>> {
  const ki67 = questions.ki67.input;
  const lesions = questions.ablationNumbers.input;
  const involvement = questions.liverInvolvement.input;
  const status = questions.performanceStatus.input;
  if (
    ki67.kind !== 'ki67' ||
    lesions.kind !== 'lesions' ||
    involvement.kind !== 'percentage' ||
    status.kind !== 'scale'
  ) {
    return unreachable('A number question has changed its kind; its limits must be found anew.');
  }
  return {
    ki67: ki67.number,
    lesionCount: lesions.lesionCount,
    largestLesionMm: lesions.largestLesionMm,
    liverInvolvementPct: involvement.number,
    performanceStatus: { min: status.min, max: status.max, step: 1 },
  };
}
