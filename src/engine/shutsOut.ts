import type { GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId, OutcomeOption } from '../guideline/outcome.ts';
import { byQuestion } from './byQuestion.ts';
import { cautionsFor } from './cautions.ts';
import { holds } from './conditions.ts';
import { contraindicatedIn, type Contraindicated, toldContraindications } from './contraindicatedKinds.ts';
import { deriveFacts } from './facts.ts';
import { closedIn } from './options.ts';
import { forbidsOutright, groundOf } from './prohibitions.ts';
import { comingFirst, type Situation } from './situationsOnOptions.ts';
import { nothingToldAnywhere, type ToldAnywhere } from './toldOnOptions.ts';

/** What shuts an option out: a special situation, a class of contraindications, other told facts, or words of the guideline. */
export type ShutOutBy =
  | { readonly situation: Situation['id'] }
  | { readonly class: Contraindicated['class'] }
  | { readonly told: true }
  | { readonly words: string };

/** An option of an outcome. */
interface OptionAt {
  readonly outcome: OutcomeId;
  readonly option: OutcomeOption;
}

/**
 * Whether what is known of a case already keeps an option of an outcome from being left to it, wherever the route goes:
 * it closes the option, forbids it, or comes before it.
 * @param known answers of the route and beside it
 */
export function shutsOut(
  guideline: Guideline,
  at: OptionAt,
  known: readonly GivenAnswer[],
  situations: readonly Situation[],
  told: ToldAnywhere = nothingToldAnywhere,
): boolean {
  return shutOutBy(guideline, at, known, situations, told).length > 0;
}

/** What of that does so; empty where nothing does. */
export function shutOutBy(
  guideline: Guideline,
  { outcome, option }: OptionAt,
  known: readonly GivenAnswer[],
  situations: readonly Situation[],
  { told, skippedIn }: ToldAnywhere = nothingToldAnywhere,
): readonly ShutOutBy[] {
  const facts = deriveFacts(guideline, byQuestion(known), outcome);
  const beside = toldContraindications(guideline, { contraindicationClass: null }, facts);
  const contraindicated = contraindicatedIn(beside, option);
  const closed = closedIn(situations, option);
  return [
    ...comingFirst(situations).map((situation) => ({ situation })),
    ...(closed === null ? [] : [{ words: closed.reason }]),
    ...(contraindicated?.rest.length === 0 ? [{ class: contraindicated.class }] : []),
    ...option.closedBy.filter(({ when }) => holds(when, facts)).map(({ reason }) => ({ words: reason })),
    ...option.prohibitions
      .filter((one) => {
        const ground = groundOf(one);
        return ground !== null && holds(ground, facts) && forbidsOutright(one, option);
      })
      .map(({ text }) => ({ words: text })),
    ...option.conditions
      .filter(({ id }) => told.conditions.get(id) === 'notMet')
      .map(({ words }) => ({ words })),
    ...(told.against(option) || skippedIn(guideline, [option], facts).size > 0
      ? [{ told: true } as const]
      : []),
    ...cautionsFor(guideline, facts)
      .filter(
        ({ severity, forbids }) => severity === 'stop' && forbids.some((kind) => option.kinds.includes(kind)),
      )
      .map(({ headline }) => ({ words: headline })),
  ];
}
