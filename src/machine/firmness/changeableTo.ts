import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';

/**
 * The answers that an answer is changed to when a case is asked how firm it is: those of the answer classes. Where the
 * question stands beside the route also each single item that no class is for: on the route it decides as its class does,
 * and beside the route conditions look at the item itself.
 * @param isAsked whether the route asks the question
 */
export function changeableTo(
  guideline: Guideline,
  question: QuestionId,
  isAsked: boolean,
): readonly AnswerValue[] {
  const { input, options, classes }: Question = guideline.questions[question];
  if (isAsked || input.kind !== 'multi') return classes;
  const own = new Set<unknown>(classes.flatMap((one) => (Array.isArray(one) && one.length === 1 ? one : [])));
  const items = options
    .filter(({ id }) => !own.has(id))
    .map(({ id }) => fitAnswer(guideline, question, [id]));
  return [...classes, ...items];
}
