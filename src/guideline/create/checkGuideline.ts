import { PathwayError } from '../errors.ts';
import { checkCounts, checkIds } from './counts.ts';
import { checkNamed } from './named.ts';
import { placeOf, type Report } from './report.ts';
import { makeShape } from './shape.ts';
import { checkHeadlines, checkNotation } from './texts.ts';

/** The guideline contradicts itself or lacks something; the message lists every problem with its place. */
export class GuidelineError extends PathwayError {
  override readonly name = 'GuidelineError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      'GuidelineNotUsable',
      `The guideline cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

const makeChecked = () =>
  makeShape().superRefine((data, context) => {
    const report: Report = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
    for (const check of [checkCounts, checkIds, checkNamed, checkHeadlines, checkNotation])
      check(data, report);
  });

/** Made for the first guideline that is checked. */
let checked: ReturnType<typeof makeChecked> | null = null;

/**
 * Checks the data of a guideline: shapes, counts, unique ids, that everything that is named exists, that every
 * text can be read and every headline fits.
 * @throws GuidelineError with every problem and its place in plain words
 */
export function checkGuideline(data: unknown): void {
  checked ??= makeChecked();
  const { error } = checked.safeParse(data, {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  });
  if (error) {
    throw new GuidelineError(error.issues.map(({ path, message }) => `${placeOf(path, data)}: ${message}`));
  }
}
