/** Something of the quiz cannot be made or done. The message says what, with which values, and what is allowed. */
export class QuizError extends Error {
  override readonly name: string = 'QuizError';
}
