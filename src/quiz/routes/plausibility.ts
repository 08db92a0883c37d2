import { holds } from '../../engine/conditions.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { PlausibilityRule } from '../../guideline/quiz/plausibility/rule.ts';

/** How plausible a case is: 1 when no rule speaks against it, 0 when it must not be used. */
export function plausibilityOf(rules: readonly PlausibilityRule[], facts: Facts): number {
  return rules.reduce(
    (soFar, { when, factor }) => (soFar > 0 && holds(when, facts) ? soFar * factor : soFar),
    1,
  );
}
