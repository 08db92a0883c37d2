import type { ConditionState } from '../../engine/conditionState.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { CautionId } from '../../guideline/caution.ts';
import type { OptionConditionId } from '../../guideline/optionConditions.ts';
import type { OptionKind } from '../../guideline/outcome.ts';

/** A fact of a patient that no answer of the chart is, and that words of the guideline speak of. */
export interface NamedFact {
  /** What it is called; it is kept by this name. */
  readonly name: string;
  /** The question that it is about; null where it is about none. */
  readonly question: QuestionId | null;
  /** How it is told, with its value where it has one; in lower case. */
  readonly said: RegExp;
  /** How the guideline speaks of it. */
  readonly spoken: RegExp;
  /** Whether an answer to its question, read from the words that tell it, says it as well: an eGFR of 20 is one. */
  readonly saidByAnswer: boolean;
  /** The conditions that it decides, since their own words deny or ask for it. */
  readonly decides?: Decided;
  /** What it decides where another fact was told as well. */
  readonly together?: { readonly with: string; readonly decides: Decided };
  /** What the guideline lists it under "avoid or contraindicated" for (dossier 2.7), or what a caution of it says of. */
  readonly against?: AvoidedWith;
  /**
   * Whether it is looked for in whole clauses alone, since the reader takes parts of its words for something else, or
   * leaves out what denies them.
   */
  readonly ofClause?: true;
  /** Whether its words tell nothing else: none of them is read as something of a question. */
  readonly usesUp?: true;
  /** The treatment that was given, by its name; absent where it is something else. */
  readonly given?: string;
}

/** The conditions that something told decides. */
export type Decided = Readonly<Partial<Record<OptionConditionId, ConditionState>>>;

/** The treatments that a fact is listed against. */
export interface AvoidedWith {
  readonly kinds: readonly OptionKind[];
  /** Of options of these kinds those with this condition alone; all when absent. */
  readonly condition?: OptionConditionId;
  /** Where what speaks against them is a caution of the guideline: its words that say so. */
  readonly caution?: { readonly id: CautionId; readonly sentence: RegExp };
}
