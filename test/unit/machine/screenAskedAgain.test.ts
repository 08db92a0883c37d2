import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue, GivenAnswer, Ki67Value, QuestionId } from '../../../src/guideline/answers.ts';
import { advance, changeWithPending } from '../../../src/machine/pendingAnswers.ts';
import { cases } from '../../fixtures/guideline.ts';

const before: readonly GivenAnswer[] = [
  { question: 'differentiation', answer: 'well' },
  { question: 'ki67', answer: { ki67: 4 } },
  { question: 'performanceStatus', answer: 1 },
  { question: 'extrahepaticDisease', answer: 'none' },
  { question: 'liverDistribution', answer: 'diffuse' },
  { question: 'transplantScreen', answer: 'doesNotMeet' },
  { question: 'hormonalSyndrome', answer: 'none' },
];

const askedAgain = (question: QuestionId, was: AnswerValue, to: AnswerValue): boolean => {
  const answers = before.map((one) => (one.question === question ? { question, answer: was } : one));
  const known = advance(cases, cases.start(), answers);
  const { again, state, pending } = changeWithPending(cases, known, question, to);
  const isAgain = again.some((one) => one.question === 'transplantScreen');
  // What is asked again is kept nowhere, and what is not stays.
  const isKept = [...state.answers, ...pending].some((one) => one.question === 'transplantScreen');
  expect(isKept).toBe(!isAgain);
  return isAgain;
};

/** What the criteria name of a number (dossier 2.3): G1 or G2, and Ki-67 below 10%; written without the guideline. */
const named = ({ ki67 = 0, grade }: Ki67Value): string => `${ki67 > 20 || grade === 'G3'} ${ki67 < 10}`;

describe('the transplant screen', () => {
  test('is asked again exactly where Ki-67 or grade crosses what its criteria name', () => {
    const value = fc.record(
      {
        ki67: fc.integer({ min: 0, max: 550 }).map((tenths) => tenths / 10),
        grade: fc.constantFrom('G1', 'G2', 'G3'),
      },
      { requiredKeys: ['ki67'] },
    );
    fc.assert(
      fc.property(value, value, (was, to) => {
        expect(askedAgain('ki67', was, to)).toBe(named(was) !== named(to));
      }),
      { numRuns: 300 },
    );
  });

  test.each<readonly [QuestionId, AnswerValue, AnswerValue, boolean]>([
    ['ki67', { ki67: 1 }, { ki67: 9.9 }, false],
    ['ki67', { ki67: 4 }, { ki67: 10 }, true],
    ['ki67', { ki67: 4 }, { grade: 'G2' }, true],
    ['ki67', { ki67: 1 }, { grade: 'G1' }, false],
    ['ki67', { ki67: 4 }, 'unknown', true],
    ['extrahepaticDisease', 'none', 'limited', true],
    ['extrahepaticDisease', 'limited', 'extensive', false],
    ['differentiation', 'well', 'poor', true],
    ['performanceStatus', 1, 2, false],
    ['hormonalSyndrome', 'none', 'refractory', false],
  ])('%s from %j to %j: %s', (question, was, to, again) => {
    expect(askedAgain(question, was, to)).toBe(again);
  });
});
