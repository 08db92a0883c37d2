import { describe, expect, test } from 'vitest';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { createCases } from '../../../src/machine/cases.ts';
import type { ChartPlace } from '../../../src/machine/graph.ts';
import { countRoutes, everyRoute } from '../../../src/machine/routes.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';

const given = (...pairs: readonly (readonly [string, unknown])[]): GivenAnswer[] =>
  pairs.map(([question, answer]) => ({ question, answer })) as GivenAnswer[];

/** The chart is made anew in each test, so that mutation testing counts its making to the test. */
function made() {
  const cases = createCases(guideline);
  const { graph } = cases;
  const placeAfter = (...pairs: readonly (readonly [string, unknown])[]): ChartPlace =>
    graph.placeOf(cases.replay(given(...pairs)).snapshot);
  return { cases, graph, placeAfter };
}

const net = (ki67: unknown) => [
  ['differentiation', 'well'] as const,
  ['ki67', ki67] as const,
  ['performanceStatus', 1] as const,
];

describe('a place of the chart', () => {
  test('has one branch for each answer class, with the edge that fires and where it leads', () => {
    const { graph } = made();
    expect(graph.root.question).toBe('differentiation');
    expect(
      graph.root.branches.map(({ answer, edge, next, outcome }) => [
        answer,
        edge,
        next?.question ?? null,
        outcome,
      ]),
    ).toEqual([
      ['well', 'differentiation.wellDifferentiated', 'ki67', null],
      ['poor', 'differentiation.poorlyDifferentiated', 'performanceStatus', null],
      ['mixedOrOther', 'differentiation.outsideGepNet', null, 'mdtOutOfScope'],
      ['unknown', 'differentiation.differentiationNotReported', null, 'workupPathology'],
    ]);
  });

  test('leads where the edge that is recorded leads', () => {
    const { cases, graph } = made();
    const seen = new Set([graph.root]);
    for (const place of seen) {
      for (const { edge, next, outcome } of place.branches) {
        expect(cases.edges.get(edge)).toMatchObject({
          question: place.question,
          target: next?.question ?? outcome,
        });
        if (next) seen.add(next);
      }
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  sampled(
    'every way to a place, and of all other branches one in the following, is the step that the chart takes',
    { quick: 16, full: 1 },
    (each) => {
      const { cases, graph } = made();
      const states = new Map([[graph.root, cases.start()]]);
      const steps: object[] = [];
      let looked = 0;
      for (const [place, state] of states) {
        expect(state.question).toBe(place.question);
        const leadsOn = ({ next }: (typeof place.branches)[number]): boolean =>
          next !== null && !states.has(next);
        for (const branch of place.branches) {
          looked += 1;
          if (!leadsOn(branch) && looked % each > 0) continue;
          const { answer, edge, next, outcome } = branch;
          const after = cases.answer(state, place.question, answer);
          const taken = cases.trail(after).at(-1)?.edge.id;
          if (
            taken !== edge ||
            after.outcome !== outcome ||
            (next ? graph.placeOf(after.snapshot) : null) !== next
          ) {
            steps.push({ answers: after.answers, edge, taken });
          }
          if (next && !states.has(next)) states.set(next, after);
        }
      }
      expect(steps).toEqual([]);
      expect(states.size).toBeGreaterThan(1_000);
    },
  );

  test('is unfolded once and kept', () => {
    const { graph } = made();
    expect(graph.root.branches).toBe(graph.root.branches);
  });

  test('is the same for all who unfold the same chart', () => {
    const { cases } = made();
    expect(cases.graph).toBe(cases.graph);
    expect(cases.graph).not.toBe(made().graph);
  });

  test('has its own branches where Ki-67 decides: without a number a naive G2 goes to pathology', () => {
    const { placeAfter } = made();
    const naive = (ki67: unknown) =>
      placeAfter(
        ...net(ki67),
        ['extrahepaticDisease', 'extensive'],
        ['hormonalSyndrome', 'none'],
      ).branches.find(({ answer }) => answer === 'naive')?.edge;
    expect(naive({ grade: 'G2' })).toBe('treatmentCourse.naiveG2WithoutKi67');
    expect(naive({ ki67: 5, grade: 'G2' })).toBe('treatmentCourse.treatmentNaive');
    expect(naive({ ki67: 10, grade: 'G2' })).toBe('treatmentCourse.naiveKi67NotLow');
  });

  test('is shared by cases that no guard can tell apart', () => {
    const { placeAfter } = made();
    expect(placeAfter(...net({ ki67: 4 }))).toBe(placeAfter(...net({ ki67: 9.9 })));
    const poor = ['differentiation', 'poor'] as const;
    expect(placeAfter(poor, ['performanceStatus', 1])).toBe(placeAfter(poor, ['performanceStatus', 2]));
  });

  test.each([
    ['the grade', { ki67: 2.9 }, { ki67: 3 }],
    ['Ki-67 below 10% or not', { ki67: 9.9 }, { ki67: 10 }],
    ['whether Ki-67 is known', { grade: 'G2' }, { ki67: 5, grade: 'G2' }],
  ])('is not shared when a guard looks at %s', (_, one, other) => {
    const { placeAfter } = made();
    const beyond = (ki67: unknown) =>
      placeAfter(...net(ki67), ['extrahepaticDisease', 'extensive'], ['hormonalSyndrome', 'none']);
    expect(beyond(one)).not.toBe(beyond(other));
  });

  test('cases at their outcome have none', () => {
    const { cases, graph } = made();
    const done = cases.replay(given(['differentiation', 'unknown']));
    expect(() => graph.placeOf(done.snapshot)).toThrow('has no place');
  });
});

describe('every route', () => {
  const necRoutes = [
    [1, 'none'],
    [1, 'afterPlatinum'],
    [1, 'unknown'],
    [2, 'none'],
    [2, 'afterPlatinum'],
    [2, 'unknown'],
    [3],
    [4],
    ['unknown'],
  ];

  test('of a carcinoma is walked once, depth first', () => {
    const { placeAfter } = made();
    const root = placeAfter(['differentiation', 'poor']);
    const routes = [...everyRoute({ root, placeOf: () => root })];
    expect(routes.map((route) => route.map(({ answer }) => answer))).toEqual(necRoutes);
    expect(routes[0]?.map(({ question }) => question)).toEqual(['performanceStatus', 'necLine']);
    expect(countRoutes({ root, placeOf: () => root })).toBe(9);
  });

  test('is a list of its own: a later one does not change it', () => {
    const { placeAfter } = made();
    const root = placeAfter(['differentiation', 'poor']);
    const walk = everyRoute({ root, placeOf: () => root });
    const first = walk.next().value;
    const copy = structuredClone(first);
    expect([...walk]).toHaveLength(8);
    expect(first).toEqual(copy);
  });

  test('of the whole chart: 303,812, counted without walking', () => {
    expect(countRoutes(made().graph)).toBe(303_812);
  });
});

describe('the outlook', () => {
  test('counts exactly over all answer classes', () => {
    const { cases } = made();
    const after = (...pairs: readonly (readonly [string, unknown])[]) => {
      const { fewest, most, questions } = cases.outlook(cases.replay(given(...pairs)));
      return { fewest, most, questions: [...questions].toSorted() };
    };
    expect(after(['differentiation', 'poor'])).toEqual({
      fewest: 1,
      most: 2,
      questions: ['necLine', 'performanceStatus'],
    });
    expect(after(['differentiation', 'poor'], ['performanceStatus', 1])).toEqual({
      fewest: 1,
      most: 1,
      questions: ['necLine'],
    });
    expect(after(['differentiation', 'unknown'])).toEqual({ fewest: 0, most: 0, questions: [] });
    expect(after(...net({ ki67: 4 }), ['extrahepaticDisease', 'extensive'])).toEqual({
      fewest: 2,
      most: 4,
      questions: ['hormonalSyndrome', 'primarySite', 'sstrImaging', 'treatmentCourse'],
    });
    const start = after();
    expect([start.fewest, start.most, start.questions.length]).toEqual([1, 12, 16]);
  });
});
