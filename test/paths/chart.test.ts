import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transitions } from '../../src/coverage/generators/generators.ts';
import type { Answers, QuestionId } from '../../src/guideline/answers.ts';
import { outcomeIds } from '../../src/guideline/outcome.ts';
import { questions } from '../../src/guideline/questions/index.ts';
import { type CaseState, createCases } from '../../src/machine/cases.ts';
import { countRoutes, everyRoute } from '../../src/machine/routes.ts';
import { shortestRoutes } from '../fixtures/shortestRoutes.ts';
import { vignettes } from '../fixtures/vignettes.ts';
import { expectAgreement } from '../fixtures/agreement.ts';
import { guideline } from '../fixtures/guideline.ts';
import { walkEveryRoute } from './everyOutcome.ts';

const cases = createCases(guideline);

/** Walks the chart with the answers given by question. */
function walk(answers: Answers): CaseState {
  let state = cases.start();
  while (state.question !== null) {
    const answer = answers[state.question];
    if (answer === undefined) throw new Error(`The route asks ${state.question}, which has no answer here.`);
    state = cases.answer(state, state.question, answer);
  }
  return state;
}

describe('the vignettes of the dossier', () => {
  test.each(vignettes)('$id ends in $outcome', (vignette) => {
    const state = walk(vignette.answers);
    expect(state.outcome).toBe(vignette.outcome);
    const { cautions = [], options = [], first } = state.recommendation ?? {};
    expect(cautions.map(({ id }) => id).sort()).toEqual([...vignette.cautions].sort());
    expect(first?.id).toBe(vignette.first);
    expect(options.filter(({ closed }) => closed !== null).map(({ id }) => id)).toEqual(vignette.closed);
    expect(state.answers.length).toBe(vignette.questions);
  });
});

describe('the shortest routes of the dossier', () => {
  test.each(shortestRoutes)(
    '$outcome after $questions questions',
    ({ outcome, questions: count, answers }) => {
      const state = walk(answers);
      expect(state.outcome).toBe(outcome);
      expect(state.answers.length).toBe(count);
    },
  );
});

/** Any answer that a person may give, not only the representatives of the classes. */
const anyAnswer: { [Q in QuestionId]?: fc.Arbitrary<unknown> } = {
  ki67: fc.oneof(
    fc.record(
      {
        ki67: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
        grade: fc.constantFrom('G1', 'G2', 'G3'),
      },
      { requiredKeys: ['ki67'] },
    ),
    fc.constantFrom({ grade: 'G1' }, { grade: 'G2' }, { grade: 'G3' }, 'unknown'),
    fc.constantFrom(...[2.9, 3, 9.9, 10, 20, 20.1, 55, 55.1].map((ki67) => ({ ki67 }))),
  ),
  ablationNumbers: fc.oneof(
    fc.record({
      lesionCount: fc.integer({ min: 1, max: 8 }),
      largestLesionMm: fc.integer({ min: 25, max: 55 }),
    }),
    fc.constant('unknown'),
  ),
  liverInvolvement: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(50, 51, 75, 76, 'unknown')),
  transarterialContraindications: fc.oneof(
    fc.constantFrom(['none'], ['notAssessed']),
    fc.subarray(
      [
        'hepaticDecompensation',
        'coagulopathyOrInfection',
        'renalImpairment',
        'contrastAllergy',
        'arterialAccess',
        'portalVein',
        'biliary',
        'lungOrGiShunt',
        'priorLiverRadiation',
      ],
      { minLength: 1, maxLength: 3 },
    ),
  ),
};

function answerTo(question: QuestionId): fc.Arbitrary<unknown> {
  const options = questions[question].options.map(({ id }) => id);
  const ids = question === 'performanceStatus' ? [0, 1, 2, 3, 4, 'unknown'] : options;
  return anyAnswer[question] ?? fc.constantFrom<unknown>(...ids);
}

const questionIds = Object.keys(questions) as QuestionId[];
const anyCase = fc.record(Object.fromEntries(questionIds.map((question) => [question, answerTo(question)])));

test('on any answers the chart and the oracle agree: outcome, edges, cautions and what is advised', () => {
  fc.assert(
    fc.property(anyCase, (answers) => {
      expectAgreement(cases, walk(answers));
    }),
    { numRuns: 3_000 },
  );
});

test('on every 100th class route, and on routes that take every edge, the chart and the oracle agree', () => {
  const graph = cases.graph;
  const sampled = [...everyRoute(graph)].filter((_route, index) => index % 100 === 0);
  const routes = [...sampled, ...transitions(graph)];
  const outcomes = new Set<string>();
  const edges = new Set<string>();
  for (const answers of routes) {
    const state = cases.replay(answers);
    expectAgreement(cases, state);
    if (state.outcome) outcomes.add(state.outcome);
    for (const { edge } of cases.trail(state)) edges.add(edge.id);
  }
  expect(sampled.length).toBeGreaterThan(2_500);
  expect([...outcomes].sort()).toEqual([...outcomeIds].sort());
  expect([...edges].sort()).toEqual([...cases.edges.keys()].sort());
});

test(
  'on every class route the chart and the oracle agree, no open option is forbidden by a stop, and all there is is shown',
  { tags: ['long'] },
  async () => {
    const report = await walkEveryRoute(cases);
    expect(report.failures).toEqual([]);
    expect([report.ended, report.routes]).toEqual(['allRoutes', 303_812]);
    const { taps: _taps, ...criteria } = report.criteria;
    const missing = Object.values(criteria).flatMap((criterion) => criterion.missing);
    expect(missing).toEqual([]);
  },
);

test('the chart has the numbers that the dossier counted: 303,812 class routes, 75 question sequences', () => {
  const graph = cases.graph;
  const sequences = new Set<string>();
  let routes = 0;
  for (const answers of everyRoute(graph)) {
    routes += 1;
    sequences.add(answers.map(({ question }) => question).join(' '));
  }
  expect(routes).toBe(303_812);
  expect(countRoutes(graph)).toBe(routes);
  expect(sequences.size).toBe(75);
});

test('the chart has the edges of the dossier: 87, numbered as its tables', () => {
  const perQuestion = Object.groupBy(cases.edges.values(), ({ question }) => question);
  expect(
    Object.fromEntries(Object.entries(perQuestion).map(([question, edges]) => [question, edges?.length])),
  ).toEqual({
    differentiation: 4,
    ki67: 3,
    performanceStatus: 4,
    necLine: 3,
    extrahepaticDisease: 5,
    liverDistribution: 4,
    liverResectability: 7,
    primaryStatus: 7,
    ablationNumbers: 3,
    transplantScreen: 2,
    hormonalSyndrome: 3,
    treatmentCourse: 15,
    liverInvolvement: 3,
    transarterialContraindications: 9,
    sstrImaging: 10,
    primarySite: 5,
  });
});

test('a route never asks more than 12 questions', () => {
  expect(cases.outlook(cases.start())).toMatchObject({ fewest: 1, most: 12 });
});

test('replaying the answers of a case gives the same case', () => {
  fc.assert(
    fc.property(anyCase, (answers) => {
      const state = walk(answers);
      const again = cases.replay(state.answers);
      expect([again.outcome, again.answers]).toEqual([state.outcome, state.answers]);
    }),
    { numRuns: 200 },
  );
});
