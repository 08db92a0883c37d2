import { testsIn } from '../../engine/conditions.ts';
import type { Condition, FactName, FactTest } from '../../guideline/condition.ts';
import type { ChartData } from '../../machine/chartData.ts';

/** The conditions of a caution that decide whether, and in which order, it is shown. */
export function conditionsOfCaution({ when, severity }: ChartData['cautions'][number]): readonly Condition[] {
  return typeof severity === 'string' ? [when] : [when, severity.when];
}

/** Every test that a chart makes on a case: those of its edges and those of its cautions. */
export function testsOf({ edges, cautions }: ChartData): readonly FactTest[] {
  return [
    ...edges.flatMap(({ when }) => (when === null ? [] : testsIn(when))),
    ...cautions.flatMap(conditionsOfCaution).flatMap(testsIn),
  ];
}

/** The number that a test compares with, or null when it compares with none. */
export function cutoffIn(test: FactTest): number | null {
  for (const form of ['above', 'atLeast', 'below', 'atMost', 'is', 'isNot'] as const) {
    const value: unknown = (test as Readonly<Record<string, unknown>>)[form];
    if (typeof value === 'number') return value;
  }
  return null;
}

/** Tests by the fact that they look at. */
export function byFact(tests: readonly FactTest[]): ReadonlyMap<FactName, readonly FactTest[]> {
  return Map.groupBy(tests, ({ fact }) => fact);
}
