import { PathwayError } from '../errors.ts';

/** Something in the guideline is not written in its notation. */
export class GuidelineNotationError extends PathwayError {
  override readonly name = 'GuidelineNotationError';

  constructor(problem: string) {
    super('GuidelineNotUsable', problem);
  }
}
