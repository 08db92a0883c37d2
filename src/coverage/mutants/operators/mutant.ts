import type { Guideline } from '../../../guideline/guideline.ts';
import type { ChartData } from '../../../machine/chartData.ts';

export const mutantKinds = [
  'retargetEdge',
  'swapEdges',
  'negateGuard',
  'dropEdge',
  'dropCondition',
  'shiftCutoff',
  'flipInclusion',
  'dropOption',
  'swapOutcomes',
  'shiftFactCutoff',
  'dropCaution',
  'changeCaution',
] as const;

export type MutantKind = (typeof mutantKinds)[number];

/** A version with one deliberate fault, in its chart or in the guideline that derives its facts. */
export interface Mutant {
  /** Unique and stable for one version of the chart. */
  readonly id: string;
  readonly kind: MutantKind;
  /** The fault in words. */
  readonly description: string;
  /** Ids of the edges or cautions that the fault sits in: routes that meet them are tried first. */
  readonly touches: readonly string[];
  readonly chart: ChartData;
  /** The faulty guideline, when the fault is not in the chart. */
  readonly guideline?: Guideline;
}

/** An operator: every mutant of one or more kinds that it makes of a chart. */
export type Operator = (guideline: Guideline, chart: ChartData, seed: number) => readonly Mutant[];
