/** A case that makes an option right, and the options that are fair wrong ones in it. */
export interface PooledCase<L extends string> {
  readonly wrong: ReadonlySet<L>;
}

/** At most so many cases are kept for an option: one for each bit of a number. */
export const poolSize = 30;

/** A set that too few of the cases fit would be looked for in vain when an item is made. */
const fewestCases = 2;

/**
 * Whether an option can be right beside others, by a sample of the cases that make it right.
 * @param casesOf drawn once for each option, when it is first asked for
 */
export function fitsIn<L extends string>(
  labels: readonly L[],
  casesOf: (label: L) => readonly PooledCase<L>[],
): (key: L, others: readonly L[]) => boolean {
  const masks = new Map<L, ReadonlyMap<L, number>>();
  const masksOf = (key: L): ReadonlyMap<L, number> => {
    const known = masks.get(key);
    if (known) return known;
    const cases = casesOf(key).slice(0, poolSize);
    const own = new Map(
      labels.map((label) => [
        label,
        cases.reduce((mask, { wrong }, place) => (wrong.has(label) ? mask | (1 << place) : mask), 0),
      ]),
    );
    masks.set(key, own);
    return own;
  };
  return (key, others) => {
    const own = masksOf(key);
    let mask = ~0;
    for (const other of others) mask &= own.get(other) ?? 0;
    return bits(mask) >= fewestCases;
  };
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
