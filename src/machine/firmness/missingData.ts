import type { QuestionId } from '../../guideline/answers.ts';
import type { AnswerGroup } from './firmness.ts';

/** A question without a known answer, with how much its answer would decide. */
export interface MissingDatum {
  readonly question: QuestionId;
  readonly unknown: boolean;
  /** What each answer would leave, the answer "not known" left out. */
  readonly groups: readonly AnswerGroup[];
  /** How many ends may remain, all questions known, after the answer that leaves most. */
  readonly leavesAtMost: number;
}
