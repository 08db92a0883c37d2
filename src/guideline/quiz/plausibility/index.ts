import { burden } from './burden.ts';
import { course } from './course.ts';
import { hormones } from './hormones.ts';
import { receptors } from './receptors.ts';
import type { PlausibilityRule } from './rule.ts';
import { surgery } from './surgery.ts';
import { transplant } from './transplant.ts';

/**
 * Which mixes of answers are implausible. None of this is advice: the algorithm answers these patients
 * too, but a trainee should practise on patients who exist.
 */
export const plausibilityRules = [
  ...transplant,
  ...hormones,
  ...surgery,
  ...receptors,
  ...burden,
  ...course,
] as const satisfies readonly PlausibilityRule[];
