import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { questionIds, questions } from '../../../src/guideline/questions/index.ts';
import { vignettes } from '../../../src/guideline/vignettes.ts';
import { advance, changeWithPending, mergeAnswers, sameAnswer } from '../../../src/machine/pendingAnswers.ts';
import { cases } from '../../fixtures/guideline.ts';

const given = (...pairs: readonly (readonly [string, unknown])[]): GivenAnswer[] =>
  pairs.map(([question, answer]) => ({ question, answer })) as GivenAnswer[];

const anyAnswer = fc
  .constantFrom(...questionIds)
  .chain((question) =>
    fc.constantFrom(...questions[question].classes).map((answer): GivenAnswer => ({ question, answer })),
  );

describe('answers known ahead', () => {
  test.each(vignettes.map((vignette) => [vignette.id, vignette] as const))(
    '%s told at once, in any order, ends where it ends when asked one by one',
    (_id, { answers, outcome }) => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...answers], { minLength: answers.length }), (told) => {
          const { state, pending } = advance(cases, cases.start(), told);
          expect(state.outcome).toBe(outcome);
          expect(state.answers).toEqual(answers);
          expect(pending).toEqual([]);
        }),
        { numRuns: 10 },
      );
    },
  );

  test('stop at the first question that was not told, and wait', () => {
    const told = given(
      ['differentiation', 'well'],
      ['performanceStatus', 1],
      ['primarySite', 'smallIntestine'],
    );
    const { state, pending, taken } = advance(cases, cases.start(), told);
    expect(state.question).toBe('ki67');
    expect(taken.map(({ question }) => question)).toEqual(['differentiation']);
    expect(pending.map(({ question }) => question)).toEqual(['performanceStatus', 'primarySite']);
  });

  test('a question asked on no route of this case leaves its answer pending and out of every fact', () => {
    const told = given(
      ['differentiation', 'poor'],
      ['performanceStatus', 1],
      ['necLine', 'none'],
      ['hormonalSyndrome', 'refractory'],
    );
    const { state, pending } = advance(cases, cases.start(), told);
    expect(state.outcome).toBe('necFirstLine');
    expect(state.recommendation?.facts.hormonalSyndrome).toBe(null);
    expect(state.recommendation?.cautions.map(({ id }) => id)).toEqual(['C20']);
    expect(pending).toEqual(given(['hormonalSyndrome', 'refractory']));
  });

  test('an answer to a question that is answered on the route is not kept', () => {
    const state = cases.replay(given(['differentiation', 'well'], ['ki67', { ki67: 4 }]));
    const { pending } = advance(cases, state, given(['ki67', { ki67: 30 }], ['primarySite', 'pancreas']));
    expect(pending).toEqual(given(['primarySite', 'pancreas']));
  });

  test('an answer that does not fit its question is dropped when the question comes', () => {
    const told = given(['differentiation', 'anaplastic'], ['ki67', { ki67: 4 }]);
    const { state, pending, taken } = advance(cases, cases.start(), told);
    expect([state.question, taken]).toEqual(['differentiation', []]);
    expect(pending).toEqual(given(['ki67', { ki67: 4 }]));
  });

  test('a fault of the chart is not taken for an answer that does not fit', () => {
    const faulty = {
      ...cases,
      answer: () => {
        throw new TypeError('broken');
      },
    };
    expect(() => advance(faulty, cases.start(), given(['differentiation', 'well']))).toThrow('broken');
  });

  test('two answers are the same by what they say', () => {
    expect(sameAnswer({ ki67: 4 }, { ki67: 4 })).toBe(true);
    expect(sameAnswer({ ki67: 4 }, { ki67: 4, grade: 'G2' })).toBe(false);
    expect(sameAnswer(['biliary'], ['biliary'])).toBe(true);
    expect(sameAnswer(1, 'unknown')).toBe(false);
  });

  test('the later of two answers to one question counts', () => {
    expect(mergeAnswers(given(['ki67', { ki67: 2 }]), given(['ki67', { ki67: 12 }]))).toEqual(
      given(['ki67', { ki67: 12 }]),
    );
  });

  test('whatever is told, the case is a route of the chart and no told answer is on it twice', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 20 }), (told) => {
        const { state, pending, taken } = advance(cases, cases.start(), mergeAnswers([], told));
        expect(cases.replay(state.answers).answers).toEqual(state.answers);
        const asked = state.answers.map(({ question }) => question);
        expect(new Set(asked).size).toBe(asked.length);
        expect(pending.filter(({ question }) => asked.includes(question))).toEqual([]);
        expect(taken).toEqual(state.answers);
        if (state.question) expect(pending.map(({ question }) => question)).not.toContain(state.question);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a change with answers known ahead', () => {
  const diffuse = given(
    ['differentiation', 'well'],
    ['ki67', { ki67: 4 }],
    ['performanceStatus', 1],
    ['extrahepaticDisease', 'none'],
    ['liverDistribution', 'diffuse'],
    ['transplantScreen', 'doesNotMeet'],
    ['hormonalSyndrome', 'none'],
    ['treatmentCourse', 'progressedOnSsa'],
    ['sstrImaging', 'negative'],
    ['primarySite', 'pancreas'],
  );

  test('holds what the new route may ask again and takes it when it does', () => {
    const first = changeWithPending(
      cases,
      { state: cases.replay(diffuse), pending: [] },
      'liverDistribution',
      'complex',
    );
    expect(first.state.question).toBe('liverResectability');
    expect(first.held.map(({ question }) => question)).toEqual([
      'transplantScreen',
      'hormonalSyndrome',
      'treatmentCourse',
      'sstrImaging',
      'primarySite',
    ]);
    const resumed = advance(
      cases,
      cases.answer(first.state, 'liverResectability', 'unresectable'),
      first.pending,
    );
    expect(resumed.state.question).toBe('transarterialContraindications');
    expect(resumed.pending.map(({ question }) => question)).toEqual(['primarySite']);
  });

  test('tells what stays, with what came on the route from what was known ahead', () => {
    const known = { state: cases.replay(diffuse), pending: given(['liverResectability', 'unresectable']) };
    const { state, kept, held, pending } = changeWithPending(cases, known, 'liverDistribution', 'complex');
    expect(state.question).toBe('transarterialContraindications');
    expect(kept.map(({ question }) => question)).toEqual([
      'liverResectability',
      'transplantScreen',
      'hormonalSyndrome',
      'treatmentCourse',
      'sstrImaging',
    ]);
    expect(held.map(({ question }) => question)).toEqual(['primarySite']);
    expect(pending).toEqual(held);
  });

  test('changed and changed back, the case is as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vignettes),
        fc.nat({ max: 20 }),
        anyAnswer,
        ({ answers }, index, { question, answer }) => {
          const before = cases.replay(answers);
          const at = answers.find((one) => one.question === question) ?? answers[index % answers.length];
          fc.pre(at !== undefined);
          const to = at.question === question ? answer : at.answer;
          const there = changeWithPending(cases, { state: before, pending: [] }, at.question, to);
          const back = changeWithPending(cases, there, at.question, at.answer);
          // What rests on the changed answer is asked again, and is answered as before.
          const again = advance(cases, back.state, [...back.pending, ...there.again, ...back.again]);
          expect(again.state.answers).toEqual(before.answers);
          expect(again.state.outcome).toBe(before.outcome);
          expect(cases.replay(back.state.answers).answers).toEqual(back.state.answers);
        },
      ),
      { numRuns: 200 },
    );
  });
});
