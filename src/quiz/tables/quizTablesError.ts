import { PathwayError } from '../../guideline/errors.ts';

/** The tables of the quiz contradict themselves or the guideline, or lack something. */
export class QuizTablesError extends PathwayError {
  override readonly name = 'QuizTablesError';
  /** Each with its place in words. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      'QuizTablesNotUsable',
      `The tables of the quiz cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}
