import { againstConditions } from '../guideline/againstConditions.ts';
import type { Contraindication } from '../guideline/answers.ts';
import type { Condition, Facts } from '../guideline/condition.ts';
import type { OptionConditionId } from '../guideline/optionConditions.ts';
import { contraindicated } from '../guideline/when.ts';
import { holds } from './conditions.ts';

/** What a case may have against a condition that this chart never evaluates; empty for any other. */
export function groundsAgainst(id: OptionConditionId): readonly Condition[] {
  return (againstConditions[id] ?? []).map(contraindicated);
}

/** What a case has against a condition that this chart never evaluates: what its own words deny. */
export function spokenAgainst(id: OptionConditionId, facts: Facts): readonly Contraindication[] {
  return (againstConditions[id] ?? []).filter((item) => holds(contraindicated(item), facts));
}
