import { z } from 'zod';

/** A variable with nothing in it, as in the example file, is one that is not set. */
const blankAsUnset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** One environment variable, read by a schema. */
export const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsUnset, schema);

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number) {
  const allowed = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, allowed)
    .transform(Number)
    .refine((value) => value >= least && value <= most, allowed);
}

/** Words separated by commas; none of them empty, at least one. */
export function wordList() {
  return z
    .string()
    .transform((text) => text.split(',').map((word) => word.trim()))
    .refine((words) => words.every((word) => word !== ''), 'a list separated by commas');
}
