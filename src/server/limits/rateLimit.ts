/** Held at most; the one that was used longest ago is forgotten first, and begins anew. */
const heldAtMost = 10_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/**
 * How often each of many may do something: a minute's worth at once, then evenly as time passes (a token bucket).
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** In order of last use, which is the order of insertion. */
  readonly #buckets = new Map<string, Bucket>();

  /**
   * @param perMinute 0 for no limit
   * @param now milliseconds since 1970
   */
  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes one. @returns null when it may be done, else the seconds until it may */
  take(key: string): number | null {
    if (this.#perMinute === 0) return null;
    const now = this.#now();
    const held = this.#buckets.get(key);
    // A clock that was set back gives nothing and takes nothing.
    const passed = held ? Math.max(0, now - held.at) : 0;
    const left = held
      ? Math.min(this.#perMinute, held.left + (passed * this.#perMinute) / 60_000)
      : this.#perMinute;
    const isGranted = left >= 1;
    this.#keep(key, { left: isGranted ? left - 1 : left, at: now });
    return isGranted ? null : Math.max(1, Math.ceil(((1 - left) * 60) / this.#perMinute));
  }

  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size <= heldAtMost) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
