import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { ContextNeeded } from '../../mention/mention.ts';
import type { UnclearReason } from '../../sentences/unclearSentences.ts';

/** Phrases in pattern language (pattern.ts), and what they say about a question. */
export interface PhraseRow {
  readonly question: QuestionId;
  readonly phrases: readonly string[];
  /** The answer that they state. */
  readonly answer?: AnswerValue;
  /** Why they are about the question without answering it. Without this and `answer` they say nothing here. */
  readonly unclear?: UnclearReason;
  /** With `unclear`: the answers that it agrees with; any if absent. */
  readonly fits?: readonly string[];
  /** `clause` if absent. */
  readonly contextNeeded?: ContextNeeded;
  /** Read only where nothing but other answers stands beside it; otherwise it is unclear. */
  readonly alone?: boolean;
  /** With `alone`: not beside words about these questions, in this clause or the next to it. */
  readonly notBeside?: readonly QuestionId[];
  /** With `alone`: only right after words about one of these questions, with no word of the liver between. */
  readonly after?: readonly QuestionId[];
  /** Read only where a clause, or another answer, follows. */
  readonly ends?: boolean;
  /** May reach over a comma. */
  readonly crossesClauses?: boolean;
  readonly listed?: boolean;
  readonly completed?: boolean;
}
