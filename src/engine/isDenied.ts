import type { Answers, GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { holds } from './conditions.ts';
import { deriveFacts, type FactRules } from './facts.ts';

/** Whether an answer cannot be that of a case because something else that is known of it denies it. */
export function isDenied(
  rules: FactRules & Pick<Guideline, 'deniedAnswers'>,
  known: Answers,
  { question, answer }: GivenAnswer,
): boolean {
  const denials = typeof answer === 'string' ? rules.deniedAnswers[question]?.[answer] : undefined;
  if (denials === undefined) return false;
  const facts = deriveFacts(rules, known);
  return denials.some((denial) => holds(denial, facts));
}
