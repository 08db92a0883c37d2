import type { Condition } from './condition.ts';

/** A named guard of the chart. What is said of an edge stands with its question. */
export interface Guard {
  readonly when: Condition;
}
