import type { AnswerValue, Contraindication, QuestionId } from '../../guideline/answers.ts';
import type { ValueId } from '../../guideline/valuesAbout.ts';

/**
 * Something that was typed and is no answer: what may be kept of it with a case. Words that the program does not know are
 * never kept, since they may be a name.
 */
export interface NotTaken {
  /** What it is about; null when that is not known. */
  readonly question: QuestionId | null;
  /** As typed, of words that the program knows (see `typedWhole`); null where none may be kept. */
  readonly words: string | null;
  /** The answer that it was read as, with a doubt. */
  readonly answer?: AnswerValue;
  /** The answer is plain by itself, and is held: it joins what else is answered of its list. */
  readonly held?: true;
  /** Of a list: the items that the words may mean. */
  readonly about?: readonly Contraindication[];
  /** The value that it is: what it means was asked. */
  readonly value?: ValueId;
  /** The drug that it is, on or after which the disease progressed. */
  readonly drug?: string;
  /** The fact that it is, by its name: one that the guideline's words speak of and that no answer says. */
  readonly fact?: string;
  /** Whether that fact is a value which selects no contraindication. */
  readonly selectsNothing?: true;
}
