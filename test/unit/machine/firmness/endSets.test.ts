import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { End } from '../../../../src/machine/firmness/ends.ts';
import { createEndSets, type EndSet } from '../../../../src/machine/firmness/endSets.ts';
import { outcomeIds } from '../../../../src/guideline/outcome.ts';

const all: readonly End[] = outcomeIds.flatMap((outcome) => [
  { outcome, lead: ['a'] },
  { outcome, lead: ['a', 'b'] },
]);

const someEnds = fc.uniqueArray(fc.constantFrom(...all), { maxLength: 12 });

test('sets of ends keep each end, in the order of the outcomes, and whether it is reached with all known', () => {
  const sets = createEndSets(outcomeIds).passing;
  const union = (a: EndSet, b: EndSet): EndSet => sets.union(a, b);
  const withUnknown = (set: EndSet): EndSet => sets.withUnknown(set);
  const joined = (ends: readonly End[]): EndSet => ends.map((end) => sets.of(end)).reduce(union, sets.none);
  const inOrder = (ends: readonly End[]): readonly End[] => all.filter((end) => ends.includes(end));
  fc.assert(
    fc.property(someEnds, someEnds, (known, unknown) => {
      const set = union(joined(known), withUnknown(joined(unknown)));
      expect(sets.read(set)).toEqual(
        inOrder([...known, ...unknown]).map((end) => ({ ...end, whenKnown: known.includes(end) })),
      );
      // Equal sets are one object, however they came about.
      expect(union(withUnknown(joined(unknown)), joined(known.toReversed()))).toBe(set);
      expect(withUnknown(withUnknown(set))).toBe(withUnknown(set));
    }),
  );
});

test('sets that pass are those that last where they are equal, also where they were there before', () => {
  const sets = createEndSets(outcomeIds);
  const [a, b, c] = all;
  if (!a || !b || !c) throw new Error('There are no ends.');
  const joined = (kind: 'lasting' | 'passing', one: End, other: End): EndSet =>
    sets[kind].union(sets[kind].of(one), sets[kind].of(other));
  const lasting = joined('lasting', a, b);
  expect(joined('passing', a, b)).toBe(lasting);
  const passing = joined('passing', b, c);
  expect(joined('lasting', b, c)).toBe(passing);
  const other = joined('passing', a, c);
  sets.forget();
  expect(joined('passing', b, c)).toBe(passing);
  expect(joined('passing', a, c)).not.toBe(other);
  expect(sets.passing.read(joined('passing', a, c))).toEqual(sets.passing.read(other));
});
