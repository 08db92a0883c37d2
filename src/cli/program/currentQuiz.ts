import { currentCases } from '../../current.ts';
import type { Quiz } from '../../quiz/createQuiz.ts';
import { quizOver } from '../../quiz/quizOver.ts';

/**
 * The quiz over the current version of the guideline and of its own tables, made when first asked for.
 * @throws QuizTablesError
 */
export function currentQuiz(): Quiz {
  return quizOver(currentCases());
}
