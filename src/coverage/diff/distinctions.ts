import { holds } from '../../engine/conditions.ts';
import type { FactName, Facts, FactTest } from '../../guideline/condition.ts';

/**
 * All that tests can see of a case, as a text: choices as they are, numbers and sets by the result of each
 * test on them. Cases with the same text pass the same conditions.
 * @param facts the facts looked at
 */
export function distinctionsOf(
  facts: Facts,
  names: Iterable<FactName>,
  tests: ReadonlyMap<FactName, readonly FactTest[]>,
): string {
  let text = '';
  for (const name of names) {
    const value = facts[name];
    text +=
      value === null || typeof value === 'string' || typeof value === 'boolean'
        ? `${String(value)} `
        : `${(tests.get(name) ?? []).map((test) => (holds(test, facts) ? 1 : 0)).join('')}# `;
  }
  return text;
}
