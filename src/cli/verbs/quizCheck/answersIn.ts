import type { Answers, GivenAnswer } from '../../../guideline/answers.ts';
import type { Item } from '../../../quiz/item/item.ts';

const byQuestion = (given: readonly GivenAnswer[]): Answers =>
  Object.fromEntries(given.map(({ question, answer }) => [question, answer]));

/** The answers on the route of an item's case; none where it has no case. */
export const routeOf = ({ case: quizCase }: Pick<Item, 'case'>): Answers =>
  byQuestion(quizCase?.answers ?? []);

/** All that an item's case states. */
export const allOf = ({ case: quizCase }: Pick<Item, 'case'>): Answers =>
  byQuestion([...(quizCase?.alsoStated ?? []), ...(quizCase?.answers ?? [])]);
