import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';

/** Farther than any step of a question: an answer of another kind than the one that stands. */
const farthest = 100;

/**
 * How far another answer lies from the one that stands, in steps: of a number the borders between them, of a list the
 * items that differ, of options how far apart they stand in the dossier's order, which goes from one neighbour to the
 * next ("no treatment yet", "… and growing", "stable", "progressed on an SSA").
 */
export function distance(
  guideline: Guideline,
  question: QuestionId,
  from: AnswerValue | undefined,
  to: AnswerValue,
): number {
  if (from === undefined) return farthest;
  const { options, classes, input }: Question = guideline.questions[question];
  if (Array.isArray(from) && Array.isArray(to)) return differing(from, to);
  const [a, b] = [numberOf(from), numberOf(to)];
  if (a !== null && b !== null) {
    // A class of the Ki-67 is named by its lowest value, of other numbers by its highest.
    const steps = classes.map(numberOf).filter((one) => one !== null);
    const rank = (value: number): number =>
      input.kind === 'ki67'
        ? Math.max(0, steps.filter((one) => one <= value).length - 1)
        : steps.filter((one) => one < value).length;
    return Math.abs(rank(a) - rank(b));
  }
  if (isLesions(from) && isLesions(to)) return 1;
  const [at, other] = [from, to].map((one) => options.findIndex(({ id }) => id === one));
  return at === undefined || other === undefined || at < 0 || other < 0 ? farthest : Math.abs(at - other);
}

function differing(some: readonly unknown[], others: readonly unknown[]): number {
  return [...some.filter((one) => !others.includes(one)), ...others.filter((one) => !some.includes(one))]
    .length;
}

function numberOf(answer: AnswerValue): number | null {
  if (typeof answer === 'number') return answer;
  return typeof answer === 'object' && 'ki67' in answer ? (answer.ki67 ?? null) : null;
}

function isLesions(answer: AnswerValue): boolean {
  return typeof answer === 'object' && 'lesionCount' in answer;
}
