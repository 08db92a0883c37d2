import type { Contraindication } from './answers.ts';
import type { OptionConditionId } from './optionConditions.ts';

/** By a condition: what speaks against it. */
export type AgainstConditions = Readonly<Partial<Record<OptionConditionId, readonly Contraindication[]>>>;

/**
 * The conditions that this chart never evaluates (dossier 2.6, "not asked") and whose own words deny something that can
 * be answered: "No ascites, decompensation, … coagulopathy or infection" and a decompensated liver. Their state stays "not
 * known", as the dossier has it; what the case has is said beside it. Nothing is listed for reasons of medicine: the words
 * of the condition must name what the label of the answer names.
 */
export const againstConditions: AgainstConditions = {
  ablationSafe: ['hepaticDecompensation', 'coagulopathyOrInfection'],
  renalAdequate: ['renalImpairment'],
  organReserve: ['renalImpairment', 'hepaticDecompensation'],
  organFunction: ['renalImpairment', 'hepaticDecompensation'],
  liverReserve: ['hepaticDecompensation'],
};
