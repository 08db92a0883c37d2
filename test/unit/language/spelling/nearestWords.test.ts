import { expect, test } from 'vitest';
import { nearestWords, respelt } from '../../../../src/language/spelling/nearestWords.ts';

test('the nearest words come first, and none is further than allowed', () => {
  const words = ['lanreotide', 'octreotide', 'lanreotidum', 'lanreotid'];
  expect(nearestWords('lanreotide', words, 2)).toEqual([
    { word: 'lanreotide', distance: 0 },
    { word: 'lanreotid', distance: 1 },
    { word: 'lanreotidum', distance: 2 },
  ]);
  expect(nearestWords('lanreotide', words, 0)).toEqual([{ word: 'lanreotide', distance: 0 }]);
});

test.each([
  ['one letter off', 'ablaton', 'ablation'],
  ['two letters off in a long word', 'everolmuss', 'everolimus'],
  ['two letters off in a short word', 'ablatn', null],
  ['another first letter', 'oblation', null],
  ['near to two words', 'lesiom', null],
  ['too short', 'embl', null],
  ['not a word', 'ki67', null],
])('a word of an ask, %s: %s', (_what, typed, as) => {
  expect(respelt(typed, ['ablation', 'everolimus', 'lesion', 'lesios', 'embol', 'ki-67'])).toBe(as);
});
