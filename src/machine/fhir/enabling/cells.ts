import { fitAnswer } from '../../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { NumberLimits } from '../../../guideline/question.ts';
import { cutsOf } from './cuts.ts';

/**
 * Answers of a question among which each answer has one that every condition treats alike: all options, all sets
 * of them, and of numbers both sides of every number that facts or guards are told apart by.
 */
export function cellsOf(guideline: Guideline, id: QuestionId): readonly AnswerValue[] {
  const { input, options, unknown } = guideline.questions[id];
  const fit = (raw: unknown): AnswerValue => fitAnswer(guideline, id, raw);
  const numbers = (limits: NumberLimits): readonly number[] => besideCuts(guideline, limits);
  switch (input.kind) {
    case 'ki67': {
      const grades = [undefined, ...input.grades];
      const answers = [undefined, ...numbers(input.number)].flatMap((ki67) =>
        grades.map((grade) => ({ ki67, grade })),
      );
      return [
        ...answers.filter(({ ki67, grade }) => ki67 !== undefined || grade !== undefined).map(fit),
        unknown,
      ];
    }
    case 'percentage':
      return [...numbers(input.number).map(fit), unknown];
    case 'lesions':
      return [
        ...numbers(input.lesionCount).flatMap((lesionCount) =>
          numbers(input.largestLesionMm).map((largestLesionMm) => fit({ lesionCount, largestLesionMm })),
        ),
        unknown,
      ];
    case 'multi': {
      const together = options.map((option) => option.id).filter((one) => !input.exclusive.includes(one));
      const sets = together.reduce<readonly (readonly string[])[]>(
        (before, one) => [...before, ...before.map((set) => [...set, one])],
        [[]],
      );
      return [...sets.filter((set) => set.length > 0), ...input.exclusive.map((one) => [one])].map(fit);
    }
    default:
      return options.map((option) => fit(option.id));
  }
}

/** Numbers on, below and above every cut that lies within the limits. */
function besideCuts(guideline: Guideline, { min, max, step }: NumberLimits): readonly number[] {
  const beside = cutsOf(guideline).flatMap((cut) => [cut - step, cut, cut + step]);
  return [...new Set([min, ...beside, max])].filter((value) => value >= min && value <= max);
}
