import { PathwayError } from '../guideline/errors.ts';
import type { QuestionId } from '../guideline/answers.ts';

/** An answer that does not fit its question. The message says what was given and what is allowed. */
export class AnswerError extends PathwayError {
  override readonly name = 'AnswerError';
  readonly question: QuestionId;
  /** What is wrong, as a sentence for the person who answered. */
  readonly problem: string;
  /** What would be accepted, as a sentence. */
  readonly allowed: string;

  constructor(question: QuestionId, problem: string, allowed: string) {
    super('AnswerNotAllowed', `${question}: ${problem} ${allowed}`);
    this.question = question;
    this.problem = problem;
    this.allowed = allowed;
  }
}
