import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import { answerKey } from '../../engine/answerKey.ts';
import { QuizTablesError } from '../tables/quizTablesError.ts';
import { weightsOf } from '../tables/weights.ts';

/**
 * The share of an answer class among the answers to its question.
 * @param answer the answer that stands for the class
 * @throws QuizTablesError when the class has no weight
 */
export type ShareOf = (question: QuestionId, answer: AnswerValue) => number;

export function createShares(
  tables: Pick<QuizTablesData, 'choiceFrequencies' | 'classFrequencies'>,
  questionIds: readonly QuestionId[],
): ShareOf {
  const shares = new Map(
    questionIds.flatMap((question) => {
      const rows = weightsOf(tables, question);
      const total = rows.reduce((sum, { weight }) => sum + weight, 0);
      return rows.map(({ key, weight }) => [`${question} ${key}`, weight / total] as const);
    }),
  );
  return (question, answer) => {
    const share = shares.get(`${question} ${answerKey(answer)}`);
    if (share === undefined) {
      throw new QuizTablesError([`${question} has no weight for ${answerKey(answer)}`]);
    }
    return share;
  };
}
