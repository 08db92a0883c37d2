import type { Condition } from '../condition.ts';
import type { OutcomeId } from '../outcomeIds.ts';
import { any, is, isNot, oneOf } from '../when.ts';

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
  [
    'tareWhenEmbolizationContraindicated',
    'transplantReferral',
    'ssaFirstLine',
    'taceOrTarePreferred',
    'ablation',
  ],
];

const highGrade = oneOf('grade', ['G3', 'NEC']);

/**
 * Patients for whom a wrong outcome is at least worth a thought; any, unless given: platinum is no trap in NET G1.
 * EXPERT, for the quiz alone.
 */
export const weighedWhen: Readonly<Partial<Record<OutcomeId, Condition>>> = {
  necFirstLine: highGrade,
  necLaterLine: is('grade', 'NEC'),
  highGradeChemotherapy: highGrade,
  g3SelectedSurgeryMdt: any(is('grade', 'G2'), is('grade', 'G3')),
  prrtOrChemoHighKi67: any(is('grade', 'G2'), is('grade', 'G3')),
  ssaFirstLine: isNot('grade', 'NEC'),
  continueOrSurveillance: isNot('treatmentCourse', 'naive'),
  refractorySyndromeMedical: any(
    oneOf('hormonalSyndrome', ['controlled', 'untreated', 'refractory', 'unknown']),
    oneOf('performanceStatus', [3, 4]),
  ),
  highBurdenRefractory: oneOf('hormonalSyndrome', ['controlled', 'untreated', 'refractory', 'unknown']),
  laterLineTrial: oneOf('treatmentCourse', [
    'progressedOnSsa',
    'progressedAfterPrrt',
    'progressedAfterTargeted',
    'exhausted',
  ]),
};
