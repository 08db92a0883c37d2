import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Span } from '../tokens/tokenizedText.ts';

/**
 * How much around a mention must be understood before it is taken: nothing (a value with its marker),
 * the words next to it, or the whole clause.
 */
export type ContextNeeded = 'none' | 'adjacent' | 'clause';

export type Says =
  | { readonly kind: 'answer'; readonly answer: AnswerValue }
  /** About the question, and no answer to it; `fits` are the answers that it agrees with, if it rules any out. */
  | { readonly kind: 'unclear'; readonly because: string; readonly fits: readonly string[] | null };

/** Words of a line that say something about a question. */
export interface Mention extends Span {
  readonly question: QuestionId;
  readonly says: Says;
  readonly contextNeeded: ContextNeeded;
  /** May be one of a list that is negated as a whole: "no ascites, PVT". */
  readonly listed?: boolean;
  /** Spans that belong to it and stand elsewhere in the line. */
  readonly also?: readonly Span[];
  /** Years, "previous" and the like around it are no matter: it is something done in the past. */
  readonly completed?: boolean;
}
