import { seeded } from '../../engine/random.ts';
import type { Cases } from '../../machine/cases.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { boundaryProbes, judgedRoute, type JudgedRoute } from '../generators/boundaries.ts';
import { transitionPairs, transitions } from '../generators/generators.ts';

export const batterySources = ['transitions', 'transitionPairs', 'probes'] as const;

export type BatterySource = (typeof batterySources)[number];

/** Routes to try a mutant with, the fewest first. */
export type Battery = Readonly<Record<BatterySource, readonly JudgedRoute[]>>;

/**
 * The routes of the generators for transitions and transition pairs, and probes: every boundary answer of
 * every question, reached in several ways and gone on from at random. The oracle alone leads the probes.
 */
export function batteryOf({ guideline, graph }: Cases, chart: ChartData, seed: number): Battery {
  const ofEdges = [...transitions(graph)].map(judgedRoute);
  const ofPairs = [...transitionPairs(graph)].map(judgedRoute);
  return {
    transitions: ofEdges,
    transitionPairs: ofPairs,
    probes: boundaryProbes(guideline, chart, [...ofEdges, ...ofPairs], seeded(seed)),
  };
}
