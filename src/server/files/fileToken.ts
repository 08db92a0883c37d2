import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import type { LinkedCase } from '../../conversation/contract/links.ts';
import { feedbackReasons } from '../../conversation/feedback/record.ts';
import { once } from '../../machine/once.ts';

/** What a token turns out to be: ours with what it holds, ours and too old, or none of ours. */
export type ReadToken =
  | {
      readonly kind: 'valid';
      readonly content: LinkedCase;
      /** The hour in which it was made, milliseconds since 1970. */
      readonly madeAt: number;
    }
  | { readonly kind: 'expired' }
  | { readonly kind: 'notOurs' };

/** Makes the tokens that stand for the files of a case, and knows its own again. */
export interface FileTokens {
  /** The same for the same case within the same hour. @param now milliseconds since 1970 */
  sign(content: LinkedCase, now: number): string;
  /** @param now milliseconds since 1970 */
  read(token: string, now: number): Promise<ReadToken>;
}

/**
 * Tokens for the files of a case: JSON Web Tokens (HS256) that hold what a file is made from, when they were made
 * and when they end, and nothing else. Nothing is stored, so that any server of the installation takes them.
 * @param secret of the installation; the key is derived from it, so that no other token of it passes for one of these
 * @param lifetimeHours how long a token holds at least; it ends with a full hour
 */
export function fileTokens(secret: string, lifetimeHours: number): FileTokens {
  const key = once(() => new Uint8Array(hkdfSync('sha256', secret, '', 'nelm file links', 32)));
  return {
    sign: (content, now) => {
      const made = Math.floor(now / hour);
      const times = { iat: made * hourSeconds, exp: (made + lifetimeHours + 1) * hourSeconds };
      const signed = `${header}.${encoded({ ...times, ...claimsOf(content) })}`;
      // By hand, since jose signs only asynchronously and a card is drawn at once; jose reads it, below.
      return `${signed}.${createHmac('sha256', key()).update(signed).digest('base64url')}`;
    },
    read: async (token, now) => {
      const { errors, jwtVerify } = await import('jose');
      try {
        const { payload } = await jwtVerify(token, key(), {
          algorithms: ['HS256'],
          requiredClaims: ['iat', 'exp'],
          currentDate: new Date(now),
        });
        const { data } = claims().safeParse(payload);
        return data ? { kind: 'valid', content: contentOf(data), madeAt: data.iat * 1_000 } : notOurs;
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { kind: 'expired' };
        if (error instanceof errors.JOSEError) return notOurs;
        throw error;
      }
    },
  };
}

const hour = 3_600_000;
const hourSeconds = 3_600;
const notOurs = { kind: 'notOurs' } as const;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const header = encoded({ alg: 'HS256' });

/** The claims of a token beside its times; in short, since an address is as long as they are. */
const claims = once(() =>
  z.object({
    iat: z.int(),
    exp: z.int(),
    /** The case code. */
    c: z.string(),
    /**
     * What was typed and not used: question, words, answer, which value, drug and fact it is, whether it was told plainly;
     * null for none.
     */
    n: z
      .array(z.tuple([z.string().nullable(), z.string().nullable()], z.unknown()).readonly())
      .readonly()
      .default([]),
    /** What special situations were told as. */
    s: z.array(z.string()).readonly().default([]),
    /** The choice: option, reason; the reason is null of one of two equals. */
    d: z
      .tuple([z.string().nullable(), z.enum(feedbackReasons).nullable()])
      .readonly()
      .nullable()
      .default(null),
  }),
);

type Claims = z.infer<ReturnType<typeof claims>>;

function claimsOf({ code, toldAs = [], notTaken, choice }: LinkedCase): object {
  return {
    c: code,
    ...(toldAs.length === 0 ? {} : { s: toldAs }),
    ...(notTaken.length === 0
      ? {}
      : {
          n: notTaken.map(
            ({ question, words, answer = null, value = null, drug = null, fact = null, held = null }) => [
              question,
              words,
              ...withoutTrailingNulls([answer, value, drug, fact, held]),
            ],
          ),
        }),
    ...(choice === null ? {} : { d: [choice.option, choice.reason] }),
  };
}

function contentOf({ c, s, n, d }: Claims): LinkedCase {
  return {
    code: c,
    ...(s.length === 0 ? {} : { toldAs: s }),
    notTaken: n.map(
      ([question, words, answer = null, value = null, drug = null, fact = null, held = null]) => ({
        question,
        words,
        ...(answer === null ? {} : { answer }),
        ...(typeof value === 'string' ? { value } : {}),
        ...(typeof drug === 'string' ? { drug } : {}),
        ...(typeof fact === 'string' ? { fact } : {}),
        ...(held === true ? { held } : {}),
      }),
    ),
    choice: d === null ? null : { option: d[0], reason: d[1] },
  };
}

function withoutTrailingNulls(all: readonly unknown[]): readonly unknown[] {
  return all.slice(0, all.findLastIndex((one) => one !== null) + 1);
}
