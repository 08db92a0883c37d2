import { expect, test } from 'vitest';
import { seeded } from '../../../../src/engine/random.ts';
import { roundItem } from '../../../../src/quiz/rounds/roundItem.ts';
import { quiz } from '../../../fixtures/quiz.ts';

test('the item of a round has one right answer, whatever is drawn', () => {
  for (let seed = 0; seed < 150; seed += 1) {
    const item = roundItem(quiz.source, seeded(seed));
    expect(item.many).toBe(false);
    expect(item.options.filter(({ right }) => right)).toHaveLength(1);
    expect(item.options.length).toBeGreaterThanOrEqual(3);
  }
});

test('where only items with several right answers come up at first, it goes on drawing', () => {
  let made = 0;
  const source = {
    ...quiz.source,
    make: (request: Parameters<typeof quiz.source.make>[0]) => {
      made += 1;
      return { ...quiz.source.make(request), many: made < 4 };
    },
  };
  expect(roundItem(source, seeded(1)).many).toBe(false);
  expect(made).toBe(4);
});
