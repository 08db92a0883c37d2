import type { Condition, Facts, FactTest } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { testHolds } from './conditions.ts';

/** Whether a condition of an option is fulfilled in a case. "met" never means "may be given". */
export type ConditionState = 'met' | 'notMet' | 'notKnown';

/** The part of a guideline by which a fact is known or not. */
export type KnownRules = Pick<Guideline, 'unknownValues'>;

/**
 * The state of a condition of an option, with three values (dossier 2.6): what rests on a fact that is not
 * known is not known, unless the other facts decide it.
 * @param condition null: this chart does not ask it
 */
export function conditionState(rules: KnownRules, condition: Condition | null, facts: Facts): ConditionState {
  if (condition === null) return 'notKnown';
  const value = valueOf(rules, condition, facts);
  return value === null ? 'notKnown' : value ? 'met' : 'notMet';
}

function valueOf(rules: KnownRules, condition: Condition, facts: Facts): boolean | null {
  if ('all' in condition) {
    const parts = condition.all.map((part) => valueOf(rules, part, facts));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => valueOf(rules, part, facts));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  if ('not' in condition) {
    const value = valueOf(rules, condition.not, facts);
    return value === null ? null : !value;
  }
  if ('known' in condition) return testHolds(condition, facts);
  return isKnown(rules, condition, facts) ? testHolds(condition, facts) : null;
}

/** Whether the fact that a test looks at is known in a case; what rests on another is not known. */
export function isKnown(
  { unknownValues }: KnownRules,
  { fact }: Pick<FactTest, 'fact'>,
  facts: Facts,
): boolean {
  if (fact === 'contraindications') {
    return facts.contraindicationClass !== null && facts.contraindicationClass !== 'notAssessed';
  }
  const value: unknown = facts[fact];
  return value !== null && !unknownValues.some((unknown) => unknown === value);
}
