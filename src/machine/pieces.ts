import { setImmediate } from 'node:timers/promises';

/**
 * Work in pieces of some milliseconds: whoever does it decides between two of them whether others come first. Done at
 * once or piece by piece, it gives the same.
 */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** What each of many gives, in one list; so many of them are a piece. */
export function* flatInPieces<T, R>(
  items: Iterable<T>,
  make: (item: T) => readonly R[],
  atOnce = 1,
): Pieces<readonly R[]> {
  const made: R[] = [];
  let count = 0;
  for (const item of items) {
    made.push(...make(item));
    count += 1;
    if (count % atOnce === 0) yield;
  }
  return made;
}

/** A value that is made when it is first asked for, at once or in pieces, and then kept. */
export interface MadeInPieces<T> {
  /** The value; what is left to do of it is done at once. */
  readonly value: () => T;
  /** The pieces that are left, for whoever does not need the value yet. */
  readonly pieces: () => Iterable<undefined>;
}

/** @param make begins the work; begun anew when it failed */
export function madeInPieces<T>(make: () => Pieces<T>): MadeInPieces<T> {
  let work: Pieces<T> | undefined;
  let made: { readonly value: T } | undefined;
  const step = (): void => {
    work ??= make();
    try {
      const { done, value } = work.next();
      if (!done) return;
      made = { value };
      // What it worked with goes with it.
      work = undefined;
    } catch (error) {
      work = undefined;
      throw error;
    }
  };
  return {
    value: () => {
      for (;;) {
        if (made) return made.value;
        step();
      }
    },
    *pieces() {
      for (;;) {
        if (made) return;
        step();
        yield;
      }
    },
  };
}

/** Does one piece after the other; between two of them everything else that waits has its turn. */
export async function inTurns(pieces: Iterable<undefined>): Promise<void> {
  const each = pieces[Symbol.iterator]();
  while (each.next().done !== true) {
    // The point is to wait.
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
  }
}
