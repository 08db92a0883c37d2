import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';

/** Whether an answer names some items of a list, by which it denies the others: whoever confirms it must see that. */
export function isChoiceOfSome({ questions }: Guideline, { question, answer }: GivenAnswer): boolean {
  const { input } = questions[question];
  return (
    input.kind === 'multi' && Array.isArray(answer) && !answer.some((one) => input.exclusive.includes(one))
  );
}
