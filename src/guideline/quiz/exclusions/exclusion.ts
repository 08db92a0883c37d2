import type { GivenAnswer, QuestionId } from '../../answers.ts';
import type { ClosureId } from '../../closures.ts';
import type { Condition } from '../../condition.ts';
import type { OutcomeId } from '../../outcomeIds.ts';

/** A statement about what is excluded that has the right reason and the wrong treatment, or the reverse. */
export interface NearMissData {
  readonly id: string;
  readonly label: string;
  /** Why it does not hold, in the dossier's words. */
  readonly why: string;
  /** In the dossier's notation. */
  readonly provenance: string;
  /** When it is known to be wrong; always, unless given. */
  readonly when?: Condition;
  /** The answer with which it would be right, where there is one. */
  readonly rightWith?: GivenAnswer;
}

interface ExclusionWords {
  /** What is excluded and why, as an option of an item. */
  readonly label: string;
  readonly synonyms: readonly string[];
  /** When it would be true of a patient though its condition does not hold: then it is no fair wrong option. */
  readonly unfairWhen?: Condition;
  readonly nearMisses: readonly NearMissData[];
}

/** What a closure of the guideline closes, as an option of an item. Condition and reason are the closure's own. */
export interface ClosedByClosureData extends ExclusionWords {
  /** Outcomes that the same answer leads to for the same reason, without an option that it closes (dossier 2.3). */
  readonly alsoAt: readonly OutcomeId[];
}

/** What a closure closes, for every closure: a new one does not compile without it. */
export type ClosedByClosure = Readonly<Record<ClosureId, ClosedByClosureData>>;

/** An arm of the algorithm that an answer excludes by the edge that it takes (dossier 2.3). */
export interface ClosedArmData extends ExclusionWords {
  readonly id: string;
  /** The question whose answer excludes it. */
  readonly question: QuestionId;
  /** The outcomes that may follow from it, where an item about the outcome may ask for it. */
  readonly outcomes: readonly OutcomeId[];
  readonly excludedWhen: Condition;
  /** The statement behind it, in the dossier's words. */
  readonly because: string;
  /** In the dossier's notation. */
  readonly provenance: string;
}
