import type { Facts } from '../../guideline/condition.ts';
import { holds } from '../../engine/conditions.ts';
import { burden } from './plausibility/burden.ts';
import { course } from './plausibility/course.ts';
import { hormones } from './plausibility/hormones.ts';
import { receptors } from './plausibility/receptors.ts';
import type { PlausibilityRule } from './plausibility/rule.ts';
import { surgery } from './plausibility/surgery.ts';
import { transplant } from './plausibility/transplant.ts';

/**
 * Which mixes of answers are implausible. None of this is advice: the algorithm answers these patients
 * too, but a trainee should practise on patients who exist.
 */
export const plausibilityRules: readonly PlausibilityRule[] = [
  ...transplant,
  ...hormones,
  ...surgery,
  ...receptors,
  ...burden,
  ...course,
];

/** How plausible a case is: 1 when no rule speaks against it, 0 when it must not be used. */
export function plausibilityOf(facts: Facts): number {
  return plausibilityRules.reduce(
    (soFar, { when, factor }) => (soFar > 0 && holds(when, facts) ? soFar * factor : soFar),
    1,
  );
}
