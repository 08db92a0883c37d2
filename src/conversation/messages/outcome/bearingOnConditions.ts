import type { Contraindication } from '../../../guideline/answers.ts';
import type { OptionConditionId } from '../../../guideline/optionConditions.ts';

/**
 * Conditions that this chart never evaluates and whose words do not name what was told, though it is about the same organ:
 * what was told is said beside them. Neither state nor order follows.
 */
export const bearingOnConditions: Readonly<Partial<Record<OptionConditionId, readonly Contraindication[]>>> =
  {
    remnant: ['hepaticDecompensation'],
  };
