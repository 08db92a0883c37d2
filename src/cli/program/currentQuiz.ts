import { currentCases, currentGuideline } from '../../current.ts';
import { currentQuizTables } from '../../guideline/quiz/current.ts';
import { once } from '../../machine/once.ts';
import { createQuiz, type Quiz } from '../../quiz/createQuiz.ts';
import { createQuizTables } from '../../quiz/tables/createQuizTables.ts';

/**
 * The quiz over the current version of the guideline and of its own tables, made when first asked for.
 * @throws QuizTablesError
 */
export const currentQuiz: () => Quiz = once(() =>
  createQuiz({
    cases: currentCases(),
    tables: createQuizTables(currentQuizTables, currentGuideline()),
  }),
);
