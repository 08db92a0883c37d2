import type { Guideline } from '../guideline/guideline.ts';
import type { CautionId } from '../guideline/caution.ts';
import type { Facts } from '../guideline/condition.ts';
import type { OptionKind, OutcomeOption } from '../guideline/outcome.ts';
import type { ConditionState } from './conditionState.ts';

/** What facts that were told, and that no answer says, make of the options of a case. */
export interface ToldOnOptions {
  /** The conditions that they decide, by their ids. */
  readonly conditions: ReadonlyMap<string, ConditionState>;
  /** Whether they speak against all that an option gives: such an option does not lead. */
  readonly against: (option: Pick<OutcomeOption, 'text' | 'kinds' | 'conditions'>) => boolean;
}

export const nothingTold: ToldOnOptions = { conditions: new Map(), against: () => false };

/** Why an option is skipped. */
export interface Skipped {
  /** The cautions that say so. */
  readonly by: readonly CautionId[];
  /** Its kinds of which nothing else is left: one drug that failed closes no class of several. */
  readonly kinds: readonly OptionKind[];
}

/** Options that are skipped in a case, by their ids. */
export type SkippedOptions = ReadonlyMap<string, Skipped>;

/** What was told and no answer says, for every outcome that a case may come to. */
export interface ToldAnywhere {
  readonly told: ToldOnOptions;
  /** Of some options those of which nothing is left to give. */
  readonly skippedIn: (
    guideline: Guideline,
    options: readonly Pick<OutcomeOption, 'id' | 'text' | 'kinds' | 'conditions'>[],
    facts: Pick<Facts, 'contraindications'>,
  ) => SkippedOptions;
  /** The same for all that makes the same of every option; empty where nothing was told. */
  readonly key: string;
}

export const nothingToldAnywhere: ToldAnywhere = {
  told: nothingTold,
  skippedIn: () => new Map(),
  key: '',
};
