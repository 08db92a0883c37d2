import { describe, expect, test } from 'vitest';
import type { AnswerValue, QuestionId } from '../../../../src/guideline/answers.ts';
import { combineAnswers } from '../../../../src/language/reader/combineAnswers.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const combined = (question: QuestionId, ...answers: readonly AnswerValue[]): AnswerValue | null =>
  combineAnswers(guideline, question, answers);

describe('what is stated more than once is one answer, or none', () => {
  test.each<[string, QuestionId, readonly AnswerValue[], AnswerValue | null]>([
    ['nothing', 'performanceStatus', [], null],
    ['once', 'performanceStatus', [0], 0],
    ['twice the same', 'performanceStatus', [1, 1], 1],
    ['twice, differently', 'performanceStatus', [1, 2], null],
    ['three times, the last differently', 'performanceStatus', [1, 1, 2], null],
    [
      'lesions counted and measured alike',
      'ablationNumbers',
      [
        { lesionCount: 2, largestLesionMm: 20 },
        { lesionCount: 2, largestLesionMm: 20 },
      ],
      { lesionCount: 2, largestLesionMm: 20 },
    ],
    [
      'lesions measured differently',
      'ablationNumbers',
      [
        { lesionCount: 2, largestLesionMm: 20 },
        { lesionCount: 2, largestLesionMm: 21 },
      ],
      null,
    ],
    ['a known site and an unknown one', 'primarySite', ['pancreas', 'unknown'], null],
  ])('%s', (_what, question, answers, wanted) => {
    expect(combined(question, ...answers)).toEqual(wanted);
  });
});

describe('Ki-67 and grade may stand apart', () => {
  test.each<[string, readonly AnswerValue[], AnswerValue | null]>([
    ['a number', [{ ki67: 4 }], { ki67: 4 }],
    ['a number and a grade', [{ ki67: 4 }, { grade: 'G2' }], { ki67: 4, grade: 'G2' }],
    ['a grade and a number', [{ grade: 'G2' }, { ki67: 4 }], { ki67: 4, grade: 'G2' }],
    ['the same number twice', [{ ki67: 4 }, { ki67: 4, grade: 'G2' }], { ki67: 4, grade: 'G2' }],
    ['two numbers', [{ ki67: 4 }, { ki67: 5 }], null],
    ['two grades', [{ grade: 'G1' }, { grade: 'G2' }], null],
    ['two grades beside one number', [{ ki67: 4, grade: 'G1' }, { grade: 'G2' }], null],
    ['no number known, a grade given', ['unknown', { grade: 'G2' }], { grade: 'G2' }],
    ['no number known, and a number', ['unknown', { ki67: 4 }], null],
    ['not known, twice', ['unknown', 'unknown'], 'unknown'],
    ['nothing', [], null],
  ])('%s', (_what, answers, wanted) => {
    expect(combined('ki67', ...answers)).toEqual(wanted);
  });
});

describe('contraindications add up', () => {
  const of = (...answers: readonly AnswerValue[]) => combined('transarterialContraindications', ...answers);

  test('in the order of the question, each once', () => {
    expect(of(['biliary'], ['portalVein'], ['biliary'])).toEqual(['portalVein', 'biliary']);
  });

  test.each(['none', 'notAssessed'] as const)(
    '%s beside another one is no answer, by itself it is one',
    (alone) => {
      expect(of([alone], ['portalVein'])).toBeNull();
      expect(of([alone])).toEqual([alone]);
    },
  );

  test('nothing stated is no answer', () => {
    expect(of()).toBeNull();
    expect(of([])).toBeNull();
  });
});
