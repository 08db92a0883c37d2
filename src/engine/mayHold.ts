import type { Condition, Facts } from '../guideline/condition.ts';
import { testHolds } from './conditions.ts';

/** Whether a condition holds, does not, or depends on answers. */
type Verdict = boolean | null;

/**
 * Whether a condition can hold at an outcome for some answers, as far as the condition alone says: of one that no
 * route to the outcome fulfils it may say yes, of one that some route fulfils it never says no.
 * @param atOutcome facts of which only the outcome is looked at
 */
export function mayHold(condition: Condition, atOutcome: Facts): boolean {
  return verdict(condition, atOutcome) !== false;
}

function verdict(condition: Condition, facts: Facts): Verdict {
  if ('all' in condition) return every(condition.all.map((part) => verdict(part, facts)));
  if ('any' in condition) return not(every(condition.any.map((part) => not(verdict(part, facts)))));
  if ('not' in condition) return not(verdict(condition.not, facts));
  return condition.fact === 'outcome' ? testHolds(condition, facts) : null;
}

function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

function not(one: Verdict): Verdict {
  return one === null ? null : !one;
}
