import type { Contraindication } from '../guideline/answers.ts';
import type { CautionId } from '../guideline/caution.ts';
import type { Facts } from '../guideline/condition.ts';
import type {
  Exclusion,
  OptionCondition,
  OptionKind,
  Outcome,
  OutcomeOption,
  Prohibition,
} from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';
import type { ShownCaution } from './cautions.ts';
import { type ConditionState, conditionState, type KnownRules } from './conditionState.ts';
import { holds } from './conditions.ts';
import { broughtAbout, forbidsOutright, isAboutAnother } from './prohibitions.ts';
import { spokenAgainst } from './spokenAgainst.ts';
import { failedBy, prohibitedIn, type Situation } from './situationsOnOptions.ts';

/** A condition of an option with its state in this case. */
export interface EvaluatedCondition extends Pick<OptionCondition, 'id' | 'words' | 'provenance'> {
  readonly state: ConditionState;
  /** Its state with volunteered answers and special situations, where they change it. */
  readonly volunteered?: ConditionState;
  /** Of one that this chart never evaluates: what the case has that its own words deny. */
  readonly against?: readonly Contraindication[];
  /** Whether it has some of that only beside the route. */
  readonly againstBeside?: true;
}

/** Why an option is closed. */
export interface ClosedOption extends Pick<Exclusion, 'reason' | 'provenance'> {
  /** A closure of the dossier, or the prohibition that a special situation brings about. */
  readonly id: Exclusion['id'] | Prohibition['id'];
  /** Whether only what stands beside the route closes it. */
  readonly byVolunteered: boolean;
}

/** A prohibition of an option as it is shown for one case. */
export interface StatedProhibition extends Prohibition {
  /** Whether what it speaks of is known not to be so in this case. */
  readonly aboutAnother: boolean;
}

/** An option as it is shown for one case. */
export interface RecommendedOption {
  /** Place in the order shown, from 1. */
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly kinds: OutcomeOption['kinds'];
  /** Why it is closed; null when it is open. */
  readonly closed: ClosedOption | null;
  /** In the dossier's order. */
  readonly conditions: readonly EvaluatedCondition[];
  readonly prohibitions: readonly StatedProhibition[];
  /** Those of its prohibitions that volunteered answers or special situations bring about. */
  readonly broughtAbout: readonly Prohibition[];
  /** Stops and prohibitions beside the route that forbid an option which is open: it never leads. */
  readonly forbiddenBy: readonly (CautionId | Prohibition['id'])[];
  readonly provenance: readonly Provenance[];
}

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
  readonly situations?: readonly Situation[];
  /** Stops that volunteered answers raise. */
  readonly stops?: readonly Pick<ShownCaution, 'id' | 'forbids'>[];
}

/**
 * The options of an outcome in the order shown (dossier 2.6): a pair that stands together, or the option that
 * moves to the front; the other open ones; those that what stands beside the route speaks against, then those that it
 * forbids; closed ones last.
 * A step that treats what was volunteered ("treat the infection") is listed and leads, as its title says.
 */
export function optionsFor(
  rules: KnownRules,
  outcome: Pick<Outcome, 'options' | 'together'>,
  facts: Facts,
  { withVolunteered, situations = [], stops = [] }: BesideRoute,
): { readonly options: readonly RecommendedOption[]; readonly together: Pair | null } {
  const failed = failedBy(situations);
  const listed = outcome.options.flatMap((option) => {
    const first = isFirstStep(option) ? withVolunteered : facts;
    if (option.onlyWhen !== undefined && !holds(option.onlyWhen, first)) return [];
    const raised = [...broughtAbout(option, facts, withVolunteered), ...prohibitedIn(situations, option)];
    const closed = closureOf(option, facts, withVolunteered) ?? closedIn(situations, option);
    const conditions = option.conditions.map((one) => ({
      ...evaluated(rules, one, facts, withVolunteered, failed),
      // What closes an option is said by itself.
      ...(closed === null ? againstIt(one, facts, withVolunteered) : {}),
    }));
    return [
      {
        option,
        conditions,
        raised,
        closed,
        forbiddenBy:
          closed === null
            ? [
                ...stops.filter(({ forbids }) => forbids.some((kind) => option.kinds.includes(kind))),
                ...raised.filter((prohibition) => forbidsOutright(prohibition, option)),
              ].map(({ id }) => id)
            : [],
        leads: option.firstWhen !== undefined && holds(option.firstWhen, first),
        stepsBack: conditions.some(
          ({ volunteered, againstBeside }) => volunteered === 'notMet' || againstBeside === true,
        ),
      },
    ];
  });
  const open = listed.filter(({ closed }) => closed === null);
  const allowed = open.filter(({ forbiddenBy }) => forbiddenBy.length === 0);
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
    ...open.filter(({ forbiddenBy }) => forbiddenBy.length > 0),
    ...listed.filter(({ closed }) => closed !== null),
  ];
  const options = ordered.map(
    ({ option, closed, conditions, raised, forbiddenBy }, index): RecommendedOption => ({
      number: index + 1,
      id: option.id,
      text: option.text,
      kinds: option.kinds,
      closed,
      conditions,
      prohibitions: option.prohibitions.map((one) => ({
        ...one,
        aboutAnother: isAboutAnother(rules, one, withVolunteered),
      })),
      broughtAbout: raised,
      forbiddenBy,
      provenance: option.provenance,
    }),
  );
  return {
    options,
    together: stands
      ? {
          options: options.slice(0, leading.length),
          sentence: named.sentence,
          joinedBy: named.joinedBy,
          provenance: named.provenance,
        }
      : null,
  };
}

/** Whether an option may lead: it is open, and nothing that is shown forbids it. */
export function mayLead({ closed, forbiddenBy }: Pick<RecommendedOption, 'closed' | 'forbiddenBy'>): boolean {
  return closed === null && forbiddenBy.length === 0;
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
  const wasOpen = new Set(before.filter(mayLead).map(({ id }) => id));
  const inSituation = new Set(
    outcome.options.filter((option) => closedIn(situations, option) !== null).map(({ id }) => id),
  );
  return [...new Set(shown.flatMap(({ kinds }) => kinds))].filter((kind) =>
    shown
      .filter(({ kinds }) => kinds.includes(kind))
      .every((option) => !mayLead(option) && (wasOpen.has(option.id) || inSituation.has(option.id))),
  );
}

/** Whether an option treats no tumour: it only settles what must be settled first. */
function isFirstStep({ kinds }: OutcomeOption): boolean {
  return kinds.every((kind) => kind === 'treatFirst');
}

function closureOf(option: OutcomeOption, facts: Facts, withVolunteered: Facts): ClosedOption | null {
  const closure = option.closedBy.find(({ when }) => holds(when, facts));
  if (closure) return { ...closure, byVolunteered: false };
  const byVolunteered = option.closedBy.find(({ when }) => holds(when, withVolunteered));
  return byVolunteered ? { ...byVolunteered, byVolunteered: true } : null;
}

/** An option that fails a condition in a special situation and is prohibited in it as well is closed. */
function closedIn(situations: readonly Situation[], option: OutcomeOption): ClosedOption | null {
  const failed = failedBy(situations);
  const [prohibition] = prohibitedIn(situations, option);
  if (prohibition === undefined || option.conditions.every(({ id }) => !failed.has(id))) return null;
  const { id, text, provenance } = prohibition;
  return { id, reason: text, provenance, byVolunteered: true };
}

function evaluated(
  rules: KnownRules,
  { id, words, when, provenance }: OptionCondition,
  facts: Facts,
  withVolunteered: Facts,
  failed: ReadonlySet<OptionCondition['id']>,
): EvaluatedCondition {
  const state = conditionState(rules, when, facts);
  const volunteered = failed.has(id) ? 'notMet' : conditionState(rules, when, withVolunteered);
  return { id, words, provenance, state, ...(volunteered === state ? {} : { volunteered }) };
}

/** What a case has against a condition that this chart never evaluates, on the route or beside it. */
function againstIt(
  condition: Pick<OptionCondition, 'against'>,
  facts: Facts,
  withVolunteered: Facts,
): Pick<EvaluatedCondition, 'against' | 'againstBeside'> {
  const against = spokenAgainst(condition, withVolunteered);
  if (against.length === 0) return {};
  return {
    against,
    ...(against.length > spokenAgainst(condition, facts).length ? { againstBeside: true } : {}),
  };
}
