import { createGuideline } from '../../guideline/createGuideline.ts';
import { currentData } from '../../guideline/current.ts';
import { currentQuizTables } from '../../guideline/quiz/current.ts';
import { createCases } from '../../machine/cases.ts';
import { createQuiz, type Quiz } from '../../quiz/createQuiz.ts';
import { createQuizTables } from '../../quiz/tables/createQuizTables.ts';

/** The quiz over the current version of the guideline and of its own tables. @throws QuizTablesError */
export function currentQuiz(): Quiz {
  const guideline = createGuideline(currentData);
  return createQuiz({
    cases: createCases(guideline),
    tables: createQuizTables(currentQuizTables, guideline),
  });
}
