import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Condition } from '../../guideline/condition.ts';
import type { Provenance } from '../../guideline/provenance.ts';

/** A statement about what is closed that does not hold for the patient, though it lies near. */
export interface WrongClosure {
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

/** A treatment that an answer closes, as the dossier says it. */
export interface Closure {
  readonly id: string;
  /** What is closed and why, as an option of an item. */
  readonly label: string;
  readonly synonyms: readonly string[];
  /** The question whose answer closes it. */
  readonly question: QuestionId;
  readonly closedWhen: Condition;
  /** The statement behind it, in the dossier's words. */
  readonly because: string;
  readonly provenance: readonly Provenance[];
  readonly wrong: readonly WrongClosure[];
}
