import type { ConditionState } from './conditionState.ts';
import type { EvaluatedCondition } from './evaluatedCondition.ts';
import type { Situation } from './situationsOnOptions.ts';

/**
 * The state of a condition, what was told counted. A situation that is more than its name fails it only where its name
 * was told: no breastfeeding is said to be a pregnancy. What it closes stays closed.
 */
export function stateOf({ state, volunteered, situations = [] }: EvaluatedCondition): ConditionState {
  return situations.length > 0 && !situations.some(isItsName) ? 'notKnown' : (volunteered ?? state);
}

/** Whether what was told of a special situation is what its name in the dossier says. */
function isItsName(situation: Situation): boolean {
  const { toldAs = [] } = situation;
  return toldAs.length === 0 ? !isOneOf(situation) : toldAs.some((one) => one.isItsName);
}

/** Whether a special situation is one of several, and which of them is not kept. */
export function isOneOf({ name, inWords, toldAs }: Situation): boolean {
  return toldAs === undefined && inWords !== name;
}
