import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** A stored answer as the present guideline takes it; null where it does not. */
export function fittedOrNull(
  guideline: Guideline,
  question: QuestionId,
  answer: unknown,
): AnswerValue | null {
  try {
    return fitAnswer(guideline, question, answer);
  } catch (error) {
    if (error instanceof AnswerError) return null;
    throw error;
  }
}
