import type { Condition, Facts, FactTest } from '../guideline/condition.ts';

/**
 * Whether a condition holds for the facts of a case.
 * A fact that is null (not asked, or a number not known) fails every test but `isNot` and
 * `known: false` (dossier 2.1): an unknown is never taken for an answer.
 */
export function holds(condition: Condition, facts: Facts): boolean {
  // Most are single tests. Loops, since this is asked more often than all else.
  if ('fact' in condition) return testHolds(condition, facts);
  if ('all' in condition) {
    for (const part of condition.all) if (!holds(part, facts)) return false;
    return true;
  }
  if ('any' in condition) {
    for (const part of condition.any) if (holds(part, facts)) return true;
    return false;
  }
  return !holds(condition.not, facts);
}

/** The tests that a condition is made of. */
export function testsIn(condition: Condition): readonly FactTest[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  if ('not' in condition) return testsIn(condition.not);
  return [condition];
}

/** Whether one test holds, with two values. */
export function testHolds(test: FactTest, facts: Facts): boolean {
  const value = facts[test.fact];
  // The frequent ones first.
  if ('is' in test) return value === test.is;
  if ('in' in test) return (test.in as readonly unknown[]).includes(value);
  if ('known' in test) return (value !== null) === test.known;
  if ('isNot' in test) return value !== test.isNot;
  if ('includes' in test) return Array.isArray(value) && value.includes(test.includes);
  if (typeof value !== 'number') return false;
  if ('above' in test) return value > test.above;
  if ('atLeast' in test) return value >= test.atLeast;
  if ('below' in test) return value < test.below;
  return value <= test.atMost;
}
