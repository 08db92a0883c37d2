import type { CautionId } from '../guideline/caution.ts';
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

/** Options that are skipped in a case, by their ids, each with the caution that says so. */
export type SkippedOptions = ReadonlyMap<string, CautionId>;

/** What was told and no answer says, for every outcome that a case may come to. */
export interface ToldAnywhere {
  readonly told: ToldOnOptions;
  /** Of some options those of which nothing is left to give. */
  readonly skippedIn: (options: readonly Pick<OutcomeOption, 'id' | 'text' | 'kinds'>[]) => SkippedOptions;
  /** The same for all that makes the same of every option; empty where nothing was told. */
  readonly key: string;
}

export const nothingToldAnywhere: ToldAnywhere = {
  told: nothingTold,
  skippedIn: () => new Map(),
  key: '',
};
