import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from '../faults/faults.ts';
import { testsOf } from '../faults/tests.ts';
import { planted } from '../faults/tree.ts';

const root = join(import.meta.dirname, '../..');

test.each(faults)('$id can be planted: $why', (fault) => {
  const text = readFileSync(join(root, fault.file), 'utf8');
  expect(planted(text, fault)).not.toBe(text);
  expect(testsOf(fault.file)).not.toEqual([]);
});

test('each fault has an id of its own, and no two are the same', () => {
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  expect(new Set(faults.map(({ file, replace, find }) => `${file} ${find} ${replace}`)).size).toBe(
    faults.length,
  );
});

test('what is to be replaced must stand exactly once', () => {
  const fault = { id: 'x', file: 'f', find: 'a', replace: '$&', why: '' };
  expect(planted('bab', fault)).toBe('b$&b');
  expect(() => planted('aa', fault)).toThrow('stands 2 times');
  expect(() => planted('b', fault)).toThrow('stands 0 times');
});
