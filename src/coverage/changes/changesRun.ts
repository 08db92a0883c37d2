import { setImmediate } from 'node:timers/promises';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Cases } from '../../machine/cases.ts';
import { type Firmness, firmnessOf } from '../../machine/firmness/firmness.ts';
import { countRoutes, everyRoute } from '../../machine/routes.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { createFirstOptions } from './firstOptions.ts';
import { type ChangesCounted, judgeChanges } from './judgeChanges.ts';
import { createOutcomesLeft } from './ledTo.ts';

export interface ChangesReport extends ChangesCounted {
  readonly routes: number;
  readonly routesInAll: number;
  /** Routes of which something is wrong. */
  readonly wrong: number;
  /** The first of them, with what is wrong. */
  readonly failures: readonly {
    readonly answers: readonly GivenAnswer[];
    readonly faults: readonly string[];
  }[];
  readonly milliseconds: number;
  readonly ended: 'allRoutes' | 'interrupted' | 'failureLimit';
}

export interface ChangesContext {
  readonly cases: Cases;
  /** Which kinds of treatment options are, and what a stop forbids. */
  readonly dossier: WordsOfDossier;
  /** Every so-manieth route; null for all. */
  readonly shard: { readonly part: number; readonly of: number } | null;
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly onProgress?: (routes: number, total: number, milliseconds: number) => void;
  /** What is judged; the product's own unless a test gives another. */
  readonly firmness?: (answers: readonly GivenAnswer[]) => Pick<Firmness, 'changes' | 'now'>;
}

/** With so many wrong routes a run ends. */
const mostFailures = 20;

/** Routes between two looks at the signal. */
const routesAtOnce = 50;

/**
 * Goes through every route of the chart and holds what is said of each single change of an answer against a walk of
 * the changed case by the oracle. One route is kept at a time.
 */
export async function changesRun({
  cases,
  dossier,
  shard,
  signal,
  now,
  onProgress = () => undefined,
  firmness = (answers) => firmnessOf(cases, { state: cases.replay(answers), pending: [] }),
}: ChangesContext): Promise<ChangesReport> {
  const started = now();
  const { guideline, graph } = cases;
  const oracle = {
    outcomesLeft: createOutcomesLeft((question) => guideline.questions[question].classes),
    firstOptions: createFirstOptions(dossier),
  };
  const all = countRoutes(graph);
  const total = shard ? Math.ceil((all - shard.part + 1) / shard.of) : all;
  const counted = { routes: 0, wrong: 0, changes: 0, ending: 0, touched: 0, asking: 0 };
  const failures: ChangesReport['failures'][number][] = [];
  let ended: ChangesReport['ended'] = 'allRoutes';
  let at = -1;
  for (const answers of everyRoute(graph)) {
    at += 1;
    if (shard && at % shard.of !== shard.part - 1) continue;
    const { faults, ...more } = judgeChanges(guideline, answers, firmness(answers), oracle);
    counted.routes += 1;
    counted.changes += more.changes;
    counted.ending += more.ending;
    counted.touched += more.touched;
    counted.asking += more.asking;
    if (faults.length > 0) {
      counted.wrong += 1;
      failures.push({ answers, faults });
    }
    if (failures.length >= mostFailures) ended = 'failureLimit';
    if (counted.routes % routesAtOnce === 0) {
      // Signals arrive only between turns of the event loop.
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
      onProgress(counted.routes, total, now() - started);
      if (signal.aborted) ended = 'interrupted';
    }
    if (ended !== 'allRoutes') break;
  }
  return { ...counted, routesInAll: all, failures, milliseconds: now() - started, ended };
}
