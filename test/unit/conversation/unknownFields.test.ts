import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withUnknownFields } from '../../../src/conversation/state/unknownFields.ts';

test.each([
  ['in the record', { a: 1, new: 2 }, { a: 1 }, { a: 3 }, { a: 3, new: 2 }],
  ['in an object of it', { a: { b: 1, new: 2 } }, { a: { b: 1 } }, { a: { b: 3 } }, { a: { b: 3, new: 2 } }],
  [
    'in an entry that moved',
    { a: [{ b: 1 }, { b: 2, new: 2 }] },
    { a: [{ b: 1 }, { b: 2 }] },
    { a: [{ b: 2 }, { b: 4 }] },
    { a: [{ b: 2, new: 2 }, { b: 4 }] },
  ],
  [
    'in one of two entries that are alike for this version',
    [
      { b: 1, new: 1 },
      { b: 1, new: 2 },
    ],
    [{ b: 1 }, { b: 1 }],
    [{ b: 1 }, { b: 1 }],
    [
      { b: 1, new: 1 },
      { b: 1, new: 2 },
    ],
  ],
  ['of the name __proto__', JSON.parse('{"__proto__":{"x":1}}'), {}, {}, JSON.parse('{"__proto__":{"x":1}}')],
])('a field that this version does not know stays: %s', (_where, stored, known, next, expected) => {
  const kept = withUnknownFields(stored, known, next);
  expect(JSON.stringify(kept)).toBe(JSON.stringify(expected));
  expect(({} as { readonly x?: unknown }).x).toBeUndefined();
});

test.each([
  ['an entry that was changed', [{ b: 1, new: 2 }], [{ b: 1 }], [{ b: 3 }]],
  ['an entry that was taken away', [{ b: 1, new: 2 }], [{ b: 1 }], []],
  ['an object that is gone', { a: { b: 1, new: 2 } }, { a: { b: 1 } }, { a: null }],
  ['a field that this version knows and takes away', { a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1 }],
])('goes with what it was of: %s', (_what, stored, known, next) => {
  expect(withUnknownFields(stored, known, next)).toEqual(next);
});

test('without such a field a record is stored as this version makes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (stored, next) => {
      expect(JSON.stringify(withUnknownFields(stored, stored, next))).toBe(JSON.stringify(next));
    }),
  );
});
