import { describe, expect, test } from 'vitest';
import { describeAnswer } from '../../../src/engine/describeAnswer.ts';
import type { AnswerValue, QuestionId } from '../../../src/guideline/answers.ts';
import { guideline } from '../../fixtures/guideline.ts';

describe('an answer in words', () => {
  test.each<[QuestionId, AnswerValue, string]>([
    ['differentiation', 'poor', 'Poorly differentiated neuroendocrine carcinoma: NEC, small or large cell'],
    ['performanceStatus', 2, 'ECOG 2'],
    ['performanceStatus', 'unknown', 'Not assessed'],
    ['ki67', { ki67: 12 }, 'Ki-67 12%'],
    ['ki67', { ki67: 2, grade: 'G2' }, 'Ki-67 2%, reported G2'],
    ['ki67', { grade: 'G3' }, 'G3 (no Ki-67 number)'],
    ['ki67', 'unknown', 'Not reported'],
    ['liverInvolvement', 40, '40%'],
    ['liverInvolvement', 'unknown', 'Not estimated'],
    ['ablationNumbers', { lesionCount: 1, largestLesionMm: 40 }, '1 lesion, 40 mm'],
    ['ablationNumbers', { lesionCount: 3, largestLesionMm: 22 }, '3 lesions, largest 22 mm'],
    ['transarterialContraindications', ['none'], 'None of these'],
    [
      'transarterialContraindications',
      ['portalVein', 'biliary'],
      'Main portal vein thrombosis or hepatofugal flow; Biliary-enteric anastomosis, biliary stent, sphincterotomy or dilated ducts',
    ],
  ])('%s %o', (question, answer, words) => {
    expect(describeAnswer(guideline, question, answer as never)).toBe(words);
  });

  test('in short where there is a short label, else in full', () => {
    expect(
      describeAnswer(guideline, 'transarterialContraindications', ['portalVein', 'biliary'], 'short'),
    ).toBe(
      'Portal vein thrombosis or hepatofugal flow; Biliary anastomosis, stent, sphincterotomy or dilated ducts',
    );
    expect(describeAnswer(guideline, 'performanceStatus', 2, 'short')).toBe('ECOG 2');
  });

  test('an answer that the guideline no longer knows is shown as it was given', () => {
    expect(describeAnswer(guideline, 'differentiation', 'anaplastic' as never)).toBe('anaplastic');
    expect(describeAnswer(guideline, 'differentiation', 'anaplastic' as never, 'short')).toBe('anaplastic');
  });
});
