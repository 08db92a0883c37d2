import type { Condition, Facts } from '../guideline/condition.ts';
import type { OutcomeOption, Prohibition, ProhibitionScope } from '../guideline/outcome.ts';
import { type ConditionState, conditionState, type KnownRules } from './conditionState.ts';
import { holds } from './conditions.ts';
import { withoutPartialList } from './partialList.ts';

/** What brings a prohibition about by answers beside the route; null where no answer does. */
export function groundOf({ subject, besideRoute }: ProhibitionScope): Condition | null {
  return besideRoute && subject;
}

/**
 * Whether nothing but a list of contraindications that names others says that a prohibition is about another patient: what
 * it speaks of was left out of the list, which is less than "none of these".
 */
export function isLeftUnsaid(rules: KnownRules, prohibition: ProhibitionScope, facts: Facts): boolean {
  const withoutList = withoutPartialList(facts);
  return withoutList !== facts && subjectState(rules, prohibition, withoutList) !== 'notMet';
}

/** Whether what a prohibition speaks of is so in a case; "not known" where this chart does not ask it. */
export function subjectState(rules: KnownRules, { subject }: ProhibitionScope, facts: Facts): ConditionState {
  return conditionState(rules, subject, facts);
}

/** The prohibitions of an option that volunteered answers bring about: they hold with them, not by the route alone. */
export function broughtAbout(
  { prohibitions, kinds }: Pick<OutcomeOption, 'prohibitions' | 'kinds'>,
  facts: Facts,
  withVolunteered: Facts,
): readonly Prohibition[] {
  if (facts === withVolunteered) return [];
  return prohibitions.filter((one) => {
    const ground = groundOf(one);
    if (ground === null || one.besideRoute?.forbids?.every((kind) => !kinds.includes(kind))) return false;
    return holds(ground, withVolunteered) && !holds(ground, facts);
  });
}

/** Whether a prohibition that applies forbids the option itself, not a way of giving it. */
export function forbidsOutright(
  { besideRoute }: ProhibitionScope,
  option: Pick<OutcomeOption, 'id' | 'kinds'>,
): boolean {
  const { forbids = [], forbidsOptions = [] } = besideRoute ?? {};
  return forbids.some((kind) => option.kinds.includes(kind)) || forbidsOptions.includes(option.id);
}
