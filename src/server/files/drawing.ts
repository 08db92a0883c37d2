import { setTimeout } from 'node:timers/promises';

/** Draws files one at a time, and keeps those drawn last. */
export interface Drawing<Drawn> {
  /**
   * What was drawn under a name, or is drawn now.
   * @returns null when too many wait already
   * @throws what the drawing throws, or that it takes too long; it is then drawn anew when it is asked for again
   */
  of(name: string, draw: () => Promise<Drawn>): Promise<Drawn | null>;
}

export interface DrawingLimits {
  /** How many may be drawn or wait for their turn; a further one is refused. */
  readonly waiting: number;
  /** How much is kept, in bytes. */
  readonly keptBytes: number;
  /** How long the next one waits for one that does not end, in milliseconds. */
  readonly mostMs: number;
  /** Milliseconds of any clock. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

const ordinary: DrawingLimits = {
  waiting: 20,
  keptBytes: 8_000_000,
  mostMs: 15_000,
  now: () => performance.now(),
  pause: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
};

/** In milliseconds. What takes longer has loaded something, once. */
const longestRest = 1_000;

/**
 * A queue of one: drawing a page keeps the process busy, and turns of conversations come first. After each file the
 * queue rests for as long as the file took, a second at most, so that drawing has half of the time and not all of it.
 * A file that is asked for twice at the same time is drawn once.
 * @param sizeOf how large what was drawn is, in bytes
 */
export function drawOneByOne<Drawn>(
  sizeOf: (drawn: Drawn) => number,
  limits: Partial<DrawingLimits> = {},
): Drawing<Drawn> {
  const { waiting, keptBytes, mostMs, now, pause } = { ...ordinary, ...limits };
  /** In order of last use, which is the order of insertion. */
  const kept = new Map<string, Drawn>();
  const underWay = new Map<string, Promise<Drawn>>();
  let bytes = 0;
  let last: Promise<unknown> = Promise.resolve();

  const keep = (name: string, drawn: Drawn): Drawn => {
    kept.set(name, drawn);
    bytes += sizeOf(drawn);
    for (const [oldest, value] of kept) {
      if (bytes <= keptBytes) break;
      kept.delete(oldest);
      bytes -= sizeOf(value);
    }
    return drawn;
  };

  const known = (name: string): Drawn | null => {
    const drawn = kept.get(name);
    if (drawn === undefined) return null;
    kept.delete(name);
    kept.set(name, drawn);
    return drawn;
  };

  const inTurn = (name: string, draw: () => Promise<Drawn>): Promise<Drawn> => {
    let took = 0;
    const drawing = last.then(async () => {
      const begun = now();
      try {
        return keep(name, await within(mostMs, draw()));
      } finally {
        underWay.delete(name);
        took = now() - begun;
      }
    });
    const rest = (): Promise<unknown> => pause(Math.min(took, longestRest));
    last = drawing.then(rest, rest);
    return drawing;
  };

  return {
    of: async (name, draw) => {
      const drawn = known(name) ?? underWay.get(name);
      if (drawn !== undefined) return drawn;
      if (underWay.size >= waiting) return null;
      const drawing = inTurn(name, draw);
      underWay.set(name, drawing);
      return drawing;
    },
  };
}

/** @throws Error when it takes longer */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const tooLong = setTimeout(milliseconds, undefined, { ref: false, signal: over.signal }).then(() => {
    throw new Error('Drawing a file took too long.');
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    over.abort();
    tooLong.catch(() => undefined);
  }
}
