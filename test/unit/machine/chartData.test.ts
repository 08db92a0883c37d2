import { describe, expect, test } from 'vitest';
import { type ChartData, type DataWalk, exportChart, walkData } from '../../../src/machine/chartData.ts';
import { edgeRows } from '../../fixtures/edgeRows.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../fixtures/vignettes.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

const { cautions } = guideline;
const idsOf = ({ cautions: shown }: DataWalk): readonly string[] => shown.map(({ id }) => id);
const chartNow = (): ChartData => exportChart(cases);

describe('the chart as data', () => {
  test('holds the questions, outcomes, edges and cautions of the chart, in its order', () => {
    const chart = chartNow();
    expect(chart).toMatchObject({
      format: 'nelm-chart/2',
      guideline: cases.stamp,
      start: 'differentiation',
      cautions,
    });
    expect(chart.questions).toHaveLength(16);
    expect(chart.questions[0]).toEqual({
      id: 'differentiation',
      title: 'Differentiation',
      classes: ['well', 'poor', 'mixedOrOther', 'unknown'],
    });
    expect(chart.outcomes).toHaveLength(30);
    expect(chart.outcomes.find(({ id }) => id === 'prrt')?.title).toBe(
      'Peptide receptor radionuclide therapy',
    );
    expect(chart.edges.map(({ id, target }) => [id, target])).toEqual(edgeRows);
  });

  test('an edge has its question, its words and its condition; without a guard, none', () => {
    const { edges } = chartNow();
    expect(edges.find(({ id }) => id === 'performanceStatus.performanceStatusPoor')).toEqual({
      id: 'performanceStatus.performanceStatusPoor',
      question: 'performanceStatus',
      target: 'supportiveCare',
      says: 'ECOG 3 or 4.',
      when: { fact: 'performanceStatus', atLeast: 3 },
    });
    expect(edges.find(({ id }) => id === 'performanceStatus.default')).toEqual({
      id: 'performanceStatus.default',
      question: 'performanceStatus',
      target: 'extrahepaticDisease',
      says: 'NET, ECOG 0 to 2.',
      when: null,
    });
  });

  test('an option has its closures, conditions and prohibitions by their ids', () => {
    const { outcomes, closures } = chartNow();
    const option = outcomes.find(({ id }) => id === 'prrt')?.options.find(({ id }) => id === 'prrt');
    expect(option).toMatchObject({
      closedBy: ['renal', 'unresolved'],
      conditions: ['sstrPositive', 'ecog02', 'organReserve', 'notPregnant', 'longActingStopped'],
      prohibitions: ['X05', 'X06', 'X07'],
    });
    expect(closures.find(({ id }) => id === 'renal')).toEqual(guideline.closures.renal);
  });

  test('is plain JSON', () => {
    const chart = chartNow();
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});

describe('a walk over chart data', () => {
  test.each(vignettes)(
    '$id ends in $outcome',
    ({ answers, outcome, cautions: shown, first, closed, questions }) => {
      const walk = walkData(guideline, chartNow(), answers);
      expect([walk.outcome, walk.pending, walk.route.length]).toEqual([outcome, null, questions]);
      expect(idsOf(walk).toSorted((a, b) => a.localeCompare(b))).toEqual(shown);
      expect(walk.advice?.first?.id ?? null).toBe(first);
      expect(walk.advice?.options.flatMap(({ id: option, closed: by }) => (by ? [option] : []))).toEqual(
        closed,
      );
      expect(walk.edges.map((edge) => edge.split('.')[0])).toEqual(walk.route);
    },
  );

  test.each(shortestRoutes)('the shortest way to $outcome', ({ answers, outcome }) => {
    expect(walkData(guideline, chartNow(), answers).outcome).toBe(outcome);
  });

  test('stops at the first question without an answer, and shows no cautions there', () => {
    expect(walkData(guideline, chartNow(), { differentiation: 'well', ki67: { ki67: 12 } })).toEqual({
      route: ['differentiation', 'ki67'],
      edges: ['differentiation.wellDifferentiated', 'ki67.default'],
      pending: 'performanceStatus',
      outcome: null,
      cautions: [],
      advice: null,
    });
  });

  test('answers off the route are not looked at, in guards and in cautions', () => {
    const surgical = vignettes.find(({ id }) => id === 'V01');
    if (!surgical) throw new Error('V01 is missing.');
    const stale = { hormonalSyndrome: 'untreated', treatmentCourse: 'exhausted' } as const;
    expect(walkData(guideline, chartNow(), { ...stale, ...surgical.answers })).toEqual(
      walkData(guideline, chartNow(), surgical.answers),
    );
  });

  test('takes the first edge whose condition holds', () => {
    const chart = chartNow();
    const shuffled = { ...chart, edges: chart.edges.toReversed() };
    expect(walkData(guideline, chart, { differentiation: 'well', ki67: { ki67: 60 } }).edges[1]).toBe(
      'ki67.ki67AboveNetCeiling',
    );
    expect(walkData(guideline, shuffled, { differentiation: 'well', ki67: { ki67: 60 } }).edges[1]).toBe(
      'ki67.default',
    );
  });

  test('that finds no edge ends nowhere', () => {
    const chart = chartNow();
    const withoutPoor = {
      ...chart,
      edges: chart.edges.filter(({ id }) => id !== 'differentiation.poorlyDifferentiated'),
    };
    expect(walkData(guideline, withoutPoor, { differentiation: 'poor' })).toEqual({
      route: ['differentiation'],
      edges: [],
      pending: null,
      outcome: null,
      cautions: [],
      advice: null,
    });
  });

  test('ends when an edge leads back', () => {
    const chart = chartNow();
    const looping: ChartData = {
      ...chart,
      edges: chart.edges.map((edge) =>
        edge.id === 'ki67.default' ? { ...edge, target: 'differentiation' } : edge,
      ),
    };
    const walk = walkData(guideline, looping, { differentiation: 'well', ki67: { ki67: 1 } });
    expect([walk.route, walk.pending]).toEqual([['differentiation', 'ki67'], 'differentiation']);
  });

  test('shows the cautions of the data, not those of the current guideline', () => {
    const chart = { ...chartNow(), cautions: cautions.filter(({ id }) => id !== 'C20') };
    const answers = { differentiation: 'poor', performanceStatus: 1, necLine: 'none' } as const;
    expect(idsOf(walkData(guideline, chartNow(), answers))).toEqual(['C20']);
    expect(walkData(guideline, chart, answers).cautions).toEqual([]);
  });

  test('advises what the engine recommends, and by the options of the data', () => {
    const known = vignettes.find(({ id }) => id === 'V17');
    if (!known) throw new Error('V17 is missing.');
    const { recommendation } = cases.follow(known.answers);
    const chart = chartNow();
    expect(recommendation).toMatchObject({ ...walkData(guideline, chart, known.answers).advice });
    const never = { ...chart, closures: chart.closures.filter(({ id }) => id !== 'renal') };
    expect(walkData(guideline, never, known.answers).advice?.first?.id).toBe('prrt');
  });

  test('to an outcome that the data lack is a fault of the data', () => {
    const chart = chartNow();
    const without = { ...chart, outcomes: chart.outcomes.filter(({ id }) => id !== 'mdtOutOfScope') };
    expect(() => walkData(guideline, without, { differentiation: 'mixedOrOther' })).toThrow(
      'The chart has no outcome mdtOutOfScope.',
    );
  });
});
