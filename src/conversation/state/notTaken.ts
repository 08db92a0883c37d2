import { isValue } from '../../engine/typedValues.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ValueId } from '../../guideline/valuesAbout.ts';
import { isAfterDrugs } from '../../language/line/drugsTold.ts';
import type { Cases } from '../../machine/cases.ts';
import { besideItems } from '../../machine/besideItems.ts';
import { isTreatmentGiven } from '../../language/facts/namedFacts.ts';
import { namesFdg } from '../../language/reply/whichPet.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import { fittedOrNull } from './fittedOrNull.ts';
import type { Session, StoredNotTaken } from './session.ts';

/** What a value may amount to. */
export type Values = Pick<Guideline, 'valuesAbout'>;

/**
 * What was not taken, with what was not taken since: of a question that is named anew only the latter, beside the values
 * that it does not give anew.
 */
export function mergeNotTaken(
  values: Values,
  before: readonly StoredNotTaken[],
  since: readonly StoredNotTaken[],
): readonly StoredNotTaken[] {
  // A text that is kept whole is of no question: another one says nothing of it.
  const isNamedAnew = (old: StoredNotTaken): boolean =>
    !isWhole(old) &&
    since.some(
      (one) =>
        one.question === old.question &&
        one.fact === old.fact &&
        (old.drug === undefined) === (one.drug === undefined) &&
        (old.value === undefined || (one.value === old.value && testOf(one) === testOf(old))) &&
        isOfSameItems(values, old, one),
    );
  const all = [...before.filter((one) => isOfOtherImaging(one) || !isNamedAnew(one)), ...since];
  const wholes = all.filter(isWhole);
  const isTooMany = (one: StoredNotTaken): boolean =>
    wholes.indexOf(one) >= 0 && wholes.indexOf(one) < wholes.length - mostWhole;
  return all
    .map((one) => (isTooMany(one) ? { question: null, words: null } : one))
    .filter(
      (one, index, all) =>
        all.findIndex(
          (other) =>
            other.question === one.question &&
            other.words === one.words &&
            other.drug === one.drug &&
            other.fact === one.fact &&
            itemsOf(values, other).join() === itemsOf(values, one).join(),
        ) === index,
    );
}

/** Whole texts that are kept of a case at most: of older ones only that there were some. */
const mostWhole = 20;

/**
 * Whether something that was typed is kept whole, as nothing that the program knows, or as a treatment that was given: one
 * may be given twice. Of another fact, such as a count, what is told last holds.
 */
function isWhole({ question, words, fact }: StoredNotTaken): boolean {
  return question === null && words !== null && (fact === undefined || isTreatmentGiven(fact));
}

/** The items of a list that something typed names, read or not clear; of a value those that it may amount to. */
function itemsOf(values: Values, { answer, about = [], value = '' }: StoredNotTaken): readonly string[] {
  if (Array.isArray(answer)) return answer.filter((id) => typeof id === 'string' && !isNone([id]));
  return isValue(values, value) ? values.valuesAbout[value] : about;
}

/** Of a list that is told in parts only what speaks of the same items takes the place of what was told before. */
function isOfSameItems(values: Values, old: StoredNotTaken, now: StoredNotTaken): boolean {
  if (old.value !== undefined) return true;
  const [before, since] = [itemsOf(values, old), itemsOf(values, now)];
  if (before.length === 0) return now.held === undefined;
  const isRead = old.answer === undefined || now.answer !== undefined;
  return before.every((id) => since.includes(id)) && isRead && (old.held === undefined || now.held === true);
}

/** What was measured, as it was typed: creatinine is not the eGFR. */
function testOf({ words }: Pick<StoredNotTaken, 'words'>): string {
  return (words ?? '').toLowerCase().split(/[\s:=<>]/)[0] ?? '';
}

/** The items of a list that were told plainly beside something that was asked back, as answers to their question. */
export function heldIn(
  { guideline }: Pick<Cases, 'guideline'>,
  notTaken: readonly StoredNotTaken[],
): readonly GivenAnswer[] {
  return notTaken.flatMap(({ question, answer, held }): readonly GivenAnswer[] => {
    const asked = held ? guideline.questionIds.find((id) => id === question) : undefined;
    const fitted = asked && fittedOrNull(guideline, asked, answer);
    return asked && fitted ? [{ question: asked, answer: fitted }] : [];
  });
}

/**
 * What is left of it once some questions have an answer. A value stays that the answer does not speak of: "none of
 * these" does not say what an eGFR of 35 means; the drugs stay that an answer was told with, and a fact that no answer
 * says, until the answer denies that there is any ("non-functioning").
 */
export function withoutAnswered(
  values: Values,
  notTaken: readonly StoredNotTaken[],
  answers: readonly (Pick<GivenAnswer, 'question'> & Partial<Pick<GivenAnswer, 'answer'>>)[],
): readonly StoredNotTaken[] {
  return notTaken.filter((one) => {
    const { question, value = '', drug, fact } = one;
    const stays = (answer: unknown): boolean => {
      if (drug !== undefined) return isAfterDrugs(answer);
      if (fact !== undefined) return answer !== 'none';
      if (one.held) return !isAllOf(values, one, answer);
      if (Array.isArray(one.answer)) return !isNone(answer) && !isAllOf(values, one, answer);
      if (one.about && value === '') return !isNone(answer) && !isSomeOf(values, one, answer);
      return isValue(values, value) && !saysOf(values, answer, value);
    };
    return (
      isOfOtherImaging(one) ||
      answers.filter((given) => given.question === question).every(({ answer }) => stays(answer))
    );
  });
}

/** Whether something that was told of a list and is not plain is left open by an answer that names other items of it. */
export function isUnsettledBy(values: Values, told: StoredNotTaken, answer: AnswerValue): boolean {
  const { value = '', about, drug, fact, held } = told;
  if (!Array.isArray(answer) || isNone(answer)) return false;
  if (drug !== undefined || fact !== undefined || held) return false;
  if (Array.isArray(told.answer)) return !isAllOf(values, told, answer);
  if (about && value === '') return !isSomeOf(values, told, answer);
  return isValue(values, value) && !saysOf(values, answer, value);
}

/** Told beside a question that it cannot answer: no answer to that question says what became of it. */
export function isOfOtherImaging({ question, words }: StoredNotTaken): boolean {
  return question === 'sstrImaging' && words !== null && namesFdg(words);
}

/** Whether an answer to a list names all items that were told. */
function isAllOf(values: Values, told: StoredNotTaken, answer: unknown): boolean {
  return itemsOf(values, told).every((id) => Array.isArray(answer) && answer.includes(id));
}

/** Whether an answer to a list names one of the items that words may mean. */
function isSomeOf(values: Values, told: StoredNotTaken, answer: unknown): boolean {
  return Array.isArray(answer) && itemsOf(values, told).some((id) => answer.includes(id));
}

/** Whether an answer to a list names nothing of it. */
function isNone(answer: unknown): boolean {
  return Array.isArray(answer) && (answer.includes('none') || answer.includes('notAssessed'));
}

/** Whether an answer says what a value amounts to: it names one of these contraindications. */
function saysOf({ valuesAbout }: Values, answer: unknown, value: ValueId): boolean {
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

/** What an open question was answered with before, and nobody has settled. */
export interface ToldAt {
  /** What was read; null where nothing was. */
  readonly answer: AnswerValue | null;
  /** Whether it is plain by itself and joins what else is answered; read with a doubt otherwise. */
  readonly held: boolean;
  /** Items that were read with a doubt beside those that are held; null where there are none. */
  readonly doubted: AnswerValue | null;
  /** Words that may mean an item of its list, as typed. */
  readonly open: readonly string[];
}

/** What was told of an open question and stands there: items held, or a reading with a doubt, and what was not clear. */
export function toldAt(
  { guideline }: Pick<Cases, 'guideline'>,
  notTaken: readonly StoredNotTaken[],
  question: QuestionId,
): ToldAt {
  const here = notTaken.filter((left) => left.question === question);
  const [first, ...others] = heldIn({ guideline }, here);
  const together = first && others.reduce((all, one) => besideItems(guideline, one, [all]), first);
  const doubted = here.find(({ answer, held }) => answer !== undefined && held === undefined);
  const isHeld = (id: string): boolean => Array.isArray(together?.answer) && together.answer.includes(id);
  const beside = doubted ? itemsOf(guideline, doubted).filter((id) => !isHeld(id)) : [];
  return {
    answer: together?.answer ?? (doubted ? fittedOrNull(guideline, question, doubted.answer) : null),
    held: together !== undefined,
    doubted: together && beside.length > 0 ? fittedOrNull(guideline, question, beside) : null,
    open: here.flatMap(({ about, value, words }) =>
      (about !== undefined || value !== undefined) && words !== null ? [words] : [],
    ),
  };
}
