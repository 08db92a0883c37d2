import type { GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { answerKey } from './answerKey.ts';

/** Whether an answer says that it is not known. */
export function saysUnknown(
  { questions }: Pick<Guideline, 'questions'>,
  { question, answer }: GivenAnswer,
): boolean {
  return answerKey(answer) === answerKey(questions[question].unknown);
}
