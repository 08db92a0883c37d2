import type { AnswerByQuestion, AnswerValue, QuestionId, ReportedGrade } from '../guideline/answers.ts';
import type { ChangedAnswer } from '../guideline/changedAnswers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { NumberLimits, Question, QuestionInput } from '../guideline/question.ts';
import { AnswerError } from './errors.ts';

/**
 * Brings an answer from outside (a card, a file, a program) into its canonical form.
 *
 * Accepted: an option id; a number or its decimal text (comma or point); for Ki-67 a number, a grade,
 * or `{ ki67, grade }`; for lesion numbers `{ lesionCount, largestLesionMm }`; for a set an array or
 * comma-separated option ids.
 * @throws AnswerError when it does not fit; nothing is guessed or rounded
 */
export function fitAnswer<Q extends QuestionId>(
  guideline: Pick<Guideline, 'questions' | 'changedAnswers'>,
  questionId: Q,
  raw: unknown,
): AnswerByQuestion[Q];
export function fitAnswer(
  { questions, changedAnswers }: Pick<Guideline, 'questions' | 'changedAnswers'>,
  questionId: QuestionId,
  raw: unknown,
): AnswerValue {
  const question: Question = questions[questionId];
  if (typeof raw === 'string' && raw.trim() === String(question.unknown)) return question.unknown;
  const gone = changedAnswers.find(
    ({ question: id, option }) => id === questionId && isOf(option, raw, question),
  );
  if (gone) throw noLongerAllowed(question, gone);
  return fitTo(question.input.kind, question, question.input, raw) as AnswerValue;
}

/** Whether an option that the question has no more is what was given, or among it. */
function isOf(option: string, raw: unknown, { options }: Question): boolean {
  if (options.some(({ id }) => id === option)) return false;
  return idsIn(raw).includes(option);
}

/** Option ids as they may be given: one, an array, or one text with commas between them. */
function idsIn(raw: unknown): readonly unknown[] {
  if (typeof raw === 'string') return raw.split(',').map((id) => id.trim());
  return Array.isArray(raw) ? raw : [raw];
}

type Kind = QuestionInput['kind'];
type InputByKind = { readonly [K in Kind]: Extract<QuestionInput, { kind: K }> };

function fitTo<K extends Kind>(kind: K, question: Question, input: InputByKind[K], raw: unknown): unknown {
  return fitByKind[kind](question, input, raw);
}

const fitByKind: { [K in Kind]: (question: Question, input: InputByKind[K], raw: unknown) => unknown } = {
  choice: (question, _input, raw) => fitOption(question, raw),
  scale: (question, input, raw) => {
    const value = toNumber(raw);
    if (!Number.isInteger(value) || value < input.min || value > input.max) {
      throw notAllowed(question, raw, `Give a whole number from ${input.min} to ${input.max}${orUnknown}.`);
    }
    return value + 0;
  },
  ki67: (question, input, raw) => {
    const given = isRecord(raw) ? raw : toGrade(raw) ? { grade: raw } : { ki67: raw };
    const grade = blank(given['grade']) ? undefined : toGrade(given['grade']);
    if (grade === null) throw notAllowed(question, given['grade'], 'The grade is G1, G2 or G3.');
    const ki67 = blank(given['ki67']) ? undefined : fitNumber(question, input.number, given['ki67']);
    if (ki67 === undefined && grade === undefined) {
      throw new AnswerError(
        question.id,
        'Neither a Ki-67 index nor a grade was given.',
        allowedNumber(input.number),
      );
    }
    return { ...(ki67 === undefined ? {} : { ki67 }), ...(grade === undefined ? {} : { grade }) };
  },
  percentage: (question, input, raw) => fitNumber(question, input.number, raw),
  lesions: (question, input, raw) => {
    const given = isRecord(raw) ? raw : {};
    if (blank(given['lesionCount']) || blank(given['largestLesionMm'])) {
      throw new AnswerError(
        question.id,
        'Both the number of lesions and the largest diameter are needed.',
        `${limitsInWords(input.lesionCount)}; ${limitsInWords(input.largestLesionMm)}; or say "not measured".`,
      );
    }
    return {
      lesionCount: fitNumber(question, input.lesionCount, given['lesionCount']),
      largestLesionMm: fitNumber(question, input.largestLesionMm, given['largestLesionMm']),
    };
  },
  multi: (question, input, raw) => {
    const chosen = new Set(
      idsIn(raw)
        .filter((id) => id !== '')
        .map((id) => fitOption(question, id)),
    );
    if (chosen.size === 0) {
      throw new AnswerError(
        question.id,
        'Nothing was selected.',
        'Select every item that applies, or "None of these".',
      );
    }
    const alone = input.exclusive.find((id) => chosen.has(id));
    if (alone !== undefined && chosen.size > 1) {
      throw new AnswerError(
        question.id,
        `"${labelOf(question, alone)}" cannot stand beside another item.`,
        'Select it alone, or leave it out.',
      );
    }
    return question.options.map((option) => option.id).filter((id) => chosen.has(id));
  },
};

function fitOption(question: Question, raw: unknown): string {
  const option = question.options.find((candidate) => candidate.id === raw);
  if (option) return option.id;
  throw notAllowed(question, raw, `Allowed: ${question.options.map(({ id }) => id).join(', ')}.`);
}

function fitNumber(question: Question, limits: NumberLimits, raw: unknown): number {
  const value = toNumber(raw);
  const allowed = allowedNumber(limits);
  if (!(value >= limits.min && value <= limits.max)) throw notAllowed(question, raw, allowed);
  if (limits.step === 1 && !Number.isInteger(value)) {
    throw new AnswerError(question.id, `${limits.label}: "${value}" is not a whole number.`, allowed);
  }
  // Of the two zeros of a computer one is canonical.
  return value + 0;
}

/** The number that is given, as itself or as decimal text; NaN when it is none. */
function toNumber(raw: unknown): number {
  if (typeof raw === 'number') return raw;
  if (typeof raw !== 'string' || !/^\s*-?\d{1,6}([.,]\d{1,6})?\s*$/.test(raw)) return Number.NaN;
  return Number(raw.replace(',', '.'));
}

function toGrade(raw: unknown): ReportedGrade | null {
  return raw === 'G1' || raw === 'G2' || raw === 'G3' ? raw : null;
}

function blank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function labelOf(question: Question, id: string): string {
  return question.options.find((option) => option.id === id)?.label ?? id;
}

const orUnknown = ', or say that it is not known';

function limitsInWords(limits: NumberLimits): string {
  const kind = limits.step === 1 ? 'a whole number' : 'a number';
  return `${limits.label}: ${kind} from ${limits.min} to ${limits.max}${limits.unit ? ` ${limits.unit}` : ''}`;
}

function allowedNumber(limits: NumberLimits): string {
  return `Allowed: ${limitsInWords(limits)}${orUnknown}.`;
}

function notAllowed(question: Question, raw: unknown, allowed: string): AnswerError {
  return new AnswerError(question.id, `${shown(raw)} is not an answer to "${question.title}".`, allowed);
}

/** An answer of an earlier version that was split: nobody can tell which part was meant. */
function noLongerAllowed(question: Question, { option, since }: ChangedAnswer): AnswerError {
  return new AnswerError(
    question.id,
    `"${option}" was an answer before guideline ${since} and is none any more.`,
    `Answer "${question.title}" again. Allowed: ${question.options.map(({ id }) => id).join(', ')}.`,
  );
}

/** What was given, cut short: a message must not carry a whole text back. */
function shown(raw: unknown): string {
  if (raw === undefined || raw === null) return 'Nothing';
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
