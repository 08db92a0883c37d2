import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body may be compressed on its way, the best first. */
export const codings = ['br', 'gzip'] as const;

export type Coding = (typeof codings)[number];

/**
 * The best coding that a client takes, by its header `Accept-Encoding` (RFC 9110, 12.5.3): a coding that it names,
 * else what it says of all others; one with a weight of 0 is refused.
 * @returns null for none
 */
export function codingFor(header: string): Coding | null {
  const weights = new Map(
    header.split(',').map((item): readonly [string, number] => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((one) => /^q\s*=/.test(one))?.replace(/^q\s*=\s*/, '');
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const taken = (coding: string): boolean => (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
  return codings.find(taken) ?? null;
}

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** Done beside the turns, in a thread of Node's own. */
export function compressed(body: Buffer, coding: Coding): Promise<Buffer> {
  return coding === 'br'
    ? withBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      })
    : withGzip(body, { level: 9 });
}
