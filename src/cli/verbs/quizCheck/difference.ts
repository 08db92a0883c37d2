import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';

/** An answer that the reader of free text takes from a case, against what the case states. */
export interface Difference {
  readonly seed: number;
  readonly question: QuestionId;
  readonly read: AnswerValue;
  /** Null when the case says nothing of it. */
  readonly stated: AnswerValue | null;
  /** The words that the reader took it from. */
  readonly words: string;
  readonly text: string;
}
