import type { Condition } from './condition.ts';

/** A named guard of the chart: the statement that it checks, for the reader, and the condition. */
export interface Guard {
  readonly says: string;
  readonly when: Condition;
}
