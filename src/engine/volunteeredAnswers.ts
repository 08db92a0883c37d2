import type { GivenAnswer } from '../guideline/answers.ts';
import type { CautionId } from '../guideline/caution.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { byQuestion } from './byQuestion.ts';
import { cautionsFor, type ShownCaution } from './cautions.ts';
import { deriveFacts, type FactRules } from './facts.ts';

/** An answer that was given though the route never asked its question: the algorithm did not use it. */
export interface VolunteeredAnswer {
  readonly given: GivenAnswer;
  /** Cautions whose condition it would have met, had it been asked, and those that it would have made stops. */
  readonly cautions: readonly ShownCaution[];
  /** Cautions of the outcome that hold only because it was not asked. */
  readonly answers: readonly CautionId[];
  /** Whether somebody must look at it: a caution is about it, or it is a contraindication. */
  readonly isConcern: boolean;
}

/** The part of a guideline by which cautions follow from answers. */
export type CautionRules = FactRules & Pick<Guideline, 'cautions' | 'stopOrder'>;

/** What the route by itself has led to. */
export interface Reached {
  /** Of the guideline, or of an exported chart. */
  readonly outcome: string;
  readonly outOfScope: boolean;
  readonly cautions: readonly ShownCaution[];
  readonly basis: { readonly trail: readonly GivenAnswer[] };
}

/**
 * What was given and not asked on the way to an outcome, each with the cautions about it: those whose
 * conditions (dossier 2.5) come to hold, or cease to, with that answer added to those of the route, and those
 * that become stops. The outcome and its own cautions stay as they are.
 * @param pending answers given beside the route; those of questions on the route are left out
 */
export function volunteeredAnswers(
  guideline: CautionRules,
  recommendation: Reached,
  pending: readonly GivenAnswer[],
): readonly VolunteeredAnswer[] {
  if (recommendation.outOfScope) return [];
  const route = byQuestion(recommendation.basis.trail);
  const shown = new Map(recommendation.cautions.map(({ id, severity }) => [id, severity]));
  const volunteered = pending.filter(({ question }) => !(question in route));
  return volunteered.map((given) => {
    const facts = deriveFacts(
      guideline,
      { ...route, [given.question]: given.answer },
      recommendation.outcome,
    );
    const then = cautionsFor(guideline, facts);
    const cautions = then.filter(
      ({ id, severity }) => !shown.has(id) || (severity === 'stop' && shown.get(id) !== 'stop'),
    );
    return {
      given,
      cautions,
      answers: [...shown.keys()].filter((id) => !then.some((caution) => caution.id === id)),
      isConcern: cautions.length > 0 || isContraindication(guideline, given),
    };
  });
}

/** The stops that volunteered answers raise, each once. */
export function volunteeredStops(volunteered: readonly VolunteeredAnswer[]): readonly ShownCaution[] {
  const stops = volunteered.flatMap(({ cautions }) => cautions).filter(({ severity }) => severity === 'stop');
  return [...new Map(stops.map((stop) => [stop.id, stop])).values()];
}

function isContraindication(
  { contraindicationClasses }: Pick<FactRules, 'contraindicationClasses'>,
  { question, answer }: GivenAnswer,
): boolean {
  return (
    question === 'transarterialContraindications' &&
    Array.isArray(answer) &&
    answer.some((item) => contraindicationClasses.has(item))
  );
}
