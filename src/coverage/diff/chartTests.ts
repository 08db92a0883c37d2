import { testsIn } from '../../engine/conditions.ts';
import type { Condition, FactName, FactTest } from '../../guideline/condition.ts';
import type { ChartData } from '../../machine/chartData.ts';

/** The conditions of a caution that decide whether, and in which order, it is shown. */
export function conditionsOfCaution({ when, severity }: ChartData['cautions'][number]): readonly Condition[] {
  return typeof severity === 'string' ? [when] : [when, severity.when];
}

/** The conditions that decide what an outcome advises: title, lines, options, pairs, closures, states. */
export function conditionsOfOutcome(chart: ChartData, id: string): readonly Condition[] {
  const outcome = chart.outcomes.find((one) => one.id === id);
  if (!outcome) return [];
  const { titleVariants, firstScreen, together, options } = outcome;
  const closures = new Set(options.flatMap(({ closedBy }) => closedBy));
  const conditions = new Set(options.flatMap((option) => option.conditions));
  return [
    ...[...titleVariants, ...firstScreen, ...together].map(({ when }) => when),
    ...options.flatMap(({ onlyWhen, firstWhen }) => [onlyWhen, firstWhen]),
    ...chart.closures.filter((closure) => closures.has(closure.id)).map(({ when }) => when),
    ...chart.conditions.filter((condition) => conditions.has(condition.id)).map(({ when }) => when),
  ].filter((when) => when !== undefined && when !== null);
}

/** Every test that a chart makes on a case: those of its edges, its cautions and its outcomes. */
export function testsOf(chart: ChartData): readonly FactTest[] {
  const { edges, cautions, outcomes } = chart;
  return [
    ...edges.flatMap(({ when }) => (when === null ? [] : testsIn(when))),
    ...cautions.flatMap(conditionsOfCaution).flatMap(testsIn),
    ...outcomes.flatMap(({ id }) => conditionsOfOutcome(chart, id)).flatMap(testsIn),
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
