import type { AnswerClasses } from '../chart/answerClass.ts';
import type { Chart } from '../chart/chart.ts';
import type { Routes } from '../routes/routes.ts';
import type { QuizTables } from '../tables/createQuizTables.ts';

/** What items are made from: one chart, the tables of the quiz for it, and what follows from both. */
export interface QuizContext {
  readonly chart: Chart;
  readonly tables: QuizTables;
  readonly classes: AnswerClasses;
  readonly routes: Routes;
}
