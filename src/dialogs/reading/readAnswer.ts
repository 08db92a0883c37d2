import type { AnswerValue, LesionNumbers } from '../../guideline/answers.ts';
import type { Question } from '../../guideline/question.ts';
export type Reading =
  | { kind: 'answer'; answer: AnswerValue; words: string }
  | { kind: 'ask'; understood: string; reason: string; checklist?: true; partial?: Partial<LesionNumbers> }
  | { kind: 'none' };
/** STUB */
export function readAnswer(question: Question, text: string): Reading {
  const option = question.options.find(({ id }) => id === text);
  return option ? { kind: 'answer', answer: option.id as AnswerValue, words: text } : { kind: 'none' };
}
