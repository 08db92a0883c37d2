/** One digit of a number in mixed radix: 0 to radix - 1. */
export interface Digit {
  readonly value: bigint;
  readonly radix: bigint;
}

export function digit(value: number | bigint, radix: number | bigint): Digit {
  return { value: BigInt(value), radix: BigInt(radix) };
}

/** The number of which these are the digits, the lowest first. Zeros at the end add nothing to it. */
export function joinDigits(digits: readonly Digit[]): bigint {
  return digits.reduceRight((rest, { value, radix }) => rest * radix + value, 0n);
}

/** Takes digits off a number, the lowest first; the radix of the next may depend on those before. */
export class DigitReader {
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  next(radix: number | bigint): bigint {
    const value = this.#rest % BigInt(radix);
    this.#rest /= BigInt(radix);
    return value;
  }

  /** As `next`, for a radix that a number of JavaScript holds exactly. */
  nextNumber(radix: number): number {
    return Number(this.next(radix));
  }

  /** Whether every digit was taken. */
  get isEmpty(): boolean {
    return this.#rest === 0n;
  }
}
