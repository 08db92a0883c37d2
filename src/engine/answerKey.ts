import type { AnswerValue } from '../guideline/answers.ts';

/** An answer as a key: answers to one question with the same key are the same. */
export function answerKey(answer: AnswerValue): string {
  if (Array.isArray(answer)) return answer.join('+');
  return typeof answer === 'object' ? JSON.stringify(answer) : String(answer);
}
