import type { GivenAnswer } from '../guideline/answers.ts';
import type { Facts } from '../guideline/condition.ts';
import { byQuestion } from './byQuestion.ts';
import { deriveFacts } from './facts.ts';
import type { BesideRoute } from './options.ts';
import type { Situation } from './situationsOnOptions.ts';
import {
  type CautionRules,
  type Reached,
  volunteeredAnswers,
  volunteeredStops,
} from './volunteeredAnswers.ts';

/**
 * What stands beside the route of a case at its outcome.
 * @param facts of the answers on the route, with the outcome
 * @param volunteered answers given beside the route
 */
export function besideRoute(
  guideline: CautionRules,
  reached: Reached,
  facts: Facts,
  volunteered: readonly GivenAnswer[],
  situations: readonly Situation[],
): Required<BesideRoute> {
  if (volunteered.length === 0) return { withVolunteered: facts, situations, stops: [] };
  const answers = { ...byQuestion(volunteered), ...byQuestion(reached.basis.trail) };
  return {
    withVolunteered: deriveFacts(guideline, answers, reached.outcome),
    situations,
    stops: volunteeredStops(volunteeredAnswers(guideline, reached, volunteered)),
  };
}
