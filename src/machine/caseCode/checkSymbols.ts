/**
 * Two check symbols over the field of 32 elements (a shortened Reed-Solomon code): with the weights of a generator
 * every single substitution, every swap of two symbols at most 30 apart and every two substitutions are found,
 * the check symbols themselves included, and one substitution can be located.
 */

/** Powers of the generator x modulo x^5 + x^2 + 1; the 31st is the first again. */
const powers: readonly number[] = Array.from({ length: 30 }).reduce<readonly number[]>(
  (made) => [...made, times2(made.at(-1) ?? 1)],
  [1],
);
const period = powers.length;
const logs = new Map(powers.map((power, exponent) => [power, exponent]));

function times2(element: number): number {
  const doubled = element << 1;
  return doubled & 0b100000 ? doubled ^ 0b100101 : doubled;
}

function times(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[(logOf(a) + logOf(b)) % period] ?? 0;
}

function over(a: number, b: number): number {
  return a === 0 ? 0 : (powers[(logOf(a) - logOf(b) + period) % period] ?? 0);
}

function logOf(element: number): number {
  return logs.get(element) ?? 0;
}

/** The weight of a symbol by its distance from the end. */
function weight(fromEnd: number): number {
  return powers[fromEnd % period] ?? 0;
}

interface Sums {
  readonly plain: number;
  readonly weighted: number;
}

function sumsOf(symbols: readonly number[]): Sums {
  return symbols.reduceRight<Sums & { readonly at: number }>(
    ({ plain, weighted, at }, symbol) => ({
      plain: plain ^ symbol,
      weighted: weighted ^ times(symbol, weight(at)),
      at: at + 1,
    }),
    { plain: 0, weighted: 0, at: 0 },
  );
}

/** The two symbols to put behind these, so that both sums are 0. @param symbols each from 0 to 31 */
export function checkSymbolsOf(symbols: readonly number[]): readonly [number, number] {
  const { plain, weighted } = sumsOf([...symbols, 0, 0]);
  // last ^ before = plain, last ^ x * before = weighted
  const before = over(plain ^ weighted, 1 ^ weight(1));
  return [before, plain ^ before];
}

/** Whether symbols with their check symbols at the end are as they were made. */
export function isUnharmed(symbols: readonly number[]): boolean {
  const { plain, weighted } = sumsOf(symbols);
  return plain === 0 && weighted === 0;
}

/**
 * Where the fault is, if it is one wrong symbol, or two neighbours that were swapped: the indices that it may be at.
 * None when it is neither.
 */
export function suspects(symbols: readonly number[]): readonly number[] {
  const { plain, weighted } = sumsOf(symbols);
  const fromEnd = (index: number): number => symbols.length - 1 - index;
  if (plain !== 0) {
    return symbols.flatMap((_, index) => (times(plain, weight(fromEnd(index))) === weighted ? [index] : []));
  }
  return symbols.slice(1).flatMap((symbol, before) => {
    const difference = (symbols[before] ?? 0) ^ symbol;
    const swapped = times(difference, weight(fromEnd(before)) ^ weight(fromEnd(before + 1)));
    return difference !== 0 && swapped === weighted ? [before, before + 1] : [];
  });
}
