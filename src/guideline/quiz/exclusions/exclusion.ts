import type { GivenAnswer, QuestionId } from '../../answers.ts';
import type { ExclusionId } from '../../closures.ts';
import type { Condition } from '../../condition.ts';
import type { OutcomeId } from '../../outcomeIds.ts';

/** What an exclusion does not exclude, as a sentence of the feedback. */
export interface LeftOpenData {
  /** In the dossier's words. */
  readonly text: string;
  /** In the dossier's notation. */
  readonly provenance: string;
  /** When it is so; always, unless given. */
  readonly when?: Condition;
}

/** Answers that a case may tell though its route does not ask for them. */
export interface ToldTooData {
  readonly answers: readonly GivenAnswer[];
  /** Of whom; of any whose route has not asked, unless given. */
  readonly when?: Condition;
}

interface ExclusionWords {
  /** What is excluded and why, as an option of an item: "No TARE, because of …". */
  readonly label: string;
  readonly synonyms: readonly string[];
  /** When it would be true of a patient though its condition does not hold: then it is no fair wrong option. */
  readonly unfairWhen?: Condition;
  /**
   * When a finding of the case falls short of it by little, so that it is worth a thought as a wrong option. Without
   * one the case tells a near miss (`nearMisses.ts`). EXPERT, for the quiz alone.
   */
  readonly nearWhen?: Condition;
  /** What the case may tell beside its route to make `nearWhen` hold. EXPERT, for the quiz alone. */
  readonly nearIfTold?: ToldTooData;
  /** When it is asked for: nothing else of the patient closes the same. Always, unless given. */
  readonly askedWhen?: Condition;
  /** It is asked for of someone whom age and other illness would not keep from a transplant. */
  readonly needsGraft?: true;
  readonly leavesOpen: readonly LeftOpenData[];
}

/** What a closure of the guideline closes, as an option of an item. Condition and reason are the closure's own. */
export interface ClosedByClosureData extends ExclusionWords {
  /** Outcomes that the same answer leads to for the same reason, without an option that it closes (dossier 2.3). */
  readonly alsoAt: readonly OutcomeId[];
}

/** What a closure closes, for every closure: a new one does not compile without it. */
export type ClosedByClosure = Readonly<Record<ExclusionId, ClosedByClosureData>>;

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
