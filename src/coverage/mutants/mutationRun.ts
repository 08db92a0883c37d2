import { setImmediate } from 'node:timers/promises';
import type { Cases } from '../../machine/cases.ts';
import { type ChartData, walkData } from '../../machine/chartData.ts';
import { batteryOf, batterySources } from './battery.ts';
import type { Mutant } from './operators/mutant.ts';
import { mutantsOf } from './mutantsOf.ts';
import { type MutationReport, mutationReport, type Tried } from './mutationReport.ts';
import { differs } from './differs.ts';
import { endsOf } from './ends.ts';
import { tryMutant } from './tryMutant.ts';

export interface MutationOptions {
  /** Its routes are tried first. */
  readonly cases: Cases;
  /** The chart that mutants are made of. */
  readonly chart: ChartData;
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
  const { cases, chart, seed, signal, now, onMutant } = options;
  const started = now();
  const battery = batteryOf(cases, chart, seed);
  const mutants = options.mutants ?? mutantsOf(cases.guideline, chart, seed);
  const ends = endsOf(cases.guideline, chart, mutants);
  const trial = { guideline: cases.guideline, chart, battery, ends };
  const tried: Tried[] = [];
  for (const mutant of mutants) {
    // Signals arrive only between turns of the event loop.
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
    if (signal.aborted) break;
    tried.push({ mutant, fate: tryMutant(trial, mutant) });
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
      ends: [...ends.values()].reduce((sum, routes) => sum + routes.length, 0),
    },
    baseline: [...batterySources.flatMap((source) => battery[source]), ...[...ends.values()].flat()]
      .filter(({ answers, judged }) => differs(walkData(cases.guideline, chart, answers), judged))
      .map(({ answers }) => answers),
  });
}
