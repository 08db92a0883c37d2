import { chooseSet } from '../../../../src/quiz/sets/chooseSet.ts';
import type { QuizSet, SetWish } from '../../../../src/quiz/sets/quizSet.ts';
import { quiz } from '../../../fixtures/quiz.ts';

/** A set for a wish that can be met. @throws Error when there are too few items */
export function setOf(count: number, seed: number, wish: Partial<SetWish> = {}): QuizSet {
  const set = chooseSet(quiz, { count, seed, topics: [], kinds: [], blueprint: [], ...wish });
  if ('found' in set) throw new Error(`Only ${set.found} items.`);
  return set;
}
