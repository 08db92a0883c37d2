import { PathwayError } from '../../guideline/errors.ts';

/** What is wrong with a code. */
export type CaseCodeFault =
  /** Nothing, or a sign that no code has. */
  | 'notACode'
  | 'tooShort'
  | 'tooLong'
  /** The check symbols do not fit: a typing error. */
  | 'typingError'
  /** Made by a later version of the bot. */
  | 'unknownFormat'
  /** Made under a guideline that is not known here. */
  | 'unknownGuideline'
  /** Everything fits, and yet it stands for no case. */
  | 'impossible';

/** A code that cannot be opened. The message never holds the code. */
export class CaseCodeError extends PathwayError {
  override readonly name = 'CaseCodeError';
  readonly fault: CaseCodeFault;
  /** The groups, the first behind the prefix being 1, in which the fault is if one character, or two neighbours, are wrong; empty where that cannot be known. */
  readonly groups: readonly number[];

  constructor(fault: CaseCodeFault, groups: readonly number[] = []) {
    super('CaseCodeNotUsable', messages[fault]);
    this.fault = fault;
    this.groups = groups;
  }
}

const messages: Readonly<Record<CaseCodeFault, string>> = {
  notACode: 'The text is no case code.',
  tooShort: 'The case code is too short.',
  tooLong: 'The case code is too long.',
  typingError: 'The case code has a typing error.',
  unknownFormat: 'The case code is of a format that this version does not know.',
  unknownGuideline: 'The case code was made under a guideline that is not known here.',
  impossible: 'The case code stands for no case.',
};
