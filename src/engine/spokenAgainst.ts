import type { Contraindication } from '../guideline/answers.ts';
import type { Condition, Facts } from '../guideline/condition.ts';
import type { OptionCondition } from '../guideline/outcome.ts';
import { contraindicated } from '../guideline/when.ts';
import { holds } from './conditions.ts';

/** What a case may have against a condition that this chart never evaluates; empty for any other. */
export function groundsAgainst({ against }: Pick<OptionCondition, 'against'>): readonly Condition[] {
  return against.map(contraindicated);
}

/** What a case has against a condition that this chart never evaluates: what its own words deny. */
export function spokenAgainst(
  { against }: Pick<OptionCondition, 'against'>,
  facts: Facts,
): readonly Contraindication[] {
  return against.filter((item) => holds(contraindicated(item), facts));
}
