import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Cases } from '../../machine/cases.ts';
import { namesFdg } from '../../language/reply/whichPet.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Session, StoredNotTaken } from './session.ts';

/** What was not taken, with what was not taken since: of a question that is named anew only the latter. */
export function mergeNotTaken(
  before: readonly StoredNotTaken[],
  since: readonly StoredNotTaken[],
): readonly StoredNotTaken[] {
  const stays = (one: StoredNotTaken): boolean =>
    isOfOtherImaging(one) || !since.some(({ question }) => question === one.question);
  const all = [...before.filter(stays), ...since];
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
  return notTaken.filter(
    (one) => isOfOtherImaging(one) || !answers.some((given) => given.question === one.question),
  );
}

/** Told beside a question that it cannot answer: no answer to that question says what became of it. */
export function isOfOtherImaging({ question, words }: StoredNotTaken): boolean {
  return question === 'sstrImaging' && words !== null && namesFdg(words);
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

/** What an open question was answered with in a line, with a doubt that nobody has settled; null where nothing was. */
export function doubtedAt(
  { guideline }: Pick<Cases, 'guideline'>,
  notTaken: readonly StoredNotTaken[],
  question: QuestionId,
): AnswerValue | null {
  const one = notTaken.find((left) => left.question === question && left.answer !== undefined);
  if (!one) return null;
  try {
    return fitAnswer(guideline, question, one.answer);
  } catch (error) {
    if (error instanceof AnswerError) return null;
    throw error;
  }
}
