import type { GivenAnswer } from '../../guideline/answers.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Session, StoredNotTaken } from './session.ts';

/** What was not taken, with what was not taken since: of a question that is named anew only the latter. */
export function mergeNotTaken(
  before: readonly StoredNotTaken[],
  since: readonly StoredNotTaken[],
): readonly StoredNotTaken[] {
  const all = [...before.filter(({ question }) => !since.some((one) => one.question === question)), ...since];
  return all.filter(
    (one, index) =>
      all.findIndex((other) => other.question === one.question && other.words === one.words) === index,
  );
}

/** What is left of it once some questions have an answer. */
export function withoutAnswered(
  notTaken: readonly StoredNotTaken[],
  answers: readonly Pick<GivenAnswer, 'question'>[],
): readonly StoredNotTaken[] {
  return notTaken.filter(({ question }) => !answers.some((given) => given.question === question));
}

/** The answers of a case, and those kept until asked. */
type Known = Pick<Session, 'answers' | 'pendingAnswers'>;

/** The answers that a case has and had not before. */
export function newlyGiven(before: Known, after: Known): readonly GivenAnswer[] {
  const had = [...before.answers, ...before.pendingAnswers];
  return [...after.answers, ...after.pendingAnswers].filter(
    (given) => !had.some((one) => one.question === given.question && sameAnswer(one.answer, given.answer)),
  );
}
