/**
 * What went wrong, as a word for the log, for exit codes and for tests. A code says who can mend it; the message
 * says where, what was given and what is allowed.
 */
export type ErrorCode =
  /** An answer does not fit its question. */
  | 'AnswerNotAllowed'
  /** A case code has a typing error, or is of a version that is not known here. */
  | 'CaseCodeNotUsable'
  /** A file is no exported chart, or contradicts itself. */
  | 'ChartNotReadable'
  /** A command line cannot be followed, or a file that it names cannot be used. */
  | 'CommandLineNotUsable'
  /** A file of a case was not drawn in the time and memory that it may take; the next may be. */
  | 'FileNotDrawn'
  /** A FHIR resource from outside is none that answers can be read from. */
  | 'FhirNotReadable'
  /** The guideline contradicts itself, or lacks something. */
  | 'GuidelineNotUsable'
  /** No package for Teams can be made of these settings. */
  | 'PackageNotMade'
  /** A question that has no answer yet cannot be changed. */
  | 'QuestionNotAnswered'
  /** An answer to a question that is not being asked. */
  | 'QuestionNotAsked'
  /** No item, case or session of the quiz can be made as it was asked for. */
  | 'QuizItemNotMade'
  /** The tables of the quiz lack something that the guideline has. */
  | 'QuizTablesNotUsable'
  /** What a turn said is stored, and its reply did not arrive. */
  | 'ReplyNotDelivered'
  /** A request is refused; what the client is told stands beside the code. */
  | 'RequestRefused'
  /** A setting is missing, or has a value that is not allowed. */
  | 'SettingNotUsable'
  /** Somebody else wrote in between: read again and decide again. */
  | 'StorageConflict'
  /** The storage cannot be opened: a setting, the file or the account must be mended. */
  | 'StorageNotUsable'
  /** The storage takes nothing at present; it is tried again with the next turn. */
  | 'StorageUnavailable'
  /** A bot under test cannot be reached, or does not answer as the protocol says. */
  | 'TargetNotUsable'
  /** A machine given to the path generators has more states or paths than allowed. */
  | 'UnboundedMachine'
  /** A pattern of words has a slip in its writing. */
  | 'WordPatternNotUsable';

/**
 * An error of this program that is no bug: somebody can mend what it names. Rooms make a class of their own
 * only where the error carries more than its message.
 */
export class PathwayError extends Error {
  override readonly name: string = 'PathwayError';
  readonly code: ErrorCode;

  /**
   * @param message where, what was given, and what is allowed; never a secret
   * @param options `cause`: the error that this one was made of
   */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether an error is one of ours, of one of these codes. Errors of Node and of packages have codes too. */
export function hasCode(error: unknown, ...codes: readonly ErrorCode[]): error is PathwayError {
  return error instanceof PathwayError && codes.includes(error.code);
}

/**
 * For what cannot come about unless this program has a bug, also as an expression:
 * `found ?? unreachable('The chart has no edge ki67.2.')`.
 * @throws Error with this message, whose stack begins at the caller
 */
export function unreachable(message: string): never {
  const error = new Error(message);
  Error.captureStackTrace(error, unreachable);
  throw error;
}
