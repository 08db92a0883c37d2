import type { Facts } from '../guideline/condition.ts';
import type { OptionKind, Outcome, OutcomeOption } from '../guideline/outcome.ts';
import type { CautionId } from '../guideline/caution.ts';
import type { Provenance } from '../guideline/provenance.ts';
import type { ShownCaution } from './cautions.ts';
import { type ConditionState, conditionState, type KnownRules } from './conditionState.ts';
import { contraindicatedIn, type ToldContraindications } from './contraindicatedKinds.ts';
import { holds } from './conditions.ts';
import { evaluated, grounds, leftOpen } from './evaluatedCondition.ts';
import { broughtAbout, forbidsOutright } from './prohibitions.ts';
import { aboutWhom } from './statedProhibition.ts';
import { isKnownToFit } from './takesTheLead.ts';
import type { IfTyped } from './typedValues.ts';
import type { ClosedOption, RecommendedOption } from './recommendedOption.ts';
import { isKindTaken, isLeft, mayLead } from './standing.ts';
import { comingFirst, failedBy, prohibitedIn, type Situation } from './situationsOnOptions.ts';
import { nothingTold, type SkippedOptions, type ToldOnOptions } from './toldOnOptions.ts';

/** Options that stand side by side. */
export interface Pair {
  readonly options: readonly RecommendedOption[];
  readonly sentence: string;
  readonly joinedBy: 'or' | 'and';
  readonly provenance: readonly Provenance[];
}

/** What stands beside the route of a case: it can close an option or step it back, and opens none. */
export interface BesideRoute {
  /** The facts with volunteered answers. */
  readonly withVolunteered: Facts;
  /** The same without answers of the route that they deny: to a condition these are not known. */
  readonly undenied?: Facts;
  readonly situations?: readonly Situation[];
  /** Stops that volunteered answers raise. */
  readonly stops?: readonly Pick<ShownCaution, 'id' | 'forbids'>[];
  /** What volunteered contraindications speak against; null where there are none. */
  readonly contraindications?: ToldContraindications | null;
  /** What values that were typed and not answered would make of the case. */
  readonly typed?: readonly IfTyped[];
  /** Options of which nothing is left to give (C25), each with the caution that says to skip it. */
  readonly skipped?: SkippedOptions;
  /** What facts that no answer says make of options. */
  readonly told?: ToldOnOptions;
}

/**
 * The options of an outcome in the order shown (dossier 2.6): a pair that stands together, or the option that
 * moves to the front; the other open ones; those that what stands beside the route speaks against, or against a part of,
 * those of which nothing is left to give, those that it forbids; closed ones last.
 * A step that treats what was volunteered ("treat the infection") is listed and leads, as its title says.
 * While a special situation comes before every option none leads and none stand together; their order stays. So it is
 * where what the chart puts first fell away and the next option is not known to fit, or is a trial in place of what a
 * told stop forbids.
 */
export function optionsFor(
  rules: KnownRules,
  outcome: Pick<Outcome, 'options' | 'together'>,
  facts: Facts,
  {
    withVolunteered,
    undenied = withVolunteered,
    situations = [],
    stops = [],
    contraindications = null,
    typed = [],
    skipped = new Map(),
    told = nothingTold,
  }: BesideRoute,
): { readonly options: readonly RecommendedOption[]; readonly together: Pair | null } {
  let ofChart: readonly RecommendedOption[] | undefined;
  const byChart = (): readonly RecommendedOption[] => (ofChart ??= leadOfChart(rules, outcome, facts));
  const before = [...comingFirst(situations), ...failingTheLead(byChart, situations)];
  const listed = outcome.options.flatMap((option) => {
    const first = isFirstStep(option) ? withVolunteered : facts;
    if (option.onlyWhen !== undefined && !holds(option.onlyWhen, first)) return [];
    const raised = [...broughtAbout(option, facts, withVolunteered), ...prohibitedIn(situations, option)];
    const closed = closureOf(option, facts, withVolunteered) ?? closedIn(situations, option);
    const conditions = option.conditions.map((one) => ({
      ...evaluated(rules, one, facts, undenied, situations),
      // What closes an option is said by itself.
      ...(closed === null ? grounds(one, facts, withVolunteered) : {}),
      ...leftOpen(rules, one, withVolunteered, typed),
      ...decidedByTold(told, one, facts, rules),
    }));
    const isToldAgainst = closed === null && told.against(option);
    const contraindicated = closed === null ? contraindicatedIn(contraindications, option) : null;
    const isContraindicated = contraindicated !== null && contraindicated.rest.length === 0;
    const skip = skipped.get(option.id);
    const stoppedBy = stops
      .filter(({ forbids }) => forbids.some((kind) => option.kinds.includes(kind)))
      .map(({ id }) => id);
    const forbidding =
      closed === null
        ? [
            ...stoppedBy,
            ...raised.filter((prohibition) => forbidsOutright(prohibition, option)).map(({ id }) => id),
          ]
        : [];
    // What is forbidden already has its reason.
    const isSkipped = closed === null && forbidding.length === 0 && !isContraindicated && skip !== undefined;
    return [
      {
        option,
        conditions,
        raised,
        stoppedBy,
        closed,
        contraindicated,
        isToldAgainst,
        forbiddenBy: isSkipped ? skip.by : forbidding,
        isContraindicated,
        isSkipped,
        leads: option.firstWhen !== undefined && holds(option.firstWhen, first),
        stepsBack:
          contraindicated !== null ||
          isToldAgainst ||
          conditions.some(
            // Conditions never change the order (dossier 2.6): a special situation that fails one is said at it.
            ({ volunteered, againstBeside, situations: failing }) =>
              (volunteered === 'notMet' && failing === undefined) || againstBeside === true,
          ),
      },
    ];
  });
  const open = listed.filter(({ closed }) => closed === null);
  const isForbidden = ({ forbiddenBy, isContraindicated }: (typeof listed)[number]): boolean =>
    forbiddenBy.length > 0 || isContraindicated;
  const allowed = open.filter((one) => !isForbidden(one));
  const willing = allowed.filter(({ stepsBack }) => !stepsBack);
  const step = willing.find(({ option, leads }) => leads && isFirstStep(option))?.option.id;
  const named = outcome.together.find(({ when, options }) =>
    holds(when, step !== undefined && options.includes(step) ? withVolunteered : facts),
  );
  const pair = named?.options.flatMap((id) => willing.filter(({ option }) => option.id === id)) ?? [];
  const stands =
    named !== undefined &&
    pair.length === named.options.length &&
    (step === undefined || named.options.includes(step));
  const leading = stands
    ? pair
    : willing.filter(({ option, leads }) => leads && (step === undefined || option.id === step));
  const ordered = [
    ...leading,
    ...willing.filter((one) => !leading.includes(one)),
    ...allowed.filter(({ stepsBack }) => stepsBack),
    ...open.filter(({ isSkipped }) => isSkipped),
    ...open.filter((one) => isForbidden(one) && !one.isSkipped),
    ...listed.filter(({ closed }) => closed !== null),
  ];
  const [next] = stands ? [] : ordered.filter((one) => one.closed === null && !isForbidden(one));
  const isBeside =
    withVolunteered !== facts || told !== nothingTold || situations.length + stops.length + skipped.size > 0;
  const isUnled =
    isBeside &&
    next !== undefined &&
    !isFirstStep(next.option) &&
    (failsByTold(told, next) ||
      (!byChart().some(({ id }) => id === next.option.id) &&
        (!isKnownToFit(next) || (isTrial(next.option) && isStopped(byChart(), listed)))));
  const options = ordered.map(
    (
      { option, closed, conditions, raised, forbiddenBy, contraindicated, isToldAgainst, isSkipped },
      index,
    ): RecommendedOption => ({
      number: index + 1,
      id: option.id,
      text: option.text,
      kinds: option.kinds,
      closed,
      conditions,
      prohibitions: option.prohibitions.map((one) => ({
        ...one,
        ...aboutWhom(rules, one, withVolunteered, typed, raised),
      })),
      broughtAbout: raised,
      forbiddenBy,
      ...(contraindicated === null ? {} : { contraindicated }),
      ...(isToldAgainst ? { toldAgainst: true } : {}),
      waitsFor: closed === null ? before : [],
      ...(isSkipped ? { skippedKinds: skipped.get(option.id)?.kinds ?? [] } : {}),
      ...(isUnled && closed === null ? { unled: true } : {}),
      provenance: option.provenance,
    }),
  );
  return {
    options,
    together:
      stands && before.length === 0
        ? {
            options: options.slice(0, leading.length),
            sentence: named.sentence,
            joinedBy: named.joinedBy,
            provenance: named.provenance,
          }
        : null,
  };
}

/**
 * The special situations that fail a condition of what the chart puts first: until they are settled nothing leads, since
 * conditions never change the order of options (dossier 2.6), and what fails one does not lead.
 */
function failingTheLead(
  byChart: () => readonly RecommendedOption[],
  situations: readonly Situation[],
): readonly Situation['id'][] {
  const failing = situations.filter((one) => comingFirst([one]).length === 0 && failedBy([one]).size > 0);
  if (failing.length === 0) return [];
  const needed = new Set(byChart().flatMap(({ conditions }) => conditions.map(({ id }): string => id)));
  return failing.filter((one) => [...failedBy([one])].some((id) => needed.has(id))).map(({ id }) => id);
}

/** What leads by the chart alone. */
function leadOfChart(
  rules: KnownRules,
  outcome: Pick<Outcome, 'options' | 'together'>,
  facts: Facts,
): readonly RecommendedOption[] {
  const { options, together } = optionsFor(rules, outcome, facts, { withVolunteered: facts });
  return together?.options ?? options.filter(mayLead).slice(0, 1);
}

/**
 * The kinds of treatment that what stands beside the route takes away: no option of the kind is left, and one was in
 * the case that the title speaks of, or a special situation would close it in any case.
 * @param titled the facts that the title speaks of
 * @param shown the options as they are shown
 */
export function kindsTakenAway(
  rules: KnownRules,
  outcome: Pick<Outcome, 'options' | 'together'>,
  titled: Facts,
  shown: readonly RecommendedOption[],
  situations: readonly Situation[],
): readonly OptionKind[] {
  const before = optionsFor(rules, outcome, titled, { withVolunteered: titled }).options;
  const wasOpen = new Set(before.filter(isLeft).map(({ id }) => id));
  const inSituation = new Set(
    outcome.options.filter((option) => closedIn(situations, option) !== null).map(({ id }) => id),
  );
  return [...new Set(shown.flatMap(({ kinds }) => kinds))].filter((kind) =>
    shown
      .filter(({ kinds }) => kinds.includes(kind))
      .every((option) => isKindTaken(option, kind) && (wasOpen.has(option.id) || inSituation.has(option.id))),
  );
}

/** Whether an option treats no tumour: it only settles what must be settled first. */
function isFirstStep({ kinds }: OutcomeOption): boolean {
  return kinds.every((kind) => kind === 'treatFirst');
}

/** Whether an option is a clinical trial and nothing else: who may enter it this chart does not know. */
function isTrial({ kinds }: OutcomeOption): boolean {
  return kinds.every((kind) => kind === 'trial');
}

/** Whether a stop that was told forbids what leads by the chart: until it is settled a trial does not take its place. */
function isStopped(
  byChart: readonly RecommendedOption[],
  listed: readonly { readonly option: OutcomeOption; readonly stoppedBy: readonly CautionId[] }[],
): boolean {
  return listed.some(
    ({ option, stoppedBy }) => stoppedBy.length > 0 && byChart.some(({ id }) => id === option.id),
  );
}

function closureOf(option: OutcomeOption, facts: Facts, withVolunteered: Facts): ClosedOption | null {
  const closure = option.closedBy.find(({ when }) => holds(when, facts));
  if (closure) return { ...closure, byVolunteered: false };
  if (withVolunteered === facts) return null;
  const byVolunteered = option.closedBy.find(({ when }) => holds(when, withVolunteered));
  return byVolunteered ? { ...byVolunteered, byVolunteered: true } : null;
}

/** An option that fails a condition in a special situation and is prohibited in it as well is closed. */
export function closedIn(situations: readonly Situation[], option: OutcomeOption): ClosedOption | null {
  const failed = failedBy(situations);
  const [prohibition] = prohibitedIn(situations, option);
  if (prohibition === undefined || option.conditions.every(({ id }) => !failed.has(id))) return null;
  const { id, text, provenance } = prohibition;
  return { id, reason: text, provenance, byVolunteered: true };
}

/** The state of a condition that a told fact decides, where its answers leave it otherwise. */
function decidedByTold(
  { conditions }: ToldOnOptions,
  { id, when }: OutcomeOption['conditions'][number],
  facts: Facts,
  rules: KnownRules,
): { readonly volunteered?: ConditionState } {
  const decided = conditions.get(id);
  return decided === undefined || decided === conditionState(rules, when, facts)
    ? {}
    : { volunteered: decided };
}

/** Whether a told fact speaks against an option or fails one of its conditions: it does not lead, whatever is left. */
function failsByTold(
  { conditions: decided }: ToldOnOptions,
  { isToldAgainst, conditions }: Pick<RecommendedOption, 'conditions'> & { readonly isToldAgainst: boolean },
): boolean {
  return isToldAgainst || conditions.some(({ id }) => decided.get(id) === 'notMet');
}
