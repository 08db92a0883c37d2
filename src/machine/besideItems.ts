import { fitAnswer } from '../engine/fitAnswer.ts';
import type { GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Question } from '../guideline/question.ts';

/**
 * An answer that names items of a list, beside the items that are held: a patient who has a stent may get ascites as
 * well. What says that there is none, or that it was not assessed, stands for itself.
 */
export function besideItems(
  guideline: Guideline,
  one: GivenAnswer,
  held: readonly GivenAnswer[],
): GivenAnswer {
  const { question, answer } = one;
  const { input }: Question = guideline.questions[question];
  const had = held.find((other) => other.question === question)?.answer;
  if (input.kind !== 'multi' || !Array.isArray(answer) || !Array.isArray(had)) return one;
  const exclusive: readonly string[] = input.exclusive;
  if ([...answer, ...had].some((id) => exclusive.includes(id))) return one;
  return { question, answer: fitAnswer(guideline, question, [...new Set([...had, ...answer])]) };
}

/** Whether an answer names all items that another one names, and more. */
export function addsItems(now: unknown, before: unknown): boolean {
  return (
    Array.isArray(now) &&
    Array.isArray(before) &&
    now.length > before.length &&
    before.every((id) => now.includes(id))
  );
}
