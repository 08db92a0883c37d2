import { AnswerError } from '../../engine/errors.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { isValueId, type ValueId, valuesAbout } from '../../guideline/valuesAbout.ts';
import { isAfterDrugs } from '../../language/line/drugsTold.ts';
import type { Cases } from '../../machine/cases.ts';
import { namesFdg } from '../../language/reply/whichPet.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Session, StoredNotTaken } from './session.ts';

/**
 * What was not taken, with what was not taken since: of a question that is named anew only the latter, beside the values
 * that it does not give anew.
 */
export function mergeNotTaken(
  before: readonly StoredNotTaken[],
  since: readonly StoredNotTaken[],
): readonly StoredNotTaken[] {
  const isNamedAnew = ({ question, value, drug, fact, words }: StoredNotTaken): boolean =>
    since.some(
      (one) =>
        one.question === question &&
        one.fact === fact &&
        (drug === undefined) === (one.drug === undefined) &&
        (value === undefined || (one.value === value && testOf(one) === testOf({ words }))),
    );
  const all = [...before.filter((one) => isOfOtherImaging(one) || !isNamedAnew(one)), ...since];
  return all.filter(
    (one, index) =>
      all.findIndex(
        (other) =>
          other.question === one.question &&
          other.words === one.words &&
          other.drug === one.drug &&
          other.fact === one.fact,
      ) === index,
  );
}

/** What was measured, as it was typed: creatinine is not the eGFR. */
function testOf({ words }: Pick<StoredNotTaken, 'words'>): string {
  return (words ?? '').toLowerCase().split(/[\s:=<>]/)[0] ?? '';
}

/**
 * What is left of it once some questions have an answer. A value stays that the answer does not speak of: "none of
 * these" does not say what an eGFR of 35 means; the drugs stay that an answer was told with, and a fact that no answer
 * says, until the answer denies that there is any ("non-functioning").
 */
export function withoutAnswered(
  notTaken: readonly StoredNotTaken[],
  answers: readonly (Pick<GivenAnswer, 'question'> & Partial<Pick<GivenAnswer, 'answer'>>)[],
): readonly StoredNotTaken[] {
  return notTaken.filter((one) => {
    const { question, value = '', drug, fact } = one;
    const stays = (answer: unknown): boolean => {
      if (drug !== undefined) return isAfterDrugs(answer);
      if (fact !== undefined) return answer !== 'none';
      return isValueId(value) && !saysOf(answer, value);
    };
    return (
      isOfOtherImaging(one) ||
      answers.filter((given) => given.question === question).every(({ answer }) => stays(answer))
    );
  });
}

/** Told beside a question that it cannot answer: no answer to that question says what became of it. */
export function isOfOtherImaging({ question, words }: StoredNotTaken): boolean {
  return question === 'sstrImaging' && words !== null && namesFdg(words);
}

/** Whether an answer says what a value amounts to: it names one of these contraindications. */
function saysOf(answer: unknown, value: ValueId): boolean {
  return Array.isArray(answer) && valuesAbout[value].some((item) => answer.includes(item));
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
