import { expect, test } from 'vitest';
import type { AnswerValue, QuestionId } from '../../../../src/guideline/answers.ts';
import { distance } from '../../../../src/machine/firmness/distance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

test.each<readonly [QuestionId, AnswerValue, AnswerValue, number]>([
  ['ki67', { ki67: 1 }, { ki67: 2.9 }, 0],
  ['ki67', { ki67: 12 }, { ki67: 20.1 }, 1],
  ['ki67', { ki67: 12 }, { ki67: 55.1 }, 2],
  ['ki67', { ki67: 5 }, { ki67: 10 }, 1],
  ['performanceStatus', 0, 1, 0],
  ['performanceStatus', 1, 3, 2],
  ['liverInvolvement', 60, 76, 1],
  ['liverInvolvement', 20, 76, 2],
  ['liverDistribution', 'limited', 'complex', 1],
  ['treatmentCourse', 'naive', 'naiveGrowing', 1],
  ['treatmentCourse', 'naive', 'progressedAfterPrrt', 4],
  ['transarterialContraindications', ['biliary'], ['biliary', 'renalImpairment'], 1],
  ['ablationNumbers', { lesionCount: 3, largestLesionMm: 20 }, { lesionCount: 6, largestLesionMm: 20 }, 1],
])('of %s, from %j to %j it is %i steps', (question, from, to, steps) => {
  expect(distance(guideline, question, from, to)).toBe(steps);
  expect(distance(guideline, question, to, from)).toBe(steps);
});

test('a grade without a number lies farther than any number', () => {
  expect(distance(guideline, 'ki67', { ki67: 5 }, { grade: 'G3' })).toBeGreaterThan(
    distance(guideline, 'ki67', { ki67: 5 }, { ki67: 90 }),
  );
});
