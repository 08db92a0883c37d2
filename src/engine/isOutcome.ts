import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';

/** Whether the id of a node of the chart, or what a condition names, is an outcome. */
export function isOutcome({ outcomes }: Pick<Guideline, 'outcomes'>, id: string): id is OutcomeId {
  return Object.hasOwn(outcomes, id);
}
