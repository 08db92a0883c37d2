import type { Facts } from '../guideline/condition.ts';
import type { Closure, OptionCondition, Outcome, OutcomeOption, Prohibition } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';
import { type ConditionState, conditionState } from './conditionState.ts';
import { holds } from './conditions.ts';

/** A condition of an option with its state in this case. */
export interface EvaluatedCondition extends Pick<OptionCondition, 'id' | 'words' | 'provenance'> {
  readonly state: ConditionState;
  /** Its state with the volunteered answers, where they change it. */
  readonly volunteered?: ConditionState;
}

/** An option as it is shown for one case. */
export interface RecommendedOption {
  /** Place in the order shown, from 1. */
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly kinds: OutcomeOption['kinds'];
  /** Why it is closed; null when it is open. */
  readonly closed: (Closure & { readonly byVolunteered: boolean }) | null;
  /** In the dossier's order. */
  readonly conditions: readonly EvaluatedCondition[];
  readonly prohibitions: readonly Prohibition[];
  readonly provenance: readonly Provenance[];
}

/** Options that stand side by side. */
export interface Pair {
  readonly options: readonly RecommendedOption[];
  readonly sentence: string;
  readonly joinedBy: 'or' | 'and';
  readonly provenance: readonly Provenance[];
}

/**
 * The options of an outcome in the order shown (dossier 2.6): a pair that stands together, or the option that
 * moves to the front; the other open ones; closed ones last.
 * @param withVolunteered the facts with volunteered answers: they can close an option and change the state of a condition,
 *   nothing else
 */
export function optionsFor(
  outcome: Pick<Outcome, 'options' | 'together'>,
  facts: Facts,
  withVolunteered: Facts,
): { readonly options: readonly RecommendedOption[]; readonly together: Pair | null } {
  const listed = outcome.options
    .filter(({ onlyWhen }) => onlyWhen === undefined || holds(onlyWhen, facts))
    .map((option) => ({ option, closed: closureOf(option, facts, withVolunteered) }));
  const open = listed.filter(({ closed }) => closed === null);
  const named = outcome.together.find(({ when }) => holds(when, facts));
  const pair = named?.options.flatMap((id) => open.filter(({ option }) => option.id === id)) ?? [];
  const stands = named !== undefined && pair.length === named.options.length;
  const leading = stands
    ? pair
    : open.filter(({ option: { firstWhen } }) => firstWhen !== undefined && holds(firstWhen, facts));
  const ordered = [
    ...leading,
    ...open.filter((one) => !leading.includes(one)),
    ...listed.filter(({ closed }) => closed !== null),
  ];
  const options = ordered.map(({ option, closed }, index): RecommendedOption => ({
    number: index + 1,
    id: option.id,
    text: option.text,
    kinds: option.kinds,
    closed,
    conditions: option.conditions.map((condition) => evaluated(condition, facts, withVolunteered)),
    prohibitions: option.prohibitions,
    provenance: option.provenance,
  }));
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

function closureOf(option: OutcomeOption, facts: Facts, withVolunteered: Facts): RecommendedOption['closed'] {
  const closure = option.closedBy.find(({ when }) => holds(when, facts));
  if (closure) return { ...closure, byVolunteered: false };
  const byVolunteered = option.closedBy.find(({ when }) => holds(when, withVolunteered));
  return byVolunteered ? { ...byVolunteered, byVolunteered: true } : null;
}

function evaluated(
  { id, words, when, provenance }: OptionCondition,
  facts: Facts,
  withVolunteered: Facts,
): EvaluatedCondition {
  const state = conditionState(when, facts);
  const volunteered = conditionState(when, withVolunteered);
  return { id, words, provenance, state, ...(volunteered === state ? {} : { volunteered }) };
}
