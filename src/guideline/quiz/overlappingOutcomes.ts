import type { OutcomeId } from '../outcomeIds.ts';

/**
 * Outcomes that overlap in what is done, so that a fair item does not set one against the other: a
 * trainee could be right with both.
 */
export const overlappingOutcomes = [
  ['prrt', 'prrtOrChemoHighKi67'],
  ['highBurdenRefractory', 'refractorySyndromeMedical'],
  ['surgeryLimitedExtrahepatic', 'surgeryStaged'],
  ['surgeryLimitedExtrahepatic', 'surgeryCombinedPrimary'],
  ['laterLineTrial', 'supportiveCare'],
  ['laterLineTrial', 'necLaterLine'],
  ['workupBaseline', 'workupSstr'],
  ['targetedOrChemoPancreas', 'targetedGastrointestinal'],
  ['targetedOrChemoPancreas', 'highGradeChemotherapy'],
  ['tareWhenEmbolizationContraindicated', 'prrt'],
  ['taceOrTarePreferred', 'tareWhenEmbolizationContraindicated'],
] as const satisfies readonly (readonly [OutcomeId, OutcomeId])[];
