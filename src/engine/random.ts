import { unreachable } from '../guideline/errors.ts';

/** A random source that a seed repeats exactly (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, but not including, `size`. */
  below(size: number): number;
  /** One of the items. @throws Error when there are none */
  pick<T>(items: readonly T[]): T;
}

export function seeded(seed: number): Random {
  let state = seed | 0;
  const below = (size: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % size;
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) return unreachable('There is nothing to pick from.');
      return item;
    },
  };
}
