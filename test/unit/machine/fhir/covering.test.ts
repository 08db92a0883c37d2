import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesBetween } from '../../../../src/machine/fhir/enabling/covering.ts';

type Row = readonly boolean[];
const literals = [0, 1, 2, 3, 4, 5];
const row = fc.tuple(...literals.map(() => fc.boolean()));
const holdsIn = (literal: number, at: Row): boolean => at[literal] ?? false;

test('clauses hold in every row of the one set and fail in each of the other that can be told apart', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (on, off) => {
      const { clauses, inseparable } = clausesBetween(literals, holdsIn, on, off);
      const allHold = (at: Row): boolean =>
        clauses.every((clause) => clause.some((literal) => holdsIn(literal, at)));
      expect(on.every(allHold)).toBe(true);
      for (const at of off) {
        // Literals say only that something is so: a row is told apart where each row of `on` has more than it.
        const separable = on.every((one) => literals.some((literal) => one[literal] && !at[literal]));
        expect(allHold(at)).toBe(!separable);
        expect(inseparable.includes(at)).toBe(!separable);
      }
    }),
  );
});

test('of rows that are not told apart nothing is left out', () => {
  expect(clausesBetween(literals, holdsIn, [[true]], [[true]])).toEqual({
    clauses: [],
    inseparable: [[true]],
  });
});
