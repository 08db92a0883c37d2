import type { OutcomeOption } from '../guideline/outcome.ts';
import type { ConditionState } from './conditionState.ts';

/** What facts that were told, and that no answer says, make of the options of a case. */
export interface ToldOnOptions {
  /** The conditions that they decide, by their ids. */
  readonly conditions: ReadonlyMap<string, ConditionState>;
  /** Whether they speak against all that an option gives: such an option does not lead. */
  readonly against: (option: Pick<OutcomeOption, 'kinds' | 'conditions'>) => boolean;
}

export const nothingTold: ToldOnOptions = { conditions: new Map(), against: () => false };
