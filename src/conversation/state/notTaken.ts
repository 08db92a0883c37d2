import type { GivenAnswer } from '../../guideline/answers.ts';
import { isValueId, type ValueId, valuesAbout } from '../../guideline/valuesAbout.ts';
import { isAfterDrugs } from '../../language/line/drugsTold.ts';
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
  const isNamedAnew = ({ question, value, drug, words }: StoredNotTaken): boolean =>
    since.some(
      (one) =>
        one.question === question &&
        (drug === undefined) === (one.drug === undefined) &&
        (value === undefined || (one.value === value && testOf(one) === testOf({ words }))),
    );
  const all = [...before.filter((one) => !isNamedAnew(one)), ...since];
  return all.filter(
    (one, index) =>
      all.findIndex(
        (other) => other.question === one.question && other.words === one.words && other.drug === one.drug,
      ) === index,
  );
}

/** What was measured, as it was typed: creatinine is not the eGFR. */
function testOf({ words }: Pick<StoredNotTaken, 'words'>): string {
  return (words ?? '').toLowerCase().split(/[\s:=<>]/)[0] ?? '';
}

/**
 * What is left of it once some questions have an answer. A value stays that the answer does not speak of: "none of
 * these" does not say what an eGFR of 35 means; and the drugs stay that an answer was told with.
 */
export function withoutAnswered(
  notTaken: readonly StoredNotTaken[],
  answers: readonly (Pick<GivenAnswer, 'question'> & Partial<Pick<GivenAnswer, 'answer'>>)[],
): readonly StoredNotTaken[] {
  return notTaken.filter(({ question, value = '', drug }) =>
    answers
      .filter((given) => given.question === question)
      .every(({ answer }) =>
        drug === undefined ? isValueId(value) && !saysOf(answer, value) : isAfterDrugs(answer),
      ),
  );
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
