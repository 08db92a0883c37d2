import { PathwayError } from '../guideline/errors.ts';
import type { QuestionId } from '../guideline/answers.ts';

/** An answer to a question that is not being asked. */
export class NotTheQuestionError extends PathwayError {
  override readonly name = 'NotTheQuestionError';
  readonly answered: QuestionId;
  /** The question being asked, or null when the case has reached its outcome. */
  readonly current: QuestionId | null;

  constructor(answered: QuestionId, current: QuestionId | null) {
    super(
      'QuestionNotAsked',
      current === null
        ? `"${answered}" was answered, but the case has reached its outcome.`
        : `"${answered}" was answered, but "${current}" is being asked.`,
    );
    this.answered = answered;
    this.current = current;
  }
}

/** A change of a question that has no answer in this case. */
export class UnansweredQuestionError extends PathwayError {
  override readonly name = 'UnansweredQuestionError';
  readonly question: QuestionId;

  constructor(question: QuestionId) {
    super(
      'QuestionNotAnswered',
      `"${question}" has no answer in this case yet, so there is nothing to change.`,
    );
    this.question = question;
  }
}
