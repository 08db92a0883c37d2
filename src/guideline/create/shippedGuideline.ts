import { PathwayError } from '../errors.ts';
import type { Guideline, GuidelineData } from '../guideline.ts';
import { assemble } from './assemble.ts';

/**
 * Makes a guideline of data that are part of the program. They are checked where they change, by
 * `guideline-check` and its test, and not again at each start: only what cannot be put together is refused.
 * @throws PathwayError `GuidelineNotUsable` that says where to look, with what came of the attempt as its cause
 */
export function shippedGuideline(data: GuidelineData): Guideline {
  try {
    return assemble(data);
  } catch (cause) {
    throw new PathwayError(
      'GuidelineNotUsable',
      'The guideline cannot be put together. `npm run nelm -- guideline-check` says what is wrong with it.',
      { cause },
    );
  }
}
