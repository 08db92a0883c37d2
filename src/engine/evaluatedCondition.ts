import type { Contraindication } from '../guideline/answers.ts';
import type { Condition, Facts } from '../guideline/condition.ts';
import type { OptionCondition } from '../guideline/outcome.ts';
import { holds } from './conditions.ts';
import { type ConditionState, conditionState, type KnownRules } from './conditionState.ts';
import { withoutPartialList } from './partialList.ts';
import { failedBy, type Situation } from './situationsOnOptions.ts';
import { groundsAgainst, spokenAgainst } from './spokenAgainst.ts';
import { type IfTyped, type TypedValue, valuesOf } from './typedValues.ts';

/** A condition of an option with its state in this case. */
export interface EvaluatedCondition extends Pick<OptionCondition, 'id' | 'words' | 'provenance'> {
  readonly state: ConditionState;
  /** Its state with volunteered answers and special situations, where they change it. */
  readonly volunteered?: ConditionState;
  /** Of one that asks for one number and is not met: the number that the case has. */
  readonly measured?: number;
  /** Of one that this chart never evaluates: what the case has that its own words deny. */
  readonly against?: readonly Contraindication[];
  /** Whether it has some of that only beside the route. */
  readonly againstBeside?: true;
  /** Special situations that fail it. */
  readonly situations?: readonly Situation[];
  /** Values that were typed and not answered, and on which it rests. */
  readonly typed?: readonly TypedValue[];
  /** Whether it rests on an answer that something told contradicts, so that it is not known. */
  readonly unsettled?: true;
  /** Facts that were told and that its words name: no answer says them, and its state does not rest on them. */
  readonly told?: readonly string[];
}

/**
 * The state of a condition in a case, on the route and with what stands beside it.
 * @param facts of the answers on the route
 */
export function evaluated(
  rules: KnownRules,
  { id, words, when, provenance }: OptionCondition,
  facts: Facts,
  withVolunteered: Facts,
  situations: readonly Situation[],
): EvaluatedCondition {
  const state = conditionState(rules, when, facts);
  const failing = situations.filter((one) => failedBy([one]).has(id));
  const volunteered =
    failing.length > 0
      ? 'notMet'
      : withVolunteered === facts
        ? state
        : stateBeside(rules, when, state, facts, withVolunteered);
  return {
    id,
    words,
    provenance,
    state,
    ...(state === 'notMet' ? measuredBy(when, facts) : {}),
    ...(volunteered === state ? {} : { volunteered }),
    ...(failing.length > 0 ? { situations: failing } : {}),
  };
}

/**
 * The state of a condition with what was told beside the route. What a told list of contraindications does not name is
 * not known: nobody was asked about the others.
 */
function stateBeside(
  rules: KnownRules,
  when: Condition | null,
  byRoute: ConditionState,
  facts: Facts,
  withVolunteered: Facts,
): ConditionState {
  const state = conditionState(rules, when, withVolunteered);
  if (state !== 'met' || facts.contraindications !== null) return state;
  return conditionState(rules, when, withoutPartialList(withVolunteered)) === 'met' ? state : byRoute;
}

/** The number that a condition looks at, where it looks at that alone. */
function measuredBy(when: Condition | null, facts: Facts): Pick<EvaluatedCondition, 'measured'> {
  const value = when !== null && 'atMost' in when ? facts[when.fact] : null;
  return typeof value === 'number' ? { measured: value } : {};
}

/**
 * That a condition is not known because of a value which nobody has judged: it would be another of the three with what
 * the value may amount to, or is never evaluated and its own words deny that.
 */
export function leftOpen(
  rules: KnownRules,
  { when, against }: Pick<OptionCondition, 'when' | 'against'>,
  withVolunteered: Facts,
  typed: readonly IfTyped[],
): Pick<EvaluatedCondition, 'volunteered' | 'typed'> {
  if (typed.length === 0) return {};
  const now = conditionState(rules, when, withVolunteered);
  const values = valuesOf(
    typed.filter(({ facts }) =>
      when === null
        ? groundsAgainst({ against }).some(
            (ground) => holds(ground, facts) && !holds(ground, withVolunteered),
          )
        : now !== 'notMet' && conditionState(rules, when, facts) !== now,
    ),
  );
  if (values.length === 0) return {};
  return { ...(now === 'met' ? { volunteered: 'notKnown' } : {}), typed: values };
}

/** What a case has against a condition that this chart never evaluates, on the route or beside it. */
export function grounds(
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
