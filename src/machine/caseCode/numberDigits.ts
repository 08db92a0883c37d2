import type { NumberRange } from '../answerLists.ts';
import { type Digit, digit, type DigitReader } from './mixedRadix.ts';

/** How finely a number may be written before it takes the 64 bits that it has in memory. */
const decimalsAsText = 1e6;

/** A number within its limits as digits: the coarsest form that holds it exactly. */
export function digitsOfNumber(range: NumberRange, value: number): readonly Digit[] {
  const scales = scalesOf(range);
  const form = scales.findIndex((scale) => Math.round(value * scale) / scale === value);
  if (form < 0) return [digit(scales.length, scales.length + 1), digit(bitsOf(value), 2n ** 64n)];
  const scale = scales[form] ?? 1;
  const { lowest, radix } = spanOf(range, scale);
  const said = digit(Math.round(value * scale) - lowest, radix);
  return range.step === 1 ? [said] : [digit(form, scales.length + 1), said];
}

/** The number that the next digits stand for, or null where it is not one within its limits. */
export function readNumber(range: NumberRange, digits: DigitReader): number | null {
  const scales = scalesOf(range);
  const form = range.step === 1 ? 0 : digits.nextNumber(scales.length + 1);
  const scale = scales[form];
  if (scale === undefined) {
    const value = ofBits(digits.next(2n ** 64n));
    return value >= range.min && value <= range.max ? value : null;
  }
  const { lowest, radix } = spanOf(range, scale);
  return (digits.nextNumber(radix) + lowest) / scale;
}

/** Whole numbers, steps, what text can say; a question of whole numbers has the first alone. */
function scalesOf({ step }: NumberRange): readonly number[] {
  return step === 1 ? [1] : [1, Math.round(1 / step), decimalsAsText];
}

function spanOf(
  { min, max }: NumberRange,
  scale: number,
): { readonly lowest: number; readonly radix: number } {
  const lowest = Math.ceil(min * scale);
  return { lowest, radix: Math.floor(max * scale) - lowest + 1 };
}

function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

function ofBits(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
