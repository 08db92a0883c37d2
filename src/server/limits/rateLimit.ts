/** Held at most; the one that was used longest ago is forgotten first, and begins anew. */
const heldAtMost = 10_000;
const minute = 60_000;

/**
 * How often each of many may do something: a minute's worth at once, then evenly as time passes. By the generic
 * cell rate algorithm, which keeps one number for each: when all of its minute will be there again.
 */
export class RateLimit {
  /** Between two that come evenly, in milliseconds. */
  readonly #interval: number;
  readonly #now: () => number;
  /** In order of last use, which is the order of insertion. */
  readonly #fullAt = new Map<string, number>();

  /**
   * @param perMinute 0 for no limit
   * @param now milliseconds since 1970
   */
  constructor(perMinute: number, now: () => number = Date.now) {
    this.#interval = perMinute === 0 ? 0 : minute / perMinute;
    this.#now = now;
  }

  /** Takes one. @returns null when it may be done, else the seconds until it may */
  take(key: string): number | null {
    if (this.#interval === 0) return null;
    const now = this.#now();
    // Nobody waits longer than a minute, also when the clock was set back.
    const fullAt = Math.min(Math.max(this.#fullAt.get(key) ?? now, now), now + minute);
    const wait = fullAt + this.#interval - (now + minute);
    // A part of a millisecond is a matter of rounding.
    const isGranted = wait < 1;
    this.#keep(key, isGranted ? fullAt + this.#interval : fullAt);
    return isGranted ? null : Math.max(1, Math.ceil(wait / 1_000));
  }

  #keep(key: string, fullAt: number): void {
    this.#fullAt.delete(key);
    this.#fullAt.set(key, fullAt);
    if (this.#fullAt.size <= heldAtMost) return;
    const [oldest] = this.#fullAt.keys();
    if (oldest !== undefined) this.#fullAt.delete(oldest);
  }
}
