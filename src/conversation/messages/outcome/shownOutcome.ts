import { leadOf } from '../../../engine/leadAt.ts';
import type { ShownCaution } from '../../../engine/cautions.ts';
import { type Recommendation, stopsOf, withTold } from '../../../engine/recommend.ts';
import { isValue, type TypedValue } from '../../../engine/typedValues.ts';
import { type VolunteeredAnswer, volunteeredAnswers } from '../../../engine/volunteeredAnswers.ts';
import { byQuestion } from '../../../engine/byQuestion.ts';
import type { Contraindication, GivenAnswer } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import { type MadeChoice, choiceWith, type KeptChoice } from '../../feedback/choice.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { failedDrugs } from './failedDrugs.ts';
import { skippedOptions } from './failedOptions.ts';
import { titleWithout } from './takenAway.ts';
import { type Unsettled, unsettledOf } from '../../state/unsettled.ts';
import { withUnsettled } from './unsettled.ts';
import { withFacts } from './toldFacts.ts';
import { nothingTold } from '../../../engine/toldOnOptions.ts';
import { toldOnOptions } from './toldOnOptions.ts';
import type { ToldSituation } from '../../../engine/situationsOnOptions.ts';

/** What stands beside a recommendation. */
export interface BesideRecommendation {
  /** Given and not asked on the route: the chart does not use them. */
  readonly pendingAnswers?: readonly GivenAnswer[];
  /** Special situations that were recognised in what was typed. */
  readonly situations?: readonly ToldSituation[];
  /** What was typed and not taken. */
  readonly notTaken?: readonly StoredNotTaken[];
  /** A choice other than a recommendation, or of two equals, as it was said last in this case. */
  readonly choice?: KeptChoice | null;
}

/** A caution that stands above the options. */
export interface Stop extends ShownCaution {
  /** Whether it holds only because of an answer that was volunteered. */
  readonly volunteered: boolean;
}

/** A recommendation with all that is laid over it: what card and text for the record are drawn from. */
export interface ShownOutcome {
  readonly guideline: Guideline;
  /** With volunteered answers and special situations over its options. */
  readonly recommendation: Recommendation;
  /** The same without them: what the chart says by itself. */
  readonly byChart: Recommendation;
  /** Given and not asked on the route, used here or not. */
  readonly pendingAnswers: readonly GivenAnswer[];
  readonly volunteered: readonly VolunteeredAnswer[];
  readonly situations: readonly ToldSituation[];
  readonly notTaken: readonly StoredNotTaken[];
  /** The contraindications of the case, on its route or beside it. */
  readonly contraindications: readonly Contraindication[];
  /** Answers of the route that something told contradicts. */
  readonly unsettled: readonly Unsettled[];
  /** What was chosen instead of this very recommendation, and why, or which of two equals; null where nobody said so. */
  readonly choice: MadeChoice | null;
  /** In the dossier's order. */
  readonly stops: readonly Stop[];
}

/** Lays volunteered answers, special situations and values that nobody has judged over a recommendation. */
export function shownOutcome(
  guideline: Guideline,
  byChart: Recommendation,
  { pendingAnswers = [], situations = [], notTaken = [], choice = null }: BesideRecommendation,
): ShownOutcome {
  const volunteered = volunteeredAnswers(guideline, byChart, pendingAnswers);
  const given = volunteered.map((one) => one.given);
  const stops = [
    ...stopsOf(byChart).map((caution) => ({ ...caution, volunteered: false })),
    ...volunteeredCautions(volunteered)
      .filter(({ severity }) => severity === 'stop')
      .map((caution) => ({ ...caution, volunteered: true })),
  ];
  const rank = ({ id }: Stop): number => guideline.stopOrder.indexOf(id);
  const values = typedValues(guideline, notTaken);
  const contraindications = contraindicationsIn(guideline, [...byChart.basis.trail, ...given]);
  const skipped = skippedOptions(guideline, byChart.options, notTaken, contraindications);
  const told = toldOnOptions(notTaken);
  const unsettled = unsettledOf(guideline, byChart.basis.trail, notTaken);
  const laidOver =
    given.length + situations.length + values.length + skipped.size === 0 && told === nothingTold
      ? byChart
      : withTold(guideline, byChart, { volunteered: given, situations, values, skipped, told });
  return {
    guideline,
    byChart,
    pendingAnswers,
    volunteered,
    situations,
    notTaken,
    contraindications,
    unsettled,
    choice: choiceWith(choice, {
      outcome: laidOver.outcome,
      leading: leadOf(laidOver),
    }),
    recommendation: {
      ...withUnsettled(
        guideline,
        byChart,
        withFacts(laidOver, notTaken, contraindications, situations),
        unsettled,
      ),
      title: titleWithout(laidOver, failedDrugs(notTaken)),
    },
    stops: stops.toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** The contraindications of a case, on its route or beside it. */
function contraindicationsIn(
  { contraindicationClasses }: Pick<Guideline, 'contraindicationClasses'>,
  answers: readonly GivenAnswer[],
): readonly Contraindication[] {
  const all: readonly string[] = byQuestion(answers).transarterialContraindications ?? [];
  return all.filter((item): item is Contraindication => contraindicationClasses.has(item));
}

/** The values among what was typed and not taken. */
function typedValues(guideline: Guideline, notTaken: readonly StoredNotTaken[]): readonly TypedValue[] {
  return notTaken.flatMap(({ value = '', words }) => (isValue(guideline, value) ? [{ value, words }] : []));
}

/** The title of an outcome as it is shown: it does not recommend what stands beside the route takes away. */
export function shownTitle(
  guideline: Guideline,
  byChart: Recommendation,
  beside: BesideRecommendation,
): string {
  return shownOutcome(guideline, byChart, beside).recommendation.title;
}

/**
 * The cautions of a case, each once: those of its route, then those about volunteered answers, which are others or have
 * become stops by them.
 */
export function cautionsOfCase({ byChart, volunteered }: ShownOutcome): readonly ShownCaution[] {
  const raised = volunteeredCautions(volunteered);
  return [...byChart.cautions.filter(({ id }) => raised.every((one) => one.id !== id)), ...raised];
}

/** The cautions about volunteered answers, each once. */
export function volunteeredCautions(volunteered: readonly VolunteeredAnswer[]): readonly ShownCaution[] {
  const all = volunteered.flatMap(({ cautions }) => cautions);
  return [...new Map(all.map((caution) => [caution.id, caution])).values()].toSorted((a, b) =>
    a.id.localeCompare(b.id),
  );
}
