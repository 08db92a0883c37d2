import type { QuestionId } from '../../answers.ts';
import type { Condition } from '../../condition.ts';
import type { OutcomeId } from '../../outcomeIds.ts';

/** A statement of the feedback in the dossier's words, with at most the tag of the line that it is made from. */
export interface ReasonData {
  /** When it is said; always, unless given. */
  readonly when?: Condition;
  /** A sentence without its full stop. */
  readonly text: string;
  /** In the dossier's notation. */
  readonly provenance: string;
}

/** Why something is right: what decides it in the patient, and the medical reason. */
export interface BecauseData extends ReasonData {
  /** The findings that decide it; they are said first, as the case has them. */
  readonly decidedBy: readonly QuestionId[];
}

/** What a patient must have for it to be right; said of a wrong option with what the patient has instead. */
export interface NeedData extends ReasonData {
  readonly needs: Condition;
  /** Whose finding is said against it: the first that the case tells. */
  readonly about: readonly QuestionId[];
}

/** Whom a variant of an outcome's title is for; the guideline has the condition. */
export interface VariantReasonData extends ReasonData {
  readonly about: readonly QuestionId[];
  /** When the words of the variant would be right in their way, though it is not the patient's. */
  readonly unfairWhen?: Condition;
}

/** Why an outcome is recommended, why it is not, and what to remember of it. Of each list the first that fits is said. */
export interface OutcomeReasonsData {
  readonly because: readonly BecauseData[];
  readonly needs: readonly NeedData[];
  /** Of the variants of its title, in their order; null where what the outcome needs says why not. */
  readonly variants?: readonly (VariantReasonData | null)[];
  readonly remember: readonly ReasonData[];
}

/** For every outcome: a new one does not compile without its reasons. */
export type OutcomeReasons = Readonly<Record<OutcomeId, OutcomeReasonsData>>;
