import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Span } from '../../tokens/tokenizedText.ts';
import type { ModifierRow } from '../../vocabulary/modifiers.ts';
import type { Part, Row } from '../../vocabulary/questions/row.ts';
import type { SituationId, ToldTerm } from '../../vocabulary/situations.ts';

/** What words say about a question. */
export type Says =
  | { readonly kind: 'answer'; readonly answer: AnswerValue }
  /** About the question, and no answer to it; `fits` are the answers that it agrees with, if it rules any out. */
  | { readonly kind: 'unclear'; readonly because: string; readonly fits: readonly string[] | null }
  /** An answer only together with others. */
  | { readonly kind: 'part'; readonly part: Part | NumberPart }
  /** Looks like something about the question, and is not. */
  | { readonly kind: 'nothing' };

/** Figures that are put together with others. */
export type NumberPart =
  | { readonly kind: 'count'; readonly count: number }
  /** More of them than a number that a limit is given by. */
  | { readonly kind: 'countAbove'; readonly count: number }
  | { readonly kind: 'size'; readonly mm: number }
  | { readonly kind: 'grade'; readonly digit: '1' | '2' | '3' };

/** Words of a text that say something about a question. */
export interface Mention extends Span {
  readonly question: QuestionId;
  readonly says: Says;
  readonly row: Row | null;
  /** Spans that belong to it and stand elsewhere. */
  readonly also?: readonly Span[];
}

/** The one role that a token has. */
export type Role = 'mention' | 'modifier' | 'situation' | 'background' | 'filler' | 'unknown';

export interface ModifierSpan extends Span {
  readonly row: ModifierRow;
}

export interface BackgroundSpan extends Span {
  /** The questions at which it changes nothing beside a typed answer; all if null. */
  readonly beside: readonly QuestionId[] | null;
  readonly weighs: boolean;
  /** The question that it is a word of, though it answers nothing. */
  readonly marks: QuestionId | null;
  /** It is of the group that holds dates. */
  readonly dates: boolean;
  /** It says in which year, or how long ago. */
  readonly dated: boolean;
  /** Goes with a typed answer: the answers that it agrees with, all if null. */
  readonly companion?: { readonly fits: readonly string[] | null };
  /** Tells a fact of no question, which bears on no answer. */
  readonly isFact?: true;
}

export interface SituationSpan extends Span {
  readonly situation: SituationId;
  /** Which of several it is; null where it is one thing alone. */
  readonly told: ToldTerm | null;
}

/** A text, each of whose tokens has exactly one role. */
export interface RoledText {
  readonly mentions: readonly Mention[];
  readonly modifiers: readonly ModifierSpan[];
  /** What would say something of a question, if no longer match had its words: "NET" in "NET patient". */
  readonly hidden: readonly Mention[];
  readonly background: readonly BackgroundSpan[];
  readonly situations: readonly SituationSpan[];
  /** By token. */
  readonly roles: readonly Role[];
}
