import { describe, expect, test } from 'vitest';
import { flatInPieces, inTurns, madeInPieces, type Pieces } from '../../../src/machine/pieces.ts';
import { isGone } from '../../fixtures/garbage.ts';

/** Counts to three, one a piece. */
function counting(seen: number[]): () => Pieces<string> {
  return function* () {
    for (const number of [1, 2, 3]) {
      seen.push(number);
      yield;
    }
    return 'done';
  };
}

describe('what is made in pieces', () => {
  test('is made once, when it is asked for', () => {
    const seen: number[] = [];
    const made = madeInPieces(counting(seen));
    expect(seen).toEqual([]);
    expect([made.value(), made.value()]).toEqual(['done', 'done']);
    expect(seen).toEqual([1, 2, 3]);
    expect([...made.pieces()]).toEqual([]);
  });

  test('when it is asked for in the midst of it, only the rest is done', () => {
    const seen: number[] = [];
    const made = madeInPieces(counting(seen));
    const pieces = made.pieces()[Symbol.iterator]();
    pieces.next();
    expect(seen).toEqual([1]);
    expect(made.value()).toBe('done');
    expect(seen).toEqual([1, 2, 3]);
    expect(pieces.next().done).toBe(true);
  });

  test('is begun anew after a fault', () => {
    let begun = 0;
    const made = madeInPieces(function* (): Pieces<number> {
      begun += 1;
      yield;
      if (begun === 1) throw new Error('A fault.');
      return begun;
    });
    expect(() => made.value()).toThrow('A fault.');
    expect(made.value()).toBe(2);
  });

  // Regression: the quiz held the drawn patients of all its samples, for the work that had used them was kept.
  test('does not hold what it was made with', async () => {
    const tools: WeakRef<object>[] = [];
    const made = madeInPieces(function* (): Pieces<string> {
      const tool = { name: 'a tool' };
      tools.push(new WeakRef(tool));
      const names = ['one', 'two'].map((name) => `${name} by ${tool.name}`);
      yield;
      return names.join();
    });
    expect(made.value()).toBe('one by a tool,two by a tool');
    expect(await isGone(tools[0] ?? new WeakRef({}))).toBe(true);
  });
});

test('many in one list are as many pieces as is said', () => {
  const made = flatInPieces([1, 2, 3, 4, 5], (number) => [number, -number], 2);
  expect([made.next().done, made.next().done]).toEqual([false, false]);
  expect(made.next()).toEqual({ done: true, value: [1, -1, 2, -2, 3, -3, 4, -4, 5, -5] });
});

test('between two pieces whatever else waits has its turn', async () => {
  const order: string[] = [];
  let isOver = false;
  const others = (): void => {
    order.push('other');
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  await inTurns(
    (function* () {
      for (const piece of ['a', 'b', 'c']) {
        order.push(piece);
        yield;
      }
    })(),
  );
  isOver = true;
  expect(order.join(' ')).toMatch(/^a other b other c other/);
});
