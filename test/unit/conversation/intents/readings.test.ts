import { expect, test } from 'vitest';
import { readingsOf } from '../../../../src/conversation/intents/readings.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const isRemembered = (text: string): boolean => readingsOf(guideline, text) === readingsOf(guideline, text);

test.each(['liver only', 'well differentiated', '12.5%', 'ECOG 2', 'progressed on lanreotide'])(
  'an answer in the words of the guideline is remembered with its readings: %s',
  (text) => {
    expect(isRemembered(text)).toBe(true);
    expect(readingsOf(guideline, text).utterance.text).toBe(text);
  },
);

test.each([
  'liver only, says Dr Marchbanks',
  'Winifred is well differentiated',
  'MRN 4711 08 15',
  'ECOG 2 since 12.03.2024',
  '12 34 56',
  `liver only ${'liver only '.repeat(10)}`.trim(),
])('regression: what holds anything else, or is long, is read anew each time: %s', (text) => {
  expect(isRemembered(text)).toBe(false);
});

test('regression: whether a remembered text asks something of the case is read once, not in each turn', () => {
  const ask = readingsOf(guideline, 'why not PRRT').asksOfCase.option();
  expect(ask?.treatments).not.toHaveLength(0);
  expect(readingsOf(guideline, 'why not PRRT').asksOfCase.option()).toBe(ask);
  const compared = readingsOf(guideline, 'PRRT or everolimus').asksOfCase.compared();
  expect(compared?.treatments).toHaveLength(2);
  expect(readingsOf(guideline, 'PRRT or everolimus').asksOfCase.compared()).toBe(compared);
});
