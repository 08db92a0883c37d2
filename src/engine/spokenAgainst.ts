import { againstConditions } from '../guideline/againstConditions.ts';
import type { Contraindication } from '../guideline/answers.ts';
import type { Condition, Facts } from '../guideline/condition.ts';
import { entryOf } from '../guideline/entryOf.ts';
import { contraindicated } from '../guideline/when.ts';
import { holds } from './conditions.ts';

/** What a case may have against a condition that this chart never evaluates; empty for any other. */
export function groundsAgainst(id: string): readonly Condition[] {
  return (entryOf(againstConditions, id) ?? []).map(contraindicated);
}

/** What a case has against a condition that this chart never evaluates: what its own words deny. */
export function spokenAgainst(id: string, facts: Facts): readonly Contraindication[] {
  return (entryOf(againstConditions, id) ?? []).filter((item) => holds(contraindicated(item), facts));
}
