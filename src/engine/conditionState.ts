import type { Condition, Facts, FactTest } from '../guideline/condition.ts';
import { testHolds } from './conditions.ts';

/** Whether a condition of an option is fulfilled in a case. "met" never means "may be given". */
export type ConditionState = 'met' | 'notMet' | 'notKnown';

/** Answers that say "not known". */
const unknowns: ReadonlySet<unknown> = new Set([
  'unknown',
  'notDone',
  'notAssessed',
  'notRecorded',
  'occult',
]);

/**
 * The state of a condition of an option, with three values (dossier 2.6): what rests on a fact that is not
 * known is not known, unless the other facts decide it.
 * @param condition null: this chart does not ask it
 */
export function conditionState(condition: Condition | null, facts: Facts): ConditionState {
  if (condition === null) return 'notKnown';
  const value = valueOf(condition, facts);
  return value === null ? 'notKnown' : value ? 'met' : 'notMet';
}

function valueOf(condition: Condition, facts: Facts): boolean | null {
  if ('all' in condition) {
    const parts = condition.all.map((part) => valueOf(part, facts));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => valueOf(part, facts));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  if ('not' in condition) {
    const value = valueOf(condition.not, facts);
    return value === null ? null : !value;
  }
  if ('known' in condition) return testHolds(condition, facts);
  return isKnown(condition, facts) ? testHolds(condition, facts) : null;
}

/** Whether the fact that a test looks at is known in a case; what rests on another is not known. */
export function isKnown({ fact }: Pick<FactTest, 'fact'>, facts: Facts): boolean {
  if (fact === 'contraindications') {
    return facts.contraindicationClass !== null && facts.contraindicationClass !== 'notAssessed';
  }
  return facts[fact] !== null && !unknowns.has(facts[fact]);
}
