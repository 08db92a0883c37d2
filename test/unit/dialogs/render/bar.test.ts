import { expect, test } from 'vitest';
import { drawBars } from '../../../../src/dialogs/render/bar.ts';

const filledAt = (percent: number): number =>
  drawBars([{ name: 'n', percent, value: 'v' }])[0]?.filled.length ?? -1;

test('a bar is empty only at 0 percent and full only at 100', () => {
  expect([0, 1, 4, 5, 44, 45, 50, 95, 99, 99.9, 100].map(filledAt)).toEqual([
    0, 1, 1, 1, 4, 5, 5, 9, 9, 9, 10,
  ]);
});

test('values are padded, so that the names stand below each other', () => {
  const bars = drawBars([
    { name: 'one', percent: 100, value: '100 %' },
    { name: 'two', percent: 5, value: '5 %' },
  ]);
  expect(bars.map(({ value }) => value)).toEqual(['100 %', '\u2007\u20075 %']);
  expect(bars.map(({ filled, rest }) => filled.length + rest.length)).toEqual([10, 10]);
});
