/** A share of a whole with the interval that holds it at 95 %; all from 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution for an interval of 95 %. */
const z = 1.959964;

/**
 * The share that a count is of a whole, with Wilson's interval, which stays sensible where there are few.
 * @throws RangeError when there are none, or the part is not within the whole
 */
export function shareOf(part: number, whole: number): Share {
  if (whole < 1 || part < 0 || part > whole) throw new RangeError(`${part} is no part of ${whole}.`);
  const share = part / whole;
  const middle = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half = (z / (1 + z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + (z / (2 * whole)) ** 2);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
