import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { once } from '../../machine/once.ts';

/** Why somebody disagrees with an outcome, after the override reasons of CDS Hooks. */
export const feedbackReasons = [
  'patientPreference',
  'comorbidity',
  'notAvailable',
  'newerEvidence',
  'algorithmWrong',
  'other',
] as const;

export type FeedbackReason = (typeof feedbackReasons)[number];

/** What somebody thinks of an outcome, and on which route it was reached. */
export interface Feedback {
  readonly outcome: string;
  readonly verdict: 'agree' | 'disagree';
  /**
   * What was chosen instead, see `MadeChoice`; with the verdict `agree` which of two that lead as equals. Null when
   * that was not said.
   */
  readonly option: string | null;
  /** Null when the verdict is `agree`. */
  readonly reason: FeedbackReason | null;
  readonly guideline: { readonly version: string; readonly hash: string };
  /** Ids of the edges that fired, in the order of the route. */
  readonly edges: readonly string[];
}

/** Feedback as it is stored: with the day, without a person, a conversation or a word that was typed. */
export interface FeedbackRecord extends Feedback {
  readonly schema: 1;
  /** Such as 2026-11-23. */
  readonly day: string;
}

const stored = once(() =>
  z.object({
    schema: z.literal(1),
    outcome: z.string(),
    verdict: z.enum(['agree', 'disagree']),
    // A record of before it was asked for has none.
    option: z.string().nullable().default(null),
    reason: z.enum(feedbackReasons).nullable(),
    guideline: z.object({ version: z.string(), hash: z.string() }),
    edges: z.array(z.string()),
    day: z.string(),
  }),
);

/** Every key of stored feedback begins so. */
export const feedbackPrefix = 'feedback/';

/**
 * One key for each participant and case, so that changed feedback takes the place of the earlier one. Once
 * the case is closed its salt is gone, and the key leads back to nobody.
 */
export function feedbackKey(
  { salt, caseId }: { readonly salt: string; readonly caseId: string | null },
  person: string,
): string {
  return `${feedbackPrefix}${createHmac('sha256', salt).update(`feedback ${caseId} ${person}`).digest('base64url').slice(0, 22)}`;
}

/** @param now milliseconds since 1970; only the day (UTC) is kept */
export function feedbackRecord(feedback: Feedback, now: number): FeedbackRecord {
  return { schema: 1, ...feedback, day: new Date(now).toISOString().slice(0, 10) };
}

/** @returns null when the value is no feedback of this schema */
export function parseFeedback(value: unknown): FeedbackRecord | null {
  return stored().safeParse(value).data ?? null;
}
