import type { OutcomeId } from './outcomeIds.ts';

/** Sets of outcomes that cautions refer to (dossier 2.5). */
export const outcomeSets = {
  /** An intervention on the liver or the primary. */
  PROCEDURE: [
    'ablation',
    'cytoreductiveSurgery',
    'g3SelectedSurgeryMdt',
    'highBurdenRefractory',
    'ssaPlusLocoregional',
    'surgeryCombinedPrimary',
    'surgeryCurative',
    'surgeryLimitedExtrahepatic',
    'surgeryStaged',
    'taceOrTarePreferred',
    'taePreferred',
    'tareWhenEmbolizationContraindicated',
    'transplantReferral',
  ],
  /** TARE is among the options. */
  TARE_LISTING: ['taceOrTarePreferred', 'taePreferred', 'tareWhenEmbolizationContraindicated'],
  /** Resection is the headline. */
  SURGERY: [
    'cytoreductiveSurgery',
    'surgeryCombinedPrimary',
    'surgeryCurative',
    'surgeryLimitedExtrahepatic',
    'surgeryStaged',
  ],
  /** A two-stage resection may be meant. */
  STAGED_POSSIBLE: ['g3SelectedSurgeryMdt', 'surgeryLimitedExtrahepatic', 'surgeryStaged'],
  /** Drugs or radionuclides that need organ function. */
  C20_LIST: [
    'highBurdenRefractory',
    'highGradeChemotherapy',
    'laterLineTrial',
    'necFirstLine',
    'necLaterLine',
    'prrt',
    'prrtOrChemoHighKi67',
    'refractorySyndromeMedical',
    'targetedGastrointestinal',
    'targetedOrChemoPancreas',
  ],
  /** The state of the primary matters and was not asked. */
  PRIMARY_LIST: ['continueOrSurveillance', 'prrt', 'ssaFirstLine', 'ssaPlusLocoregional'],
  /** Information is needed, or the case is referred. */
  INFO_NEEDED: ['workupPathology', 'workupBaseline', 'workupLiverMdt', 'workupSstr', 'mdtOutOfScope'],
} as const satisfies Record<string, readonly OutcomeId[]>;
