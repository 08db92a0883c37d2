import type { AnswerList } from '../answerLists.ts';
import { type Digit, digit, type DigitReader } from './mixedRadix.ts';
import { digitsOfNumber, readNumber } from './numberDigits.ts';

/**
 * The answer of one question as digits. The first says its form: 0 without an answer, then the options that stand
 * alone, then the value that is spelled out.
 * @param answer undefined without an answer
 * @returns null when it is none of the list's canonical answers
 */
export function digitsOfAnswer(list: AnswerList, answer: unknown): readonly Digit[] | null {
  const alone = answersAlone(list);
  const forms = alone.length + (isSpelledOut(list) ? 2 : 1);
  if (answer === undefined) return [digit(0, forms)];
  const at = alone.findIndex((one) => isSame(one, answer));
  if (at >= 0) return [digit(at + 1, forms)];
  const value = digitsOfValue(list, answer);
  return value && [digit(alone.length + 1, forms), ...value];
}

/**
 * Reads the answer of one question.
 * @returns undefined without an answer, null when the digits stand for none
 */
export function readAnswer(list: AnswerList, digits: DigitReader): unknown {
  const alone = answersAlone(list);
  const form = digits.nextNumber(alone.length + (isSpelledOut(list) ? 2 : 1));
  if (form === 0) return undefined;
  return form <= alone.length ? alone[form - 1] : readValue(list, digits);
}

function isSpelledOut({ kind }: AnswerList): boolean {
  return kind !== 'choice' && kind !== 'scale';
}

/** Answers that are one option by itself, in their canonical form. */
function answersAlone(list: AnswerList): readonly unknown[] {
  switch (list.kind) {
    case 'choice':
    case 'percentage':
    case 'lesions':
      return list.options;
    case 'scale':
      return list.options.map((id) => (/^\d+$/.test(id) ? Number(id) : id));
    case 'ki67':
      return list.options.map((id) => (list.grades.includes(id) ? { grade: id } : id));
    case 'multi':
      return list.exclusive.map((id) => [id]);
  }
}

function digitsOfValue(list: AnswerList, answer: unknown): readonly Digit[] | null {
  switch (list.kind) {
    case 'choice':
    case 'scale':
      return null;
    case 'percentage':
      return typeof answer === 'number' ? digitsOfNumber(list.number, answer) : null;
    case 'ki67': {
      const { ki67, grade } = fieldsOf(answer);
      const gradeAt = grade === undefined ? 0 : list.grades.findIndex((one) => one === grade) + 1;
      if (typeof ki67 !== 'number' || (grade !== undefined && gradeAt === 0)) return null;
      return [digit(gradeAt, list.grades.length + 1), ...digitsOfNumber(list.number, ki67)];
    }
    case 'lesions': {
      const { lesionCount, largestLesionMm } = fieldsOf(answer);
      if (typeof lesionCount !== 'number' || typeof largestLesionMm !== 'number') return null;
      return [
        ...digitsOfNumber(list.lesionCount, lesionCount),
        ...digitsOfNumber(list.largestLesionMm, largestLesionMm),
      ];
    }
    case 'multi': {
      const members = membersOf(list);
      if (!Array.isArray(answer) || !answer.every((id) => members.includes(id as string))) return null;
      const chosen = members.map((id): number => (answer.includes(id) ? 1 : 0));
      return chosen.map((one) => digit(one, 2));
    }
  }
}

function readValue(list: AnswerList, digits: DigitReader): unknown {
  switch (list.kind) {
    case 'choice':
    case 'scale':
      return null;
    case 'percentage':
      return readNumber(list.number, digits);
    case 'ki67': {
      const grade = list.grades[digits.nextNumber(list.grades.length + 1) - 1];
      const ki67 = readNumber(list.number, digits);
      return ki67 === null ? null : { ki67, ...(grade === undefined ? {} : { grade }) };
    }
    case 'lesions': {
      const lesionCount = readNumber(list.lesionCount, digits);
      const largestLesionMm = readNumber(list.largestLesionMm, digits);
      return lesionCount === null || largestLesionMm === null ? null : { lesionCount, largestLesionMm };
    }
    case 'multi': {
      const chosen = membersOf(list).filter(() => digits.next(2) === 1n);
      return chosen.length > 0 ? chosen : null;
    }
  }
}

/** What may stand beside one another in a set. */
function membersOf({ options, exclusive }: Extract<AnswerList, { kind: 'multi' }>): readonly string[] {
  return options.filter((id) => !exclusive.includes(id));
}

function fieldsOf(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? { ...answer } : {};
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
