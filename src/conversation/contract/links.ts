import type { MadeChoice } from '../feedback/choice.ts';

/** A form in which the record of a case, or the picture of its route, is to be had as a file. */
export type LinkedFile = 'pdf' | 'docx' | 'md' | 'png' | 'svg';

/** What was typed and not used, as far as it may be kept: no words that the program does not know. */
export interface LinkedNotTaken {
  /** Id of the question that it is about; null where it is about none. */
  readonly question: string | null;
  readonly words: string | null;
  readonly answer?: unknown;
  /** The answer is plain by itself, and was not selected. */
  readonly held?: true;
  /** The value that it is. */
  readonly value?: string;
  /** The drug that it is, on or after which the disease progressed. */
  readonly drug?: string;
  /** The fact that it is, by its name: one that no answer says. */
  readonly fact?: string;
}

/**
 * All that a file is made from. Nothing in it names a conversation, a person or a patient: whoever holds the
 * address of a file can read this and nothing else.
 */
export interface LinkedCase {
  /** The case code (src/machine/caseCode): answers, special situations, guideline. */
  readonly code: string;
  /** What special situations were told as, where one of them is one of several; absent where none is. */
  readonly toldAs?: readonly string[];
  readonly notTaken: readonly LinkedNotTaken[];
  /** As it is shown with the outcome. */
  readonly choice: MadeChoice | null;
}

/** Makes addresses of files that whoever takes part in a conversation can reach. */
export interface FileLinks {
  /** Holds all that the file is made from, is signed, and expires. The same within the same hour. */
  linkTo(file: LinkedFile, content: LinkedCase): string;
}

/** The addresses of the files of one case. */
export type CaseFiles = (file: LinkedFile) => string;
