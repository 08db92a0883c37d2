import { z } from 'zod';

/** The shapes that the guideline and the tables of the quiz share. */

export const text = z.string().regex(/\S/, 'is empty');

const provenance = z.object({
  tag: z.enum(['SOURCE', 'GUIDELINE', 'LITERATURE', 'EXPERT']),
  refs: z.array(text),
  note: text.optional(),
  get basis() {
    return z.array(provenance).optional();
  },
});
export const provenances = z.array(provenance).min(1, 'names no provenance');

/** @param fact what may stand as the name of a fact */
export function conditionOver(fact: z.ZodType<string>): z.ZodType {
  const condition: z.ZodType = z.lazy(() =>
    z.union(
      [
        z.strictObject({ all: z.array(condition).min(1, 'has no parts') }),
        z.strictObject({ any: z.array(condition).min(1, 'has no parts') }),
        z.strictObject({ not: condition }),
        z.looseObject({ fact }),
      ],
      'is not a condition',
    ),
  );
  return condition;
}
