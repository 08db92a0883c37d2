/** The last code point. */
const last = 0x10_ff_ff;

/** Code points that stand for half of another one, and begin none. */
const surrogates = { from: 0xd8_00, after: 0xe0_00 } as const;

/**
 * The first key after all that begin with a prefix, in the order of code points, which is that of UTF-8.
 * @returns null when there is none: the prefix is empty, or ends the order
 */
export function afterPrefix(prefix: string): string | null {
  const points = Array.from(prefix, (sign) => sign.codePointAt(0) ?? 0);
  while (points.at(-1) === last) points.pop();
  const end = points.pop();
  if (end === undefined) return null;
  const next = end + 1 === surrogates.from ? surrogates.after : end + 1;
  return String.fromCodePoint(...points, next);
}
