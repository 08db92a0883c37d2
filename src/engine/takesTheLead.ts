import type { EvaluatedCondition } from './evaluatedCondition.ts';

/**
 * Whether an option may take the lead from what the chart puts first, where what stands beside the route speaks against
 * that: none of its conditions is unmet, and where it has conditions one of them is met. An option for some patients only
 * ("only in von Hippel-Lindau disease") is not what everybody else gets because the others fell away.
 */
export function isKnownToFit({
  conditions,
}: {
  readonly conditions: readonly Pick<EvaluatedCondition, 'state' | 'volunteered'>[];
}): boolean {
  const states = conditions.map(({ state, volunteered }) => volunteered ?? state);
  return !states.includes('notMet') && (states.length === 0 || states.includes('met'));
}
