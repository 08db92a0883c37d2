import type { AnswerValue } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';

/** Where a case ends: its outcome and what leads there. */
export interface End {
  readonly outcome: OutcomeId;
  /** The ids of the options that lead: one, a pair that stands together in its order, or none. */
  readonly lead: readonly string[];
}

/** An end that some completion of a case reaches. */
export interface ReachableEnd extends End {
  /** Whether it is reached with every open question answered by something known. */
  readonly whenKnown: boolean;
}

/** Answers to one question that leave the same ends. */
export interface AnswerGroup {
  /** In the order of the question's answer classes. */
  readonly answers: readonly AnswerValue[];
  /** In the order of the guideline's outcomes. */
  readonly ends: readonly ReachableEnd[];
}

/** The same for the same outcome with the same options in front. */
export function endKey({ outcome, lead }: End): string {
  return `${outcome} ${lead.join()}`;
}

/** Whether two ends are the same outcome with the same options in front. */
export function sameEnd(a: End, b: End): boolean {
  return endKey(a) === endKey(b);
}
