import { currentGuideline } from '../../src/current.ts';
import { seeded } from '../../src/engine/random.ts';
import { createCases } from '../../src/machine/cases.ts';
import { firmnessOf } from '../../src/machine/firmness/firmness.ts';
import { advance } from '../../src/machine/pendingAnswers.ts';
import { randomCase } from '../fixtures/bruteFirmness.ts';
import { median, printTable, quantile, quick } from './measure.ts';

/**
 * How long it takes to say how firm a case is: the start of the chart, with nothing looked at before; then random cases
 * at every depth, each cold at first sight and warm at the second, against ten transitions of the chart, which is what
 * a case of ten answers costs to replay. Run with `npm run bench`, or by itself.
 */
const guideline = currentGuideline();
const size = quick ? 60 : 300;

/** Milliseconds of processor time that a piece of work takes. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const cases = createCases(guideline);
const start = { state: cases.start(), pending: [] };
const graph = timed(() => cases.outlook(cases.start()));
const first = timed(() => firmnessOf(cases, start));
const again = timed(() => firmnessOf(cases, start));

const random = seeded(16);
const made = Array.from({ length: size }, () => randomCase(random, 20_000));
const cold: number[] = [];
const warm: number[] = [];
const replayed: number[] = [];
for (const { state, pending, situations } of made) {
  const known = advance(cases, cases.replay(state.answers), pending);
  cold.push(timed(() => firmnessOf(cases, known, situations)));
  warm.push(timed(() => firmnessOf(cases, known, situations)));
  const fresh = createCases(guideline, cases.pathway);
  replayed.push(timed(() => fresh.replay(state.answers)));
}

const ms = (value: number): string => value.toFixed(1);
const row = (name: string, values: readonly number[]): readonly string[] => [
  name,
  ms(median(values)),
  ms(quantile(values, 0.95)),
  ms(Math.max(...values)),
];
printTable('How firm a case is, ms of processor time', [
  ['', 'median', '95 %', 'most'],
  row(`random cases, first sight (${size})`, cold),
  row('the same, again', warm),
  row('their replay, for comparison', replayed),
  ['the start of the chart, first sight', ms(first)],
  ['the start of the chart, again', ms(again)],
  ['the chart unfolded, for comparison', ms(graph)],
]);
