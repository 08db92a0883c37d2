import type { Contraindication } from '../../../guideline/answers.ts';
import type { SituationId } from '../../../guideline/specialSituations.ts';
import type { OptionConditionId } from '../../../guideline/optionConditions.ts';

/**
 * Conditions that this chart never evaluates and whose words do not name what was told, though it is about the same organ:
 * what was told is said beside them. Neither state nor order follows.
 */
export const bearingOnConditions: Readonly<Partial<Record<OptionConditionId, readonly Contraindication[]>>> =
  {
    remnant: ['hepaticDecompensation'],
  };

/**
 * Conditions whose words speak of a special situation that fails none of them: which of its diseases was told, or how far
 * it goes, nobody has said. What was told is said beside them, as above.
 */
export const situationsOnConditions: Readonly<Partial<Record<OptionConditionId, readonly SituationId[]>>> = {
  noRightHeart: ['carcinoidHeartDisease'],
  vhl: ['hereditarySyndrome'],
};
