import type { GivenAnswer } from '../guideline/answers.ts';
import type { Facts } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { byQuestion } from './byQuestion.ts';
import { type ContraindicationRules, toldContraindications } from './contraindicatedKinds.ts';
import { deriveFacts } from './facts.ts';
import type { BesideRoute } from './options.ts';
import type { Situation } from './situationsOnOptions.ts';
import { deniedBeside } from './isDenied.ts';
import { ifTyped, type TypedValue } from './typedValues.ts';
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
 * @param values typed and not answered
 */
export function besideRoute(
  guideline: CautionRules & ContraindicationRules & Partial<Pick<Guideline, 'valuesAbout' | 'deniedAnswers'>>,
  reached: Reached,
  facts: Facts,
  volunteered: readonly GivenAnswer[],
  situations: readonly Situation[],
  values: readonly TypedValue[] = [],
): Required<Omit<BesideRoute, 'skipped' | 'told'>> {
  const open = (known: Facts) => ifTyped(guideline, known, values);
  if (volunteered.length === 0) {
    return {
      withVolunteered: facts,
      undenied: facts,
      situations,
      stops: [],
      contraindications: null,
      typed: open(facts),
    };
  }
  const answers = { ...byQuestion(volunteered), ...byQuestion(reached.basis.trail) };
  const known = deriveFacts(guideline, answers, reached.outcome);
  const denied = new Set(
    deniedBeside(guideline, reached.basis.trail, volunteered).map(({ question }) => question),
  );
  const undenied = [...volunteered, ...reached.basis.trail].filter(({ question }) => !denied.has(question));
  return {
    withVolunteered: known,
    undenied: denied.size === 0 ? known : deriveFacts(guideline, byQuestion(undenied), reached.outcome),
    typed: open(known),
    situations,
    stops: volunteeredStops(volunteeredAnswers(guideline, reached, volunteered)),
    contraindications: toldContraindications(guideline, facts, known),
  };
}
