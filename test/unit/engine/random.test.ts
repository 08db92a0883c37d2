import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';

test('the numbers are those of mulberry32', () => {
  const random = seeded(0);
  expect([random.below(2 ** 32), random.below(2 ** 32), random.below(2 ** 32)]).toEqual([
    1_144_304_738, 1_416_247, 958_946_056,
  ]);
});

test('the same seed repeats them, another seed does not', () => {
  const ten = (seed: number) => {
    const random = seeded(seed);
    return Array.from({ length: 10 }, () => random.below(1_000));
  };
  expect(ten(7)).toEqual(ten(7));
  expect(ten(7)).not.toEqual(ten(8));
});

test('a number is whole, not negative and below the size', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000 }), (seed, size) => {
      const number = seeded(seed).below(size);
      expect(Number.isInteger(number) && number >= 0 && number < size).toBe(true);
    }),
  );
});

test('every item is picked sooner or later, and none from nothing', () => {
  const random = seeded(1);
  const picked = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])));
  expect([...picked].toSorted()).toEqual(['a', 'b', 'c']);
  expect(() => random.pick([])).toThrow('nothing to pick from');
});
