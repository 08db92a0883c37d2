import type { Facts } from '../guideline/condition.ts';
import type { Prohibition } from '../guideline/outcome.ts';
import type { KnownRules } from './conditionState.ts';
import { isLeftUnsaid, subjectState } from './prohibitions.ts';
import { type IfTyped, type TypedValue, valuesOf } from './typedValues.ts';

/** A prohibition of an option as it is shown for one case. */
export interface StatedProhibition extends Prohibition {
  /** Whether what it speaks of is known not to be so in this case. */
  readonly aboutAnother: boolean;
  /** Whether only a list says so that names other items: this one was not stated, and nobody was asked for it alone. */
  readonly unstated?: true;
  /** Whether what it speaks of is so in this case, on the route or beside it. */
  readonly applies: boolean;
  /** Values that were typed and not answered, and that may make what it speaks of so. */
  readonly typed?: readonly TypedValue[];
  /** Facts that were told and that it names: no answer says them. */
  readonly told?: readonly string[];
}

/**
 * Whether what a prohibition speaks of ("Occult primary: …") is so in a case, or known not to be so, and what was typed
 * that may make it so. It is shown all the same (dossier 2.6), as one that is not about this patient.
 */
export function aboutWhom(
  rules: KnownRules,
  prohibition: Prohibition,
  withVolunteered: Facts,
  typed: readonly IfTyped[],
  raised: readonly Prohibition[],
): Pick<StatedProhibition, 'aboutAnother' | 'applies' | 'unstated' | 'typed'> {
  const now = subjectState(rules, prohibition, withVolunteered);
  const values = valuesOf(
    typed.filter(({ facts }) => now !== 'met' && subjectState(rules, prohibition, facts) === 'met'),
  );
  const applies = now === 'met' || raised.includes(prohibition);
  if (values.length > 0) return { aboutAnother: false, applies, typed: values };
  const aboutAnother = now === 'notMet';
  return {
    aboutAnother,
    applies,
    ...(aboutAnother && isLeftUnsaid(rules, prohibition, withVolunteered) ? { unstated: true } : {}),
  };
}
