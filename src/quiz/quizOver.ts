import { currentQuizTables } from '../guideline/quiz/current.ts';
import type { Cases } from '../machine/cases.ts';
import { createQuiz, type Quiz } from './createQuiz.ts';
import { createQuizTables } from './tables/createQuizTables.ts';

const made = new WeakMap<Cases, Quiz>();

/**
 * The quiz over the current tables, made when it is first asked for and kept as long as the operations on a case
 * that it goes with: what it works out once holds for every bot and command over the same guideline.
 * @throws QuizTablesError when the tables do not fit the guideline
 */
export function quizOver(cases: Cases): Quiz {
  const known = made.get(cases);
  if (known) return known;
  const quiz = createQuiz({ cases, tables: createQuizTables(currentQuizTables, cases.guideline) });
  made.set(cases, quiz);
  return quiz;
}
