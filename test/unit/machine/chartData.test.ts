import { describe, expect, test } from 'vitest';
import { type ChartData, exportChart, walkData } from '../../../src/machine/chartData.ts';
import { edgeRows } from '../../fixtures/edgeRows.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../fixtures/vignettes.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

const { cautions } = guideline;
const chartNow = (): ChartData => exportChart(cases);

describe('the chart as data', () => {
  test('holds the questions, outcomes, edges and cautions of the chart, in its order', () => {
    const chart = chartNow();
    expect(chart).toMatchObject({
      format: 'nelm-chart/1',
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

  test('is plain JSON', () => {
    const chart = chartNow();
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});

describe('a walk over chart data', () => {
  test.each(vignettes)('$id ends in $outcome', ({ answers, outcome, cautions: shown, questions }) => {
    const walk = walkData(guideline, chartNow(), answers);
    expect([walk.outcome, walk.pending, walk.route.length]).toEqual([outcome, null, questions]);
    expect(walk.cautions.toSorted()).toEqual(shown);
    expect(walk.edges.map((edge) => edge.split('.')[0])).toEqual(walk.route);
  });

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
    expect(walkData(guideline, chartNow(), answers).cautions).toEqual(['C20']);
    expect(walkData(guideline, chart, answers).cautions).toEqual([]);
  });
});
