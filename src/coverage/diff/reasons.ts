import { z } from 'zod';
import type { Condition } from '../../guideline/condition.ts';
import { once } from '../../machine/once.ts';
import { UsageError } from '../routes/stopCondition.ts';
import { isCondition } from '../../machine/exported/conditionShape.ts';

const shape = once(() => {
  const words = z.string().min(1);

  /** `moved` another outcome, `retitled` another title of the same, `first` and `options` what leads and what is open. */
  const explained = z.union([
    z.enum(['moved', 'retitled', 'first', 'options']),
    z.templateLiteral(['C', z.number()]),
  ]);

  return z.strictObject({
    format: z.literal('nelm-reasons/1'),
    older: words,
    newer: words,
    /** Where the numbered changes are listed. */
    source: words,
    /** Titles that the older version showed too, though its exported file does not tell when. */
    alike: z.array(words),
    reasons: z
      .array(
        z.strictObject({
          /** Number of the change in the list of the source. */
          change: z.int(),
          /** The patients, in their terms. */
          who: words,
          why: words,
          explains: z.array(explained).min(1),
          when: z.custom<Condition>(isCondition, 'is no condition on facts that this program knows'),
        }),
      )
      .min(1),
    /** What changed for every patient, and shows in no route. */
    everywhere: z.array(words),
  });
});

/** Why a version advises otherwise than the one before it, written by hand. */
export type Reasons = z.infer<ReturnType<typeof shape>>;

/**
 * Reads reasons from the text of a file.
 * @param name of the file, for the message
 * @throws UsageError in one line when it cannot be read, or is of other versions
 */
export function readReasons(
  text: string,
  name: string,
  { older, newer }: { readonly older: string; readonly newer: string },
): Reasons {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON.`);
  }
  const result = shape().safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new UsageError(
      `${name} holds no reasons: ${issue?.path.join('.') || 'top level'}: ${issue?.message ?? 'not readable'}.`,
    );
  }
  const reasons = result.data;
  if (reasons.older !== older || reasons.newer !== newer) {
    throw new UsageError(
      `${name} tells of ${reasons.older} and ${reasons.newer}, not of ${older} and ${newer}.`,
    );
  }
  return reasons;
}
