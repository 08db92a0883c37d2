import { z } from 'zod';
import type { KeptChoice } from '../feedback/choice.ts';
import { type FeedbackReason, feedbackReasons } from '../feedback/record.ts';

/**
 * The choice made in a case, as it is stored: under two names, as versions before kept it and read it still. With a
 * reason it is a disagreement with the recommendation; without one it is one of two options that lead as equals.
 */
export function storedChoiceFields() {
  const said = { outcome: z.string(), leading: z.array(z.string()).readonly(), by: z.string() };
  return {
    disagreement: z
      .object({ ...said, option: z.string().nullable(), reason: z.enum(feedbackReasons) })
      .readonly()
      .nullable()
      .default(null),
    choice: z
      .object({ ...said, option: z.string() })
      .readonly()
      .nullable()
      .default(null),
  };
}

type SaidOf = Omit<KeptChoice, 'option' | 'reason'>;

/** Both fields of a record as they are stored. At most one of them is no null. */
export interface StoredChoice {
  readonly disagreement:
    (SaidOf & { readonly option: string | null; readonly reason: FeedbackReason }) | null;
  readonly choice: (SaidOf & { readonly option: string }) | null;
}

/** The choice that was stored. */
export function choiceFrom({ disagreement, choice }: StoredChoice): KeptChoice | null {
  return disagreement ?? (choice && { ...choice, reason: null });
}

/** A choice as it is stored. */
export function choiceToStore(made: KeptChoice | null): StoredChoice {
  if (made === null) return { disagreement: null, choice: null };
  const { option, reason, ...said } = made;
  if (reason !== null) return { disagreement: { ...said, option, reason }, choice: null };
  // One of two equals is named.
  return { disagreement: null, choice: option === null ? null : { ...said, option } };
}
