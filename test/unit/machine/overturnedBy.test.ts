import { expect, test } from 'vitest';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import type { Guideline } from '../../../src/guideline/guideline.ts';
import { is } from '../../../src/guideline/when.ts';
import { overturnedBy } from '../../../src/machine/overturnedBy.ts';

const { optionConditions } = currentData;
const current = createGuideline(currentData);
const other = createGuideline({
  ...currentData,
  optionConditions: {
    ...optionConditions,
    g1g2: { ...optionConditions.g1g2, when: is('grade', 'G1') },
  },
});

const byKi67 = (guideline: Guideline, was: number, to: number) =>
  overturnedBy(guideline, 'ki67', { ki67: was }, { ki67: to });

test('the criteria of transplantation do not stand once the Ki-67 that they name is another', () => {
  expect(byKi67(current, 4, 12)).toEqual(['transplantScreen']);
  expect(byKi67(current, 4, 25)).toEqual(['transplantScreen']);
  expect(byKi67(current, 2, 4)).toEqual([]);
  expect(byKi67(current, 12, 18)).toEqual([]);
});

test('what they name is that of the guideline that is walked', () => {
  expect(byKi67(other, 2, 4)).toEqual(['transplantScreen']);
});

test('an answer that nothing speaks of overturns none', () => {
  expect(overturnedBy(current, 'sstrImaging', 'positive', 'negative')).toEqual([]);
});
