import type { GivenAnswer } from '../guideline/answers.ts';
import type { Condition } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { byQuestion } from './byQuestion.ts';
import { testsIn } from './conditions.ts';
import { denialOf, isDenied } from './isDenied.ts';
import type { FactRules } from './facts.ts';

/** Two answers of a case that cannot both be so, since what one of them says is denied by the other. */
export interface Denial {
  /** Of the route. */
  readonly denied: GivenAnswer;
  /** Told beside it. */
  readonly by: GivenAnswer;
  /** The limit that it goes beyond, where it is a number. */
  readonly limit: number | null;
}

/** The answers of a route that single answers told beside it deny, with the limit of each. */
export function denialsBeside(
  rules: FactRules & Partial<Pick<Guideline, 'deniedAnswers'>>,
  trail: readonly GivenAnswer[],
  told: readonly GivenAnswer[],
): readonly Denial[] {
  const route = byQuestion(trail);
  return told.flatMap((by) => {
    if (by.question in route) return [];
    const known = { ...route, ...byQuestion([by]) };
    return trail.flatMap((denied): readonly Denial[] => {
      const denial = isDenied(rules, route, denied) ? undefined : denialOf(rules, known, denied);
      return denial === undefined ? [] : [{ denied, by, limit: limitIn(denial) }];
    });
  });
}

function limitIn(denial: Condition): number | null {
  const [limit = null] = testsIn(denial).flatMap((test) => ('above' in test ? test.above : []));
  return limit;
}
