import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Stretch } from '../tokens/scan.ts';

/**
 * How much around a mention must be understood before it is taken: nothing (a value with its marker),
 * the words next to it, or the whole clause.
 */
export type Care = 'none' | 'near' | 'clause';

export type Says =
  | { readonly kind: 'answer'; readonly answer: AnswerValue }
  /** Touches the question; `fits` are the answers that it agrees with, if it rules any out. */
  | { readonly kind: 'touch'; readonly because: string; readonly fits: readonly string[] | null };

/** Words of a line that say something about a question. */
export interface Mention extends Stretch {
  readonly question: QuestionId;
  readonly says: Says;
  readonly care: Care;
  /** May be one of a list that is denied as a whole: "no ascites, PVT". */
  readonly listed?: boolean;
  /** Stretches that belong to it and stand elsewhere in the line. */
  readonly also?: readonly Stretch[];
  /** Years, "previous" and the like around it are no matter: it is something done in the past. */
  readonly done?: boolean;
}

export { answerKey } from '../../engine/answerKey.ts';
