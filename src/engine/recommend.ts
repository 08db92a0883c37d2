import type { Answers, GivenAnswer } from '../guideline/answers.ts';
import type { Facts } from '../guideline/condition.ts';
import { unreachable } from '../guideline/errors.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type {
  Claim,
  OptionKind,
  Outcome,
  OutcomeCategory,
  OutcomeId,
  Statement,
} from '../guideline/outcome.ts';
import type { Uncertainty } from '../guideline/uncertainties.ts';
import type { Update } from '../guideline/update.ts';
import { besideRoute } from './besideRoute.ts';
import { byQuestion } from './byQuestion.ts';
import { cautionsFor, type ShownCaution } from './cautions.ts';
import type { KnownRules } from './conditionState.ts';
import { holds } from './conditions.ts';
import { deriveFacts } from './facts.ts';
import { type BesideRoute, kindsTakenAway, optionsFor, type Pair } from './options.ts';
import { mayLead } from './standing.ts';
import type { RecommendedOption } from './recommendedOption.ts';
import type { Situation } from './situationsOnOptions.ts';
import { nothingTold, type SkippedOptions, type ToldOnOptions } from './toldOnOptions.ts';
import type { TypedValue } from './typedValues.ts';
import type { Edge, TrailStep } from './trail.ts';

/** Which guideline, in which version, gave a result. */
export interface GuidelineStamp {
  readonly id: string;
  readonly version: string;
  /** sha256 of all that decides a result: logic and chart, not words. */
  readonly hash: string;
  /** sha256 of all that is said. */
  readonly wording: string;
  readonly verifiedAgainstFigure: boolean;
}

/**
 * What the algorithm says for one case, in the order in which it is shown; card, text for the record,
 * terminal and quiz are drawn from it.
 */
export interface Recommendation {
  readonly outcome: OutcomeId;
  readonly title: string;
  readonly category: OutcomeCategory;
  readonly goal: 'disease control' | 'symptom control' | null;
  /** Every caution of the case, in display order: stops, then what was not asked, then the others. */
  readonly cautions: readonly ShownCaution[];
  /** What must be visible before the first option, each line as claims. */
  readonly firstScreen: readonly (readonly Claim[])[];
  /** In the order shown: the pair or the leading option first, closed ones last. */
  readonly options: readonly RecommendedOption[];
  /** The first option that is open and that nothing shown forbids; null where there is none. */
  readonly first: RecommendedOption | null;
  /** Options that stand side by side, the first of them being `first`. */
  readonly together: Pair | null;
  /** The kinds of treatment that what stands beside the route takes away though title or lines may name them. */
  readonly takenAway: readonly OptionKind[];
  readonly statements: readonly Statement[];
  readonly updates: readonly Update[];
  readonly uncertainties: readonly Uncertainty[];
  /** Names of the safety questions that were not asked on this route. */
  readonly notAsked: readonly string[];
  /** True when the case is outside the algorithm: only the banner may be shown beside the referral. */
  readonly outOfScope: boolean;
  readonly basis: { readonly trail: readonly TrailStep[]; readonly fired: Edge };
  readonly facts: Facts;
  readonly guideline: GuidelineStamp;
}

/** What was told beside the route of a case: the chart does not use it, and it opens nothing. */
export interface ToldBeside {
  /** Answers that the route did not ask: an option that one of them closes is not shown as open. */
  readonly volunteered?: readonly GivenAnswer[];
  /** Special situations: one that prohibits an option closes it. */
  readonly situations?: readonly Situation[];
  /** Values that were typed and not answered: what rests on them is not known. */
  readonly values?: readonly TypedValue[];
  /** Options of which nothing is left to give. */
  readonly skipped?: SkippedOptions;
  /** What facts that no answer says make of options. */
  readonly told?: ToldOnOptions;
}

/**
 * What the algorithm recommends at an outcome for the answers that led to it. Options, not orders (dossier 7).
 * @param trail the steps of the case; the last one's edge led to the outcome
 * @param told what was told beside the route
 * @throws Error when the trail is empty
 */
export function recommend(
  guideline: Guideline,
  outcomeId: OutcomeId,
  trail: readonly TrailStep[],
  stamp: GuidelineStamp,
  {
    volunteered = [],
    situations = [],
    values = [],
    skipped = new Map(),
    told = nothingTold,
  }: ToldBeside = {},
): Recommendation {
  const last = trail.at(-1);
  if (!last) return unreachable(`Outcome ${outcomeId} cannot be recommended without a step that led to it.`);
  const outcome: Outcome = guideline.outcomes[outcomeId];
  const answers = byQuestion(trail);
  const facts = deriveFacts(guideline, answers, outcomeId);
  const outOfScope = outcomeId === 'mdtOutOfScope';
  const cautions = cautionsFor(guideline, facts);
  const reached = { outcome: outcomeId, outOfScope, cautions, basis: { trail, fired: last.edge } };
  return {
    ...reached,
    ...adviceAt(guideline, outcome, facts, {
      ...besideRoute(guideline, reached, facts, volunteered, situations, values),
      skipped,
      told,
    }),
    category: outcome.category,
    goal: outcome.showsGoal ? goalOf(facts) : null,
    statements: outcome.statements,
    updates: guideline.updates.filter((update) => update.outcomes.includes(outcomeId)),
    uncertainties: outcome.uncertainties.map((id) => guideline.uncertainties[id]),
    notAsked: outOfScope ? [] : notAsked(guideline, answers, outcomeId),
    facts,
    guideline: stamp,
  };
}

/** The part of an outcome that depends on the case. */
export type AdvisingOutcome = Pick<
  Outcome,
  'title' | 'titleVariants' | 'firstScreen' | 'options' | 'together'
>;

/** What an outcome advises in one case, beside the cautions. */
export type AdviceAt = Pick<
  Recommendation,
  'title' | 'firstScreen' | 'options' | 'first' | 'together' | 'takenAway'
>;

/**
 * What an outcome advises for the facts of a case.
 * @param beside what stands beside the route; nothing when absent
 */
export function adviceAt(
  rules: KnownRules,
  outcome: AdvisingOutcome,
  facts: Facts,
  beside: BesideRoute = { withVolunteered: facts },
): AdviceAt {
  const { withVolunteered, situations = [], stops = [], skipped = new Map() } = beside;
  const { options, together } = optionsFor(rules, outcome, facts, beside);
  const closedByVolunteered = options.some(({ closed }) => closed?.byVolunteered);
  // Where what was told closes an option, title and lines are those of the case with it: what leads then is another.
  const spoken = closedByVolunteered ? withVolunteered : facts;
  const title = titleOf(outcome, spoken);
  // Where no variant speaks of what closes, the title speaks of the chart's own case.
  const titled = title === titleOf(outcome, facts) ? facts : withVolunteered;
  const isBeside = withVolunteered !== facts || situations.length + stops.length + skipped.size > 0;
  return {
    title,
    firstScreen: outcome.firstScreen
      .filter(({ when }) => when === undefined || holds(when, spoken))
      .map(({ claims }) => claims),
    options,
    first: options.find(mayLead) ?? null,
    together,
    takenAway: isBeside ? kindsTakenAway(rules, outcome, titled, options, situations) : [],
  };
}

/** The headline cautions: what stands above the options. */
export function stopsOf({ cautions }: Pick<Recommendation, 'cautions'>): readonly ShownCaution[] {
  return cautions.filter(({ severity }) => severity === 'stop');
}

function titleOf({ title, titleVariants }: AdvisingOutcome, facts: Facts): string {
  return titleVariants.find(({ when }) => holds(when, facts))?.title ?? title;
}

function goalOf(facts: Facts): 'disease control' | 'symptom control' {
  return facts.hormonalSyndrome === 'refractory' ? 'symptom control' : 'disease control';
}

function notAsked(
  { safety, outcomeSets }: Guideline,
  answers: Answers,
  outcome: OutcomeId,
): readonly string[] {
  return [
    ...safety.notAsked.questions.filter(({ question }) => !(question in answers)).map(({ name }) => name),
    ...(outcomeSets.TARE_LISTING.includes(outcome) ? [safety.notAsked.earlierEmbolization] : []),
  ];
}

/** The same case with what was told beside its route laid over it. */
export function withTold(
  guideline: Guideline,
  { outcome, basis, guideline: stamp }: Recommendation,
  told: ToldBeside,
): Recommendation {
  return recommend(guideline, outcome, basis.trail, stamp, told);
}
