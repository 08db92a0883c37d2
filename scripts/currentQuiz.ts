import { createGuideline } from '../src/guideline/createGuideline.ts';
import { currentData } from '../src/guideline/current.ts';
import { currentQuizTables } from '../src/guideline/quiz/current.ts';
import { createCases } from '../src/machine/cases.ts';
import { createQuiz, type Quiz } from '../src/quiz/createQuiz.ts';
import { createQuizTables } from '../src/quiz/tables/createQuizTables.ts';

/** The quiz over the current version of the guideline and of its own tables. @throws QuizError */
export function currentQuiz(): Quiz {
  const guideline = createGuideline(currentData);
  return createQuiz({
    cases: createCases(guideline),
    tables: createQuizTables(currentQuizTables, guideline),
  });
}
