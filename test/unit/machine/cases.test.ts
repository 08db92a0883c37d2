import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { AnswerError } from '../../../src/engine/errors.ts';
import { answersOf, createCases } from '../../../src/machine/cases.ts';
import { NotTheQuestionError, UnansweredQuestionError } from '../../../src/machine/errors.ts';
import { type CaseWithPending, changeWithPending } from '../../../src/machine/pendingAnswers.ts';
import { everyRoute } from '../../../src/machine/routes.ts';
import { canonicalJson, contentHash } from '../../../src/machine/stamp.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

const given = (...pairs: readonly (readonly [string, unknown])[]): GivenAnswer[] =>
  pairs.map(([question, answer]) => ({ question, answer })) as GivenAnswer[];

const diffuse = given(
  ['differentiation', 'well'],
  ['ki67', { ki67: 4 }],
  ['performanceStatus', 1],
  ['extrahepaticDisease', 'limited'],
  ['liverDistribution', 'diffuse'],
  ['hormonalSyndrome', 'none'],
  ['treatmentCourse', 'progressedOnSsa'],
  ['sstrImaging', 'positive'],
);

test('a case begins with differentiation', () => {
  expect(cases.start()).toMatchObject({
    question: 'differentiation',
    outcome: null,
    recommendation: null,
    answers: [],
  });
});

test('an answer to another question is refused and names both', () => {
  expect(() => cases.answer(cases.start(), 'ki67', 5)).toThrow(NotTheQuestionError);
  expect(() => cases.answer(cases.start(), 'ki67', 5)).toThrow(/ki67.*differentiation/);
  expect(() => cases.answer(cases.replay(diffuse), 'ki67', 5)).toThrow(/outcome/);
});

test('the answers of a case by question', () => {
  expect(answersOf(cases.replay(diffuse.slice(0, 3)))).toEqual({
    differentiation: 'well',
    ki67: { ki67: 4 },
    performanceStatus: 1,
  });
});

test('an answer that does not fit leaves the case as it was', () => {
  const state = cases.start();
  expect(() => cases.answer(state, 'differentiation', 'nonsense')).toThrow(AnswerError);
  expect(state.question).toBe('differentiation');
});

test('back takes one answer back; at the start nothing happens', () => {
  // Made inside the test, so that mutation testing counts its making to the test.
  const cases = createCases(guideline);
  expect(cases.back(cases.replay(diffuse))).toMatchObject({ question: 'sstrImaging', outcome: null });
  expect(cases.back(cases.start()).question).toBe('differentiation');
});

test('answers in any order are followed as far as they lead; what the route does not ask is left out', () => {
  const state = cases.follow({
    sstrImaging: 'positive',
    ki67: { ki67: 60 },
    necLine: 'none',
    differentiation: 'poor',
    performanceStatus: 1,
  });
  expect(state.answers.map(({ question }) => question)).toEqual([
    'differentiation',
    'performanceStatus',
    'necLine',
  ]);
  expect(state.outcome).toBe('necFirstLine');
  expect(cases.follow({ ki67: 'unknown' })).toMatchObject({ question: 'differentiation', answers: [] });
  expect(cases.follow({ differentiation: 'well' })).toMatchObject({ question: 'ki67', outcome: null });
});

test('what is costly is made when first asked for, once', () => {
  const made = createCases(guideline);
  expect(made.edges).toBe(made.edges);
  expect(made.stamp).toBe(made.stamp);
  expect(made.stamp).toEqual(cases.stamp);
});

describe('change', () => {
  const asIs = (answers: readonly GivenAnswer[]): CaseWithPending => ({
    state: cases.replay(answers),
    pending: [],
  });

  test('keeps what is still on the route and drops what is not', () => {
    const { state, kept, held, unasked } = changeWithPending(
      cases,
      asIs(diffuse),
      'extrahepaticDisease',
      'extensive',
    );
    expect(state.outcome).toBe('prrt');
    expect(kept.map(({ question }) => question)).toEqual([
      'hormonalSyndrome',
      'treatmentCourse',
      'sstrImaging',
    ]);
    expect(held).toEqual([]);
    expect(unasked.map(({ question }) => question)).toEqual(['liverDistribution']);
  });

  test('holds what the new route may still ask for, behind a question that is now open', () => {
    const { state, kept, held, unasked } = changeWithPending(
      cases,
      asIs(diffuse),
      'liverDistribution',
      'complex',
    );
    expect(state.question).toBe('liverResectability');
    expect(kept).toEqual([]);
    expect(held.map(({ question }) => question)).toEqual([
      'hormonalSyndrome',
      'treatmentCourse',
      'sstrImaging',
    ]);
    expect(unasked).toEqual([]);
  });

  test('a question without an answer cannot be changed', () => {
    expect(() => changeWithPending(cases, { state: cases.start(), pending: [] }, 'ki67', 5)).toThrow(
      UnansweredQuestionError,
    );
  });

  const routes = [...everyRoute(cases.graph)].filter((_route, index) => index % 997 === 0);

  test('a change gives what replaying its answers gives, and loses no answer unsaid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...routes), fc.nat(), fc.nat(), (route, at, pick) => {
        const before = cases.replay(route);
        const target = route[at % route.length];
        if (!target) return;
        const place = cases.replay(route.slice(0, at % route.length));
        expect(place.question).toBe(target.question);
        const other = routes[pick % routes.length]?.find(({ question }) => question === target.question);
        if (!other) return;
        const { state, kept, held, unasked, again } = changeWithPending(
          cases,
          { state: before, pending: [] },
          target.question,
          other.answer,
        );
        expect(cases.replay(state.answers).answers).toEqual(state.answers);
        expect(state.answers.length).toBe((at % route.length) + 1 + kept.length);
        const later = route.slice((at % route.length) + 1).map(({ question }) => question);
        const told = [...kept, ...held, ...unasked, ...again].map(({ question }) => question);
        expect([...told].sort()).toEqual([...later].sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe('the outlook', () => {
  test('counts the question being asked and ends at zero', () => {
    expect(cases.outlook(cases.replay(diffuse))).toMatchObject({ fewest: 0, most: 0 });
    const last = cases.back(cases.replay(diffuse));
    expect(cases.outlook(last)).toMatchObject({ fewest: 1, most: 2 });
  });
});

test('a case that reaches an outcome has its recommendation, under the version of the chart', () => {
  const state = cases.replay(diffuse);
  expect(state).toMatchObject({ question: null, outcome: 'prrt' });
  expect(state.recommendation).toMatchObject({
    outcome: 'prrt',
    basis: {
      trail: cases.trail(state),
      fired: { id: 'sstrImaging.sstrPositive', provenance: [{ tag: 'GUIDELINE', refs: ['R5'] }] },
    },
    guideline: cases.stamp,
  });
  expect(cases.back(state).recommendation).toBeNull();
});

describe('the content hash', () => {
  const content = { data: { b: 1, a: [2, 3], guards: {} }, chart: {} };
  test('does not depend on the order of keys, but on every value and on the order of lists', () => {
    expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
    expect(contentHash(content)).toBe(contentHash({ chart: {}, data: { guards: {}, a: [2, 3], b: 1 } }));
    expect(contentHash(content)).not.toBe(contentHash({ ...content, data: { ...content.data, a: [3, 2] } }));
    expect(contentHash(content)).not.toBe(
      contentHash({ ...content, data: { ...content.data, guards: { x: 1 } } }),
    );
    expect(contentHash(content)).not.toBe(contentHash({ ...content, chart: { x: 1 } }));
  });
  test('is a sha256 and the figure is not verified', () => {
    expect(cases.stamp.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(cases.stamp.verifiedAgainstFigure).toBe(false);
  });
});
