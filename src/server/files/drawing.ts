import { setImmediate } from 'node:timers/promises';

/** Draws files one at a time, and keeps those drawn last. */
export interface Drawing<Drawn> {
  /**
   * What was drawn under a name, or is drawn now.
   * @returns null when too many wait already
   * @throws what the drawing throws; it is then drawn anew when it is asked for again
   */
  of(name: string, draw: () => Promise<Drawn>): Promise<Drawn | null>;
}

export interface DrawingLimits {
  /** How many may be drawn or wait for their turn; a further one is refused. */
  readonly waiting: number;
  /** How much is kept, in bytes. */
  readonly keptBytes: number;
}

const ordinary: DrawingLimits = { waiting: 20, keptBytes: 8_000_000 };

/**
 * A queue of one: there is one thread that draws, and its records are made when it is their turn, other requests
 * between them. A file that is asked for twice at the same time is drawn once.
 * @param sizeOf how large what was drawn is, in bytes
 */
export function drawOneByOne<Drawn>(
  sizeOf: (drawn: Drawn) => number,
  limits: Partial<DrawingLimits> = {},
): Drawing<Drawn> {
  const { waiting, keptBytes } = { ...ordinary, ...limits };
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
    const drawing = last.then(async () => {
      try {
        return keep(name, await draw());
      } finally {
        underWay.delete(name);
      }
    });
    const next = (): Promise<unknown> => setImmediate();
    last = drawing.then(next, next);
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
