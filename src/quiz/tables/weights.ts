import type { QuestionId } from '../../guideline/answers.ts';
import type { OtherQuestionId } from '../../guideline/questions/choiceQuestion.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import { answerKey } from '../../engine/answerKey.ts';

type Frequencies = Pick<QuizTablesData, 'choiceFrequencies' | 'classFrequencies'>;

/** How often the answers of one class are met, beside the other classes of its question. */
export interface ClassWeight {
  /** Key of the answer that stands for the class (`answerKey`). */
  readonly key: string;
  readonly weight: number;
}

/** The weights of a question's answer classes, in the order of the tables. */
export function weightsOf(tables: Frequencies, question: QuestionId): readonly ClassWeight[] {
  if (hasClasses(tables, question)) {
    return tables.classFrequencies[question].map(({ standsFor, weight }) => ({
      key: answerKey(standsFor),
      weight,
    }));
  }
  const weights: Readonly<Record<string, number>> = tables.choiceFrequencies[question];
  return Object.entries(weights).map(([option, weight]) => ({ key: option, weight }));
}

/** Whether the answers of a question are told apart by classes rather than by options. */
export function hasClasses(tables: Frequencies, question: QuestionId): question is OtherQuestionId {
  return question in tables.classFrequencies;
}
