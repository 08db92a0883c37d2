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
  'changeSeverity',
  'swapStops',
  'dropListedOption',
  'swapOptions',
  'changeOnlyWhen',
  'changeFirstWhen',
  'dropClosure',
  'swapClosures',
  'changeClosure',
  'dropOptionCondition',
  'changeOptionCondition',
  'dropProhibition',
  'changeTitle',
  'changeTogether',
  'changeFirstScreen',
] as const;

export type MutantKind = (typeof mutantKinds)[number];

/** A version with one deliberate fault, in its chart or in the guideline that derives its facts. */
export interface Mutant {
  /** Unique and stable for one version of the chart. */
  readonly id: string;
  readonly kind: MutantKind;
  /** The fault in words. */
  readonly description: string;
  /** Ids of the edges, cautions, outcomes, closures or conditions that the fault sits in. */
  readonly touches: readonly string[];
  /** Where the fault is in what outcomes advise: the outcomes at which it may show. Edges and cautions are sound. */
  readonly outcomes?: readonly string[];
  readonly chart: ChartData;
  /** The faulty guideline, when the fault is not in the chart. */
  readonly guideline?: Guideline;
}

/** An operator: every mutant of one or more kinds that it makes of a chart. */
export type Operator = (guideline: Guideline, chart: ChartData, seed: number) => readonly Mutant[];
