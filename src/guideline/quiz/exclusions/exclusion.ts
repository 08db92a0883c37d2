import type { GivenAnswer, QuestionId } from '../../answers.ts';
import type { Condition } from '../../condition.ts';
import type { OutcomeId } from '../../outcomeIds.ts';
import type { Provenance } from '../../provenance.ts';

/** A statement about what is excluded that does not hold for the patient, though it lies near. */
export interface WrongExclusion {
  readonly id: string;
  readonly label: string;
  /** Why it does not hold, in the dossier's words. */
  readonly why: string;
  readonly provenance: readonly Provenance[];
  /** When it is known to be wrong; always, unless given. */
  readonly when?: Condition;
  /** The answer with which it would be right, where there is one. */
  readonly rightWith?: GivenAnswer;
}

/** A treatment that an answer excludes, as the dossier says it. */
export interface Exclusion {
  readonly id: string;
  /** What is excluded and why, as an option of an item. */
  readonly label: string;
  readonly synonyms: readonly string[];
  /** The question whose answer excludes it. */
  readonly question: QuestionId;
  /** The outcomes that may follow from it, where an item about the outcome may ask for it. */
  readonly outcomes: readonly OutcomeId[];
  readonly excludedWhen: Condition;
  /** The statement behind it, in the dossier's words. */
  readonly because: string;
  readonly provenance: readonly Provenance[];
  readonly wrong: readonly WrongExclusion[];
}
