import type { Answers, GivenAnswer } from '../guideline/answers.ts';

/** Answers by question; of two to one question the later one counts. */
export function byQuestion(given: readonly GivenAnswer[]): Answers {
  return Object.fromEntries(given.map(({ question, answer }) => [question, answer]));
}
