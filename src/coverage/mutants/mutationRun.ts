import { setImmediate } from 'node:timers/promises';
import { type ChartData, walkData } from '../../machine/chartData.ts';
import type { ChartGraph } from '../../machine/graph.ts';
import { batteryOf, batterySources } from './battery.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOf } from './mutantsOf.ts';
import { type MutationReport, mutationReport, type Tried } from './mutationReport.ts';
import { differs, tryMutant } from './tryMutant.ts';

export interface MutationOptions {
  readonly chart: ChartData;
  /** The same chart, unfolded; its routes are tried first. */
  readonly graph: ChartGraph;
  readonly seed: number;
  /** Those of the operators unless given. */
  readonly mutants?: readonly Mutant[];
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly onMutant?: (done: number, of: number) => void;
}

/** Tries every mutant of a chart. Interrupted, it reports on those tried so far. */
export async function mutationRun(options: MutationOptions): Promise<MutationReport> {
  const { chart, graph, seed, signal, now, onMutant } = options;
  const started = now();
  const battery = batteryOf(graph, chart, seed);
  const mutants = options.mutants ?? mutantsOf(chart, seed);
  const tried: Tried[] = [];
  for (const mutant of mutants) {
    // Signals arrive only between turns of the event loop.
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
    if (signal.aborted) break;
    tried.push({ mutant, fate: tryMutant(mutant, chart, battery) });
    onMutant?.(tried.length, mutants.length);
  }
  return mutationReport(tried, {
    guideline: chart.guideline,
    seed,
    milliseconds: Math.round(now() - started),
    ended: tried.length < mutants.length ? 'interrupted' : 'allMutants',
    routes: {
      transitions: battery.transitions.length,
      transitionPairs: battery.transitionPairs.length,
      probes: battery.probes.length,
    },
    baseline: batterySources
      .flatMap((source) => battery[source])
      .filter(({ answers, judged }) => differs(walkData(chart, answers), judged))
      .map(({ answers }) => answers),
  });
}
