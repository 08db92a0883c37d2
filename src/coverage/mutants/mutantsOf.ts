import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../../machine/chartData.ts';
import type { Mutant, Operator } from './operators/mutant.ts';
import { changeSeverities, dropCautions, faultyCautions, swapStops } from './operators/cautions.ts';
import { faultyClosures, faultyConditions } from './operators/closures.ts';
import {
  dropOptions,
  dropReferences,
  faultyFirstWhen,
  faultyOnlyWhen,
  swapClosures,
  swapOptions,
} from './operators/options.ts';
import { faultyFirstScreens, faultyPairs, faultyTitles } from './operators/screens.ts';
import { shiftFactCutoffs } from './operators/facts.ts';
import {
  dropConditions,
  dropEdges,
  faultyGuards,
  negateGuards,
  retargetEdges,
  swapEdges,
  swapOutcomes,
} from './operators/edges.ts';

const operators: readonly Operator[] = [
  retargetEdges,
  swapEdges,
  negateGuards,
  dropEdges,
  dropConditions,
  faultyGuards,
  swapOutcomes,
  shiftFactCutoffs,
  dropCautions,
  faultyCautions,
  changeSeverities,
  swapStops,
  dropOptions,
  swapOptions,
  faultyOnlyWhen,
  faultyFirstWhen,
  dropReferences,
  swapClosures,
  faultyClosures,
  faultyConditions,
  faultyTitles,
  faultyPairs,
  faultyFirstScreens,
];

/**
 * Every mutant of a chart.
 * @param seed of the two unlikely targets that each edge is also led to; the same seed gives the same mutants
 */
export function mutantsOf(guideline: Guideline, chart: ChartData, seed: number): readonly Mutant[] {
  return operators.flatMap((operator) => operator(guideline, chart, seed));
}
