import {
  estimatedHeight,
  fitsOneScreen,
  screenBlocks,
} from '../../src/conversation/messages/outcome/room.ts';
import { coverageRun, type RunContext } from '../../src/coverage/coverageRun.ts';
import type { CoverageReport } from '../../src/coverage/report.ts';
import { chartTarget } from '../../src/coverage/targets/chart.ts';
import type { OutcomeId } from '../../src/guideline/outcome.ts';
import type { Cases } from '../../src/machine/cases.ts';
import { distinctOutcomes } from '../fixtures/distinctOutcomes.ts';
import { faultsIn, wordsOf } from '../fixtures/outcomeWords.ts';

/**
 * Every class route of the chart against the oracle: outcome, edges, cautions and their order, stops, options
 * in their order with states and reasons, the first of them, pairs, conditions, prohibitions, lines, title; and
 * no open option is forbidden by a shown stop.
 * @param onProgress told now and then how many routes were walked
 */
export function walkEveryRoute(
  cases: Cases,
  onProgress: RunContext['onProgress'] = () => undefined,
): Promise<CoverageReport> {
  return coverageRun(
    {
      generators: ['all-routes'],
      seed: 1,
      stop: null,
      require: null,
      shard: null,
      jobs: 1,
      errorBudget: 1,
      written: { stop: null, require: null },
    },
    {
      cases,
      checkedCommands: [],
      program: {
        name: 'nelm-pathway',
        version: '0.0.0',
        commit: null,
        changed: null,
        digest: '',
        node: process.version,
      },
      target: chartTarget(cases),
      fromFile: [],
      signal: new AbortController().signal,
      now: () => performance.now(),
      startedAt: new Date(0),
      onProgress,
      replayCommand: () => '',
    },
  );
}

/** What was found on the distinct cards of all routes and in the texts for the record. */
export interface OutcomeFindings {
  readonly routes: number;
  readonly cards: number;
  /** Each once: "prrt: the record lacks …". */
  readonly faults: readonly string[];
  /** Routes whose card stands on one phone screen, and all, by outcome. */
  readonly room: ReadonlyMap<OutcomeId, { readonly fitting: number; readonly routes: number }>;
  /** Cards beyond one screen for another reason than stops and first-screen lines. */
  readonly crowded: readonly string[];
  /** Words and lines of the texts for the record, a distinct outcome each. */
  readonly records: readonly { readonly words: number; readonly lines: number }[];
}

/** Every distinct card and its text for the record against the words of the dossier and the checks of cards. */
export function checkEveryOutcome(cases: Cases): OutcomeFindings {
  const faults = new Set<string>();
  const crowded = new Set<string>();
  const records: { readonly words: number; readonly lines: number }[] = [];
  const room = new Map<OutcomeId, { fitting: number; routes: number }>();
  const all = distinctOutcomes(cases);
  for (const { answers, routes } of all) {
    const state = cases.replay(answers);
    const { outcome } = state;
    if (outcome === null) throw new Error('The answers reach no outcome.');
    const words = wordsOf(state);
    for (const fault of faultsIn(words)) faults.add(`${outcome}: ${fault}`);
    records.push({ words: words.mdt.join(' ').split(/\s+/).length, lines: words.mdt.length });
    const shown = screenBlocks(words.message.blocks);
    const fits = fitsOneScreen(shown);
    if (!fits && !fitsOneScreen(shown.filter(({ kind }) => kind !== 'notices'))) {
      crowded.add(`${outcome}: ${Math.round(estimatedHeight(shown))} pixels`);
    }
    const before = room.get(outcome) ?? { fitting: 0, routes: 0 };
    room.set(outcome, {
      fitting: before.fitting + (fits ? routes : 0),
      routes: before.routes + routes,
    });
  }
  const routes = all.reduce((sum, one) => sum + one.routes, 0);
  return { routes, cards: all.length, faults: [...faults], room, crowded: [...crowded], records };
}

/** The value below which a part of the texts for the record lies: 0.5 for the median, 1 for the longest. */
export function recordLength({ records }: OutcomeFindings, which: 'words' | 'lines', part: number): number {
  const sorted = records.map((one) => one[which]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** The part of all routes whose card stands on one phone screen. */
export function shareOnOneScreen({ room, routes }: OutcomeFindings): number {
  return [...room.values()].reduce((sum, { fitting }) => sum + fitting, 0) / routes;
}
