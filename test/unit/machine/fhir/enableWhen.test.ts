import * as fc from 'fast-check';
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js';
import { expect, test } from 'vitest';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../../../src/guideline/answers.ts';
import { type Cases, type CaseState, createCases } from '../../../../src/machine/cases.ts';
import { createGuideline } from '../../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../../src/guideline/editions/current.ts';
import { above } from '../../../../src/guideline/when.ts';
import { countRoutes } from '../../../../src/machine/routes.ts';
import type { ChartPlace } from '../../../../src/machine/graph.ts';
import { enablingOf } from '../../../../src/machine/fhir/enabling/enabling.ts';
import { questionnaireOf } from '../../../../src/machine/fhir/questionnaire.ts';
import { seeded } from '../../../../src/engine/random.ts';
import { entriesOf, formOf } from '../../../fixtures/fhirForm.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';

const questionnaire = questionnaireOf(cases);
const system = systemIn(questionnaire.item ?? []);

interface Measured {
  /** Routes on which at each point exactly the questions answered and the one being asked are enabled. */
  exact: number;
  routes: number;
  /** The questions enabled and not asked, or asked and not enabled. */
  readonly over: Set<QuestionId>;
  readonly under: Set<QuestionId>;
}

type Choose = <T>(branches: readonly T[], depth: number) => readonly T[];

/** Fills in the form along routes of the chart, its branches as `choose` leaves them, and compares at each point. */
function measure(
  { guideline: { questionIds }, graph }: Cases,
  resource: Questionnaire,
  choose: Choose = (branches) => branches,
): Measured {
  const form = formOf(resource);
  const measured: Measured = { exact: 0, routes: 0, over: new Set(), under: new Set() };
  const entered = new Map<string, ReturnType<typeof entriesOf>[number][1]>();
  const asked = new Set<QuestionId>();
  const compare = (): boolean => {
    const isEnabled = form(entered);
    const over = questionIds.filter((id) => isEnabled(id) && !asked.has(id));
    const under = questionIds.filter((id) => !isEnabled(id) && asked.has(id));
    over.forEach((id) => measured.over.add(id));
    under.forEach((id) => measured.under.add(id));
    return over.length + under.length === 0;
  };
  const walk = (place: ChartPlace | null, isExact: boolean): void => {
    if (place) asked.add(place.question);
    const stillExact = compare() && isExact;
    if (!place) {
      measured.routes += 1;
      measured.exact += stillExact ? 1 : 0;
      return;
    }
    for (const { answer, next } of choose(place.branches, asked.size)) {
      const entries = entriesOf({ question: place.question, answer }, system);
      for (const [linkId, values] of entries) entered.set(linkId, values);
      walk(next, stillExact);
      for (const [linkId] of entries) entered.delete(linkId);
    }
    asked.delete(place.question);
  };
  walk(graph.root, true);
  return measured;
}

const exactly = (routes: number): object => ({ exact: routes, routes, over: new Set(), under: new Set() });

/** Some of the branches, all of them near the start, where most of the others end. */
function some(seed: number): Choose {
  const random = seeded(seed);
  return (branches, depth) => (depth < 5 ? branches : branches.filter(() => random.below(10) < 5));
}

test('on routes of the chart the form asks exactly its questions', () => {
  const measured = measure(cases, questionnaire, some(1));
  expect(measured.routes).toBeGreaterThan(500);
  expect(measured).toEqual(exactly(measured.routes));
});

test('on every route of the chart the form asks exactly its questions', { tags: ['long'] }, () => {
  expect(measure(cases, questionnaire)).toEqual(exactly(countRoutes(cases.graph)));
});

const option = (id: QuestionId): fc.Arbitrary<unknown> =>
  fc.constantFrom(...guideline.questions[id].options.map((one) => one.id));
const beside = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most * 10 }).map((tenths) => tenths / 10),
    fc.constantFrom(...Object.values(guideline.cutoffs).filter((cut) => cut <= most)),
  );

/** Answers of every kind, most of which stand for no answer class. */
const anyAnswer: Partial<Record<QuestionId, fc.Arbitrary<unknown>>> = {
  ki67: fc
    .record({ ki67: beside(100), grade: fc.constantFrom('G1', 'G2', 'G3') }, { requiredKeys: [] })
    .map((given) => (Object.keys(given).length === 0 ? 'unknown' : given)),
  ablationNumbers: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        lesionCount: fc.integer({ min: 1, max: 8 }),
        largestLesionMm: fc.integer({ min: 1, max: 80 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant('unknown') },
  ),
  liverInvolvement: fc.oneof(beside(100), fc.constant('unknown')),
  transarterialContraindications: fc.oneof(
    fc.subarray(
      guideline.questions.transarterialContraindications.options
        .map((one) => one.id)
        .filter((id) => id !== 'none' && id !== 'notAssessed'),
      { minLength: 1 },
    ),
    fc.constantFrom(['none'], ['notAssessed']),
  ),
};
const anyCase = fc.record(
  Object.fromEntries(guideline.questionIds.map((id) => [id, anyAnswer[id] ?? option(id)])),
);

/** Answers every question in the form at once, asked or not, as a person would who changed earlier answers. */
function agrees(answers: Readonly<Record<string, unknown>>): void {
  const fitted = new Map<QuestionId, AnswerValue>();
  let state: CaseState = cases.start();
  const entered = new Map<string, ReturnType<typeof entriesOf>[number][1]>();
  const form = formOf(questionnaire);
  const check = (): void => {
    const isEnabled = form(entered);
    const enabled = guideline.questionIds.filter((id) => isEnabled(id));
    const asked = [
      ...state.answers.map(({ question }) => question),
      ...(state.question ? [state.question] : []),
    ];
    expect(enabled.toSorted()).toEqual(asked.toSorted());
  };
  const enter = (given: GivenAnswer): void => {
    for (const [linkId, values] of entriesOf(given, system)) entered.set(linkId, values);
  };
  check();
  while (state.question !== null) {
    state = cases.answer(state, state.question, answers[state.question]);
    const last = state.answers.at(-1);
    if (last) {
      enter(last);
      fitted.set(last.question, last.answer);
    }
    check();
  }
  // What stands in items that are disabled counts for nothing.
  for (const question of guideline.questionIds) {
    if (!fitted.has(question) && guideline.questions[question].input.kind === 'choice') {
      enter({ question, answer: answers[question] as AnswerValue });
    }
  }
  check();
}

test('answers of every kind lead the form as they lead the chart', () => {
  fc.assert(fc.property(anyCase, agrees), { numRuns: 300 });
});

test('answers of every kind lead the form as they lead the chart (20,000)', { tags: ['long'] }, () => {
  fc.assert(fc.property(anyCase, agrees), { numRuns: 20_000 });
});

test('a number of a pair alone enables nothing', () => {
  const isEnabled = formOf(questionnaire)(
    new Map(
      [
        ['differentiation', 'well'],
        ['ki67', { ki67: 2 }],
        ['performanceStatus', 0],
        ['extrahepaticDisease', 'none'],
        ['liverDistribution', 'limited'],
        ['liverResectability', 'unresectable'],
      ]
        .flatMap(([question, answer]) => [...entriesOf({ question, answer } as GivenAnswer, system)])
        .concat([['ablationNumbers.lesionCount', [{ valueInteger: 6 }]]]),
    ),
  );
  expect(isEnabled('ablationNumbers.largestLesionMm')).toBe(true);
  expect(isEnabled('hormonalSyndrome')).toBe(false);
});

test.each<[string, (item: QuestionnaireItem) => void, 'over' | 'under']>([
  ['without conditions a question is asked too often', (item) => delete item.enableWhen, 'over'],
  [
    'where all must hold instead of any it is asked too seldom',
    (item) => (item.enableBehavior = 'all'),
    'under',
  ],
])('the measurement can fail: %s', (_name, spoil, set) => {
  const copy = structuredClone(questionnaire);
  const find = (items: readonly QuestionnaireItem[]): void => {
    for (const item of items) {
      if (item.linkId === 'sstrImaging') spoil(item);
      find(item.item ?? []);
    }
  };
  find(copy.item ?? []);
  const measured = measure(cases, copy, some(2));
  expect(measured.exact).toBeLessThan(measured.routes);
  expect([...measured[set]]).toContain('sstrImaging');
});

test('the form of another guideline follows that one', { tags: ['long'] }, () => {
  const other = createCases(
    createGuideline({
      ...currentData,
      version: '9.0.0',
      cutoffs: { ...currentData.cutoffs, ki67LowBelow: 15 },
      // A number of a guard's own, which is no cut-off.
      guards: { ...currentData.guards, liverInvolvementHigh: above('liverInvolvementPct', 62) },
      questions: {
        ...currentData.questions,
        liverInvolvement: { ...currentData.questions.liverInvolvement, classes: [62, 62.1, 'unknown'] },
      },
    }),
  );
  const resource = questionnaireOf(other);
  expect(measure(other, resource)).toEqual(exactly(countRoutes(other.graph)));
  const today = measure(other, questionnaire);
  expect(today.exact).toBeLessThan(today.routes);
});

test('a question that would be asked too often is named in the resource; of this chart there is none', () => {
  const enabling = enablingOf(cases);
  expect([...enabling].filter(([, { isExact }]) => !isExact)).toEqual([]);
  expect(questionnaire.description).toContain('Every question is enabled exactly where the chart asks it');
  const inexact = new Map([...enabling, ['necLine', { clauses: [], isExact: false }] as const]);
  expect(questionnaireOf(cases, inexact).description).toContain(
    'These questions are enabled also where the chart does not ask them, since FHIR R4 cannot tell those cases apart: necLine.',
  );
});

/** The code system that the options are taken from. */
function systemIn(items: readonly QuestionnaireItem[]): string {
  const item = items.find(({ linkId }) => linkId === 'differentiation');
  return item?.answerOption?.[0]?.valueCoding?.system ?? '';
}
