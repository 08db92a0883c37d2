import { createHash } from 'node:crypto';
import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { parsed, type Statement } from './dossier.ts';

const verdict = once(() =>
  z.object({
    reviewer: z.string().min(1),
    date: z.iso.date(),
    verdict: z.enum(['agree', 'disagree', 'unsure']),
    remark: z.string().default(''),
  }),
);

const review = once(() =>
  z.object({
    /** One for each statement that somebody looked at; a statement may have several. */
    statements: z.array(
      verdict().extend({
        statement: z.string(),
        /** `digest` of the statement as it was when it was looked at. */
        digest: z.string(),
      }),
    ),
    /** The checklist for somebody who holds Figure 3 (dossier 6), item by item; `signed` null until then. */
    figure: z.array(z.object({ item: z.string(), signed: verdict().nullable() })),
  }),
);

/** What clinicians have said of the statements of the dossier, and of the figure. */
export type ClinicalReview = z.infer<ReturnType<typeof review>>;

/** What one clinician said of one statement. */
export interface Verdict extends z.infer<ReturnType<typeof verdict>> {
  /** Whether the statement still says what it said then. */
  readonly current: boolean;
}

/**
 * Reads `docs/clinical-review.json`.
 * @throws PathwayError `CommandLineNotUsable` when it is no such file
 */
export function parseReview(text: string): ClinicalReview {
  return parsed(review(), text, 'the verdicts of a clinical review');
}

/** A short digest of what a statement says: a verdict does not outlive the words that it was about. */
export function digestOf({ says, when, provenance }: Statement): string {
  return createHash('sha256')
    .update(JSON.stringify([says, when, provenance]))
    .digest('hex')
    .slice(0, 12);
}

/** The verdicts on a statement, in the order given. */
export function verdictsOn({ statements }: ClinicalReview, statement: Statement): readonly Verdict[] {
  return statements
    .filter((one) => one.statement === statement.id)
    .map(({ reviewer, date, verdict: said, remark, digest }) => ({
      reviewer,
      date,
      verdict: said,
      remark,
      current: digest === digestOf(statement),
    }));
}

/** What is wrong with a review: statements and items that the dossier does not have, or lacks. */
export function reviewProblems(
  { statements, figure }: ClinicalReview,
  known: readonly Statement[],
  checklist: readonly string[],
): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  const items = figure.map(({ item }) => item);
  return [
    ...statements
      .filter(({ statement }) => !ids.has(statement))
      .map(
        ({ statement }) => `The review has a verdict on "${statement}", which the dossier does not state.`,
      ),
    ...(items.join('\n') === checklist.join('\n')
      ? []
      : ['The checklist for the figure in the review is not that of the dossier.']),
  ];
}
