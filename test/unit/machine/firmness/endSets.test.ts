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
  const sets = createEndSets(outcomeIds);
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
