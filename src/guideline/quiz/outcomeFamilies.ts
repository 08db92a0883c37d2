import type { OutcomeId } from '../outcomeIds.ts';

/**
 * Outcomes that a clinician weighs against each other, so that each is a plausible wrong option beside the others.
 * EXPERT, for the quiz alone.
 */
export const outcomeFamilies: readonly (readonly OutcomeId[])[] = [
  // What must be known first.
  ['workupPathology', 'workupBaseline', 'workupLiverMdt', 'workupSstr', 'mdtOutOfScope'],
  // A carcinoma, or a tumour that behaves like one.
  ['necFirstLine', 'necLaterLine', 'highGradeChemotherapy', 'supportiveCare', 'g3SelectedSurgeryMdt', 'prrt'],
  // A NET of high grade.
  [
    'g3SelectedSurgeryMdt',
    'highGradeChemotherapy',
    'necFirstLine',
    'prrt',
    'ssaFirstLine',
    'supportiveCare',
    'continueOrSurveillance',
  ],
  ['g3SelectedSurgeryMdt', 'prrtOrChemoHighKi67', 'ssaFirstLine', 'supportiveCare', 'transplantReferral'],
  // Disease that may be cleared.
  [
    'surgeryCurative',
    'surgeryCombinedPrimary',
    'surgeryLimitedExtrahepatic',
    'surgeryStaged',
    'cytoreductiveSurgery',
    'transplantReferral',
    'ablation',
  ],
  [
    'ssaPlusLocoregional',
    'surgeryCombinedPrimary',
    'surgeryStaged',
    'cytoreductiveSurgery',
    'transplantReferral',
    'prrt',
  ],
  // Disease of the liver that cannot be cleared.
  [
    'transplantReferral',
    'ablation',
    'cytoreductiveSurgery',
    'taePreferred',
    'taceOrTarePreferred',
    'tareWhenEmbolizationContraindicated',
  ],
  [
    'taePreferred',
    'taceOrTarePreferred',
    'prrt',
    'targetedOrChemoPancreas',
    'targetedGastrointestinal',
    'transplantReferral',
    'ssaFirstLine',
    'continueOrSurveillance',
  ],
  // Hormones that drugs do not control.
  [
    'refractorySyndromeMedical',
    'highBurdenRefractory',
    'taePreferred',
    'taceOrTarePreferred',
    'cytoreductiveSurgery',
    'ssaFirstLine',
    'supportiveCare',
    'transplantReferral',
  ],
  // Drugs and radionuclides.
  [
    'ssaFirstLine',
    'ssaPlusLocoregional',
    'continueOrSurveillance',
    'prrt',
    'targetedOrChemoPancreas',
    'targetedGastrointestinal',
    'laterLineTrial',
    'supportiveCare',
    'refractorySyndromeMedical',
  ],
  ['laterLineTrial', 'prrt', 'taceOrTarePreferred', 'continueOrSurveillance', 'ssaFirstLine', 'necFirstLine'],
  ['tareWhenEmbolizationContraindicated', 'transplantReferral', 'ssaFirstLine', 'taceOrTarePreferred', 'ablation'],
];
