import { QuizError } from '../item/quizError.ts';

/** The tables of the quiz contradict themselves or the guideline, or lack something. */
export class QuizTablesError extends QuizError {
  override readonly name = 'QuizTablesError';
  /** Each with its place in words. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The tables of the quiz cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}
