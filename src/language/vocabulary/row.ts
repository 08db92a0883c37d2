import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { TouchReason } from '../sentences/line.ts';
import type { Care } from './mention.ts';

/** Phrases in pattern language (pattern.ts), and what they say about a question. */
export interface Row {
  readonly question: QuestionId;
  readonly phrases: readonly string[];
  /** The answer that they state. */
  readonly answer?: AnswerValue;
  /** Why they touch the question without answering it. Without answer and touch they say nothing here. */
  readonly touch?: TouchReason;
  /** With `touch`: the answers that it agrees with; any if absent. */
  readonly fits?: readonly string[];
  /** `clause` if absent. */
  readonly care?: Care;
  /** Read only where nothing but other answers stands beside it; otherwise it only touches. */
  readonly alone?: boolean;
  /** With `alone`: not beside words about these questions, in this clause or the next to it. */
  readonly notBeside?: readonly QuestionId[];
  /** With `alone`: only right after words about one of these questions, with no word of the liver between. */
  readonly after?: readonly QuestionId[];
  /** Read only where a clause, or another answer, follows. */
  readonly ends?: boolean;
  /** May reach over a comma. */
  readonly across?: boolean;
  readonly listed?: boolean;
  readonly done?: boolean;
}
