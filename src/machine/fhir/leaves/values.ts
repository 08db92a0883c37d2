import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Question } from '../../../guideline/question.ts';
import { leavesOf, type LeafValue, saysUnknown } from './leaf.ts';

/** What each leaf of a question has been given, by its linkId; one without a value is absent. */
export type LeafValues = ReadonlyMap<string, readonly LeafValue[]>;

/** The name of a leaf within its question's answer: `percent` of Ki-67 is its `ki67`. */
const partOf: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>> = {
  ki67: { percent: 'ki67' },
};

/** An answer as the values of the question's leaves. */
export function valuesOf(question: Question, answer: AnswerValue): LeafValues {
  const leaves = leavesOf(question);
  const values = leaves.flatMap((leaf): readonly (readonly [string, readonly LeafValue[]])[] => {
    const given =
      leaves.length === 1 || saysUnknown(leaf) === (answer === question.unknown)
        ? partIn(question.id, leaf.linkId, answer)
        : [];
    return given.length === 0 ? [] : [[leaf.linkId, given]];
  });
  return new Map(values);
}

/**
 * The values of a question's leaves in a form that `fitAnswer` takes, which decides whether they are an answer.
 * @returns null when no leaf has a value
 */
export function rawAnswerOf(question: Question, values: LeafValues): unknown {
  const given = leavesOf(question).filter(({ linkId }) => values.has(linkId));
  const [first] = given;
  if (!first) return null;
  const firstValues = values.get(first.linkId) ?? [];
  if (first.linkId === question.id) {
    return question.input.kind === 'multi' ? [...firstValues] : firstValues[0];
  }
  if (saysUnknown(first)) return question.unknown;
  if (question.input.kind === 'percentage') return firstValues[0];
  return Object.fromEntries(
    given.map(({ linkId }) => [nameOf(question.id, linkId), values.get(linkId)?.[0]]),
  );
}

function partIn(question: QuestionId, linkId: string, answer: AnswerValue): readonly LeafValue[] {
  if (typeof answer === 'number') return [linkId === question ? String(answer) : answer];
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer;
  const part: unknown = Object.entries(answer).find(([name]) => name === nameOf(question, linkId))?.[1];
  return typeof part === 'string' || typeof part === 'number' ? [part] : [];
}

function nameOf(question: QuestionId, linkId: string): string {
  const part = linkId.slice(question.length + 1);
  return partOf[question]?.[part] ?? part;
}
