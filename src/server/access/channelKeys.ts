import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { HttpError } from '../http/httpError.ts';
import { once } from '../../machine/once.ts';

/** A key that the channel signs its tokens with. */
export interface SigningKey {
  readonly key: KeyObject;
  /** The channels that it may speak for; empty when it does not say. */
  readonly endorsements: readonly string[];
}

export interface ChannelKeysOptions {
  /** Where the OpenID metadata are, which name the address of the keys. */
  readonly metadataUrl: string;
  /** Told that keys could not be fetched. */
  readonly onFault: (error: unknown) => void;
  /** Milliseconds since 1970; the clock unless given. */
  readonly now?: () => number;
}

const hour = 3_600_000;
/** How old keys may grow before they are fetched again, and how old when that fails. */
const refreshAfterMs = 24 * hour;
const uselessAfterMs = 72 * hour;
/** Anyone can name a key that is not known: how often that leads to a fetch. */
const unknownKeyEveryMs = 300_000;
/** After a fetch that failed: how long nobody waits for another. */
const pauseAfterFaultMs = 10_000;
const fetchTimeoutMs = 8_000;

const metadata = z.looseObject({ jwks_uri: z.url() });
const keySet = once(() =>
  z.looseObject({
    keys: z.array(
      z.looseObject({
        kty: z.string(),
        kid: z.string().optional(),
        n: z.string().optional(),
        e: z.string().optional(),
        endorsements: z.array(z.string()).optional(),
      }),
    ),
  }),
);

/** The keys of the Bot Framework: fetched when first needed, kept for a day, and used for three when they cannot be fetched. */
export class ChannelKeys {
  readonly #options: Required<ChannelKeysOptions>;
  #held: ReadonlyMap<string, SigningKey> | null = null;
  #heldSince = 0;
  #triedAt = Number.NEGATIVE_INFINITY;
  #failedAt = Number.NEGATIVE_INFINITY;
  #fetching: Promise<boolean> | null = null;

  constructor(options: ChannelKeysOptions) {
    this.#options = { now: Date.now, ...options };
  }

  /**
   * The key of a name; null when the channel has none of this name.
   * @throws HttpError 503 when that cannot be known, since keys cannot be fetched
   */
  async find(kid: string): Promise<SigningKey | null> {
    if (!(await this.usable())) throw this.#unavailable();
    const known = this.#held?.get(kid);
    if (known) return known;
    if (this.#options.now() - this.#triedAt < unknownKeyEveryMs) return null;
    if (!(await this.#fetch())) throw this.#unavailable();
    return this.#held?.get(kid) ?? null;
  }

  /** Whether tokens can be checked; fetches the keys where it is time to. */
  async usable(): Promise<boolean> {
    const age = () => this.#options.now() - this.#heldSince;
    if (this.#held === null || age() >= refreshAfterMs) await this.#fetch();
    return this.#held !== null && age() < uselessAfterMs;
  }

  /** Once at a time, and not soon after one that failed. @returns whether it worked */
  #fetch(): Promise<boolean> {
    const { now } = this.#options;
    if (this.#fetching) return this.#fetching;
    if (now() - this.#failedAt < pauseAfterFaultMs) return Promise.resolve(false);
    this.#triedAt = now();
    this.#fetching = fetchKeys(this.#options.metadataUrl)
      .then((keys) => {
        this.#held = keys;
        this.#heldSince = now();
        return true;
      })
      .catch((error: unknown) => {
        this.#failedAt = now();
        this.#options.onFault(error);
        return false;
      })
      .finally(() => {
        this.#fetching = null;
      });
    return this.#fetching;
  }

  #unavailable(): HttpError {
    return new HttpError(
      503,
      'KeysUnavailable',
      'The keys of the Bot Framework cannot be fetched at the moment, so nobody can be recognised. Please try again.',
      { retryAfter: pauseAfterFaultMs / 1_000, reason: 'keysUnavailable' },
    );
  }
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri } = metadata.parse(await fetchJson(metadataUrl));
  const { keys } = keySet().parse(await fetchJson(jwks_uri));
  const signing = new Map<string, SigningKey>();
  for (const { kty, kid, n, e, endorsements = [] } of keys) {
    if (kty !== 'RSA' || kid === undefined || n === undefined || e === undefined) continue;
    signing.set(kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements });
  }
  return signing;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchTimeoutMs) });
  if (!response.ok) throw new Error(`The address of the keys answered ${response.status}.`);
  return response.json();
}
