import type { Answers, GivenAnswer } from '../guideline/answers.ts';
import type { Condition } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { byQuestion } from './byQuestion.ts';
import { holds } from './conditions.ts';
import { deriveFacts, type FactRules } from './facts.ts';

/** Whether an answer cannot be that of a case because something else that is known of it denies it. */
export function isDenied(
  rules: FactRules & Partial<Pick<Guideline, 'deniedAnswers'>>,
  known: Answers,
  given: GivenAnswer,
): boolean {
  return denialOf(rules, known, given) !== undefined;
}

/** The first of what denies an answer in a case; undefined where nothing does. */
export function denialOf(
  rules: FactRules & Partial<Pick<Guideline, 'deniedAnswers'>>,
  known: Answers,
  { question, answer }: GivenAnswer,
): Condition | undefined {
  const denials = typeof answer === 'string' ? rules.deniedAnswers?.[question]?.[answer] : undefined;
  if (denials === undefined) return undefined;
  const facts = deriveFacts(rules, known);
  return denials.find((denial) => holds(denial, facts));
}

/**
 * The answers of a route that something told beside it denies: of two answers that contradict each other it is not known
 * which one holds.
 * @param told the answers beside the route
 */
export function deniedBeside(
  rules: FactRules & Partial<Pick<Guideline, 'deniedAnswers'>>,
  trail: readonly GivenAnswer[],
  told: readonly GivenAnswer[],
): readonly GivenAnswer[] {
  const route = byQuestion(trail);
  const all = { ...byQuestion(told), ...route };
  return trail.filter((given) => isDenied(rules, all, given) && !isDenied(rules, route, given));
}
