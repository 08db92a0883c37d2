import { assemble } from './assemble.ts';
import { checkGuideline } from './checkGuideline.ts';
import type { Guideline, GuidelineData } from '../guideline.ts';

/**
 * Makes a guideline of its data. Any number of them can be held at once; nothing is shared between two.
 * @param data one version of the algorithm; it is kept, not copied, and must not be changed afterwards
 * @throws GuidelineError with every problem and its place in plain words
 */
export function createGuideline(data: GuidelineData): Guideline {
  checkGuideline(data);
  return assemble(data);
}
