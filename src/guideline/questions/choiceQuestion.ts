import type { AnswerByQuestion, QuestionId } from '../answers.ts';
import type { OptionIdOf } from './index.ts';

/** Questions whose answer is one option. */
export type ChoiceQuestionId = {
  [Q in QuestionId]: [AnswerByQuestion[Q]] extends [OptionIdOf<Q>] ? Q : never;
}[QuestionId];

/** Questions whose answer is a number, several numbers, or a set of options. */
export type OtherQuestionId = Exclude<QuestionId, ChoiceQuestionId>;
