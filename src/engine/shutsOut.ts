import type { GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId, OutcomeOption } from '../guideline/outcome.ts';
import { byQuestion } from './byQuestion.ts';
import { cautionsFor } from './cautions.ts';
import { holds } from './conditions.ts';
import { contraindicatedIn, toldContraindications } from './contraindicatedKinds.ts';
import { deriveFacts } from './facts.ts';
import { closedIn } from './options.ts';
import { forbidsOutright, groundOf } from './prohibitions.ts';
import { comingFirst, type Situation } from './situationsOnOptions.ts';

/**
 * Whether what is known of a case already keeps an option of an outcome from being left to it, wherever the route goes:
 * it closes the option, forbids it, or comes before it.
 * @param known answers of the route and beside it
 */
export function shutsOut(
  guideline: Guideline,
  { outcome, option }: { readonly outcome: OutcomeId; readonly option: OutcomeOption },
  known: readonly GivenAnswer[],
  situations: readonly Situation[],
): boolean {
  if (comingFirst(situations).length > 0 || closedIn(situations, option) !== null) return true;
  const facts = deriveFacts(guideline, byQuestion(known), outcome);
  const told = toldContraindications(guideline, { contraindicationClass: null }, facts);
  return (
    contraindicatedIn(told, option)?.rest.length === 0 ||
    option.closedBy.some(({ when }) => holds(when, facts)) ||
    option.prohibitions.some((one) => {
      const ground = groundOf(one);
      return ground !== null && holds(ground, facts) && forbidsOutright(one, option);
    }) ||
    cautionsFor(guideline, facts).some(
      ({ severity, forbids }) => severity === 'stop' && forbids.some((kind) => option.kinds.includes(kind)),
    )
  );
}
