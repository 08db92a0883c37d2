import { expect, test } from 'vitest';
import { onceFor } from '../../../src/machine/onceEach.ts';

test('a value is made when first asked for, once for each object', () => {
  const made: string[] = [];
  const valueOf = onceFor(({ name }: { readonly name: string }) => {
    made.push(name);
    return { name };
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect(made).toEqual([]);
  expect(valueOf(a)).toBe(valueOf(a));
  expect(valueOf(b)).not.toBe(valueOf(a));
  expect(made).toEqual(['a', 'b']);
});
