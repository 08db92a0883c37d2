import type { GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import { besideRoute } from './besideRoute.ts';
import { byQuestion } from './byQuestion.ts';
import { cautionsFor } from './cautions.ts';
import { deriveFacts } from './facts.ts';
import { mayLead } from './standing.ts';
import { optionsFor } from './options.ts';
import type { Recommendation } from './recommend.ts';
import type { Situation } from './situationsOnOptions.ts';
import { nothingToldAnywhere, type ToldAnywhere } from './toldOnOptions.ts';

/** The ids of the options that lead: the pair that stands together, or the first; none where none may. */
export function leadOf({ together, first }: Pick<Recommendation, 'together' | 'first'>): readonly string[] {
  return together?.options.map(({ id }) => id) ?? (first === null ? [] : [first.id]);
}

/**
 * What leads at an outcome, as `recommend` says, without what else it says.
 * @param trail the answers that led to it
 * @param volunteered answers given beside the route, before special situations and what no answer says
 */
export function leadAt(
  guideline: Guideline,
  outcome: OutcomeId,
  trail: readonly GivenAnswer[],
  volunteered: readonly GivenAnswer[],
  situations: readonly Situation[],
  { told, skippedIn }: ToldAnywhere = nothingToldAnywhere,
): readonly string[] {
  const facts = deriveFacts(guideline, byQuestion(trail), outcome);
  const reached = {
    outcome,
    outOfScope: outcome === 'mdtOutOfScope',
    cautions: volunteered.length === 0 ? [] : cautionsFor(guideline, facts),
    basis: { trail },
  };
  const beside = besideRoute(guideline, reached, facts, volunteered, situations);
  const { options, together } = optionsFor(guideline, guideline.outcomes[outcome], facts, {
    ...beside,
    told,
    skipped: skippedIn(guideline, guideline.outcomes[outcome].options, beside.withVolunteered),
  });
  return leadOf({ together, first: options.find(mayLead) ?? null });
}
