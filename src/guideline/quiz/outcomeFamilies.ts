import type { Condition } from '../condition.ts';
import type { OutcomeId } from '../outcomeIds.ts';
import { cutoffs } from '../cutoffs.ts';
import { above, all, any, atLeast, contraindicated, is, isNot, not, notKnown, oneOf } from '../when.ts';

/**
 * Outcomes that a clinician weighs against each other, so that each is a plausible wrong option beside the others.
 * EXPERT, for the quiz alone.
 */
export const outcomeFamilies: readonly (readonly OutcomeId[])[] = [
  // What must be known first, beside each other and beside what one would do without it.
  ['workupPathology', 'workupBaseline', 'workupLiverMdt', 'workupSstr', 'mdtOutOfScope'],
  [
    'workupPathology',
    'workupSstr',
    'mdtOutOfScope',
    'necFirstLine',
    'highGradeChemotherapy',
    'prrtOrChemoHighKi67',
    'prrt',
    'ssaFirstLine',
    'surgeryCurative',
    'transplantReferral',
  ],
  [
    'workupBaseline',
    'workupPathology',
    'mdtOutOfScope',
    'surgeryCurative',
    'surgeryStaged',
    'transplantReferral',
    'prrt',
    'ssaFirstLine',
    'ssaPlusLocoregional',
    'taceOrTarePreferred',
    'targetedOrChemoPancreas',
    'targetedGastrointestinal',
    'continueOrSurveillance',
    'necFirstLine',
    'necLaterLine',
  ],
  [
    'workupLiverMdt',
    'workupPathology',
    'workupSstr',
    'mdtOutOfScope',
    'surgeryCurative',
    'surgeryStaged',
    'cytoreductiveSurgery',
    'ablation',
    'transplantReferral',
    'taePreferred',
    'taceOrTarePreferred',
    'ssaPlusLocoregional',
    'refractorySyndromeMedical',
    'targetedOrChemoPancreas',
    'targetedGastrointestinal',
  ],
  [
    'workupSstr',
    'workupLiverMdt',
    'workupPathology',
    'mdtOutOfScope',
    'prrt',
    'prrtOrChemoHighKi67',
    'highGradeChemotherapy',
    'taceOrTarePreferred',
    'targetedOrChemoPancreas',
    'targetedGastrointestinal',
    'refractorySyndromeMedical',
    'laterLineTrial',
  ],
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
    'ssaFirstLine',
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
  [
    'highBurdenRefractory',
    'targetedOrChemoPancreas',
    'targetedGastrointestinal',
    'cytoreductiveSurgery',
    'transplantReferral',
    'taceOrTarePreferred',
    'ablation',
  ],
  [
    'laterLineTrial',
    'prrt',
    'taePreferred',
    'taceOrTarePreferred',
    'cytoreductiveSurgery',
    'ssaPlusLocoregional',
    'transplantReferral',
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

/** A finding that makes one think of supportive care, though it need not lead. */
const frail = any(
  atLeast('performanceStatus', cutoffs.ecogSupportiveFrom - 1),
  contraindicated('hepaticDecompensation'),
);
const hormonesOpen = oneOf('hormonalSyndrome', ['untreated', 'refractory']);
const untreatedSoFar = oneOf('treatmentCourse', ['naive', 'naiveGrowing']);
const failed = oneOf('treatmentCourse', [
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
]);
const liverLeads = isNot('extrahepaticDisease', 'extensive');
const maybeCleared = all(liverLeads, isNot('liverDistribution', 'diffuse'));
const unclassified = any(
  is('differentiation', 'unknown'),
  notKnown('grade'),
  above('ki67', cutoffs.ki67NetCeiling),
);

/**
 * Patients for whom a wrong outcome is at least worth a thought; any, unless given: platinum is no trap in NET G1, nor
 * supportive care in someone who is fit, nor a first analogue in a patient whose tumour has outgrown it.
 * EXPERT, for the quiz alone.
 */
export const weighedWhen: Readonly<Partial<Record<OutcomeId, Condition>>> = {
  workupPathology: any(unclassified, above('ki67', cutoffs.ki67G2To)),
  workupSstr: any(notKnown('sstrImaging'), is('sstrImaging', 'notDone')),
  workupLiverMdt: any(
    is('extrahepaticDisease', 'extensive'),
    oneOf('liverResectability', ['debulkable', 'notAssessed']),
  ),
  mdtOutOfScope: any(unclassified, oneOf('primarySite', ['occult', 'notRecorded'])),
  surgeryCurative: maybeCleared,
  surgeryCombinedPrimary: maybeCleared,
  surgeryLimitedExtrahepatic: maybeCleared,
  surgeryStaged: maybeCleared,
  cytoreductiveSurgery: liverLeads,
  supportiveCare: frail,
  necFirstLine: highGrade,
  necLaterLine: is('grade', 'NEC'),
  highGradeChemotherapy: highGrade,
  g3SelectedSurgeryMdt: any(is('grade', 'G2'), is('grade', 'G3')),
  prrtOrChemoHighKi67: any(is('grade', 'G2'), is('grade', 'G3')),
  ssaFirstLine: all(
    isNot('grade', 'NEC'),
    isNot('hormonalSyndrome', 'refractory'),
    any(notKnown('treatmentCourse'), untreatedSoFar, is('treatmentCourse', 'stable')),
  ),
  ssaPlusLocoregional: isNot('hormonalSyndrome', 'refractory'),
  continueOrSurveillance: all(
    any(is('treatmentCourse', 'naiveGrowing'), is('treatmentCourse', 'stable'), failed),
    not(hormonesOpen),
  ),
  refractorySyndromeMedical: oneOf('hormonalSyndrome', ['controlled', 'refractory']),
  highBurdenRefractory: oneOf('hormonalSyndrome', ['controlled', 'refractory']),
  transplantReferral: all(liverLeads, isNot('transplantScreen', 'doesNotMeet')),
  ablation: all(liverLeads, isNot('liverDistribution', 'diffuse')),
  tareWhenEmbolizationContraindicated: any(
    oneOf('contraindicationClass', ['ischaemic', 'radiation', 'absolute']),
  ),
  targetedOrChemoPancreas: not(oneOf('primarySite', ['smallIntestine', 'otherGi'])),
  targetedGastrointestinal: isNot('primarySite', 'pancreas'),
  laterLineTrial: failed,
};

const twoOperationsTooMany = all(is('liverResectability', 'staged'), atLeast('performanceStatus', 2));

/** Patients for whom an outcome is not asked as the key, for it is not all that is due. EXPERT, for the quiz alone. */
export const notKeyWhen: Readonly<Partial<Record<OutcomeId, Condition>>> = {
  // Receptors are imaged, and the syndrome gets its drug meanwhile.
  workupSstr: is('hormonalSyndrome', 'untreated'),
  // After PRRT TAE or TACE is preferred to TARE, which its name puts beside them (C04).
  taceOrTarePreferred: all(
    oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
    isNot('contraindicationClass', 'radiation'),
  ),
  // Two major operations are not usual at ECOG 2 (C02).
  surgeryStaged: twoOperationsTooMany,
  surgeryLimitedExtrahepatic: twoOperationsTooMany,
  g3SelectedSurgeryMdt: twoOperationsTooMany,
};

export type OutcomeSort = 'first' | 'operation' | 'liver-directed' | 'drug' | 'supportive';

/** What sort of step an outcome is, so that no item has one sort as its key and another three times beside it. */
export const outcomeSorts: Readonly<Record<OutcomeId, OutcomeSort>> = {
  workupPathology: 'first',
  workupBaseline: 'first',
  workupLiverMdt: 'first',
  workupSstr: 'first',
  mdtOutOfScope: 'first',
  supportiveCare: 'supportive',
  necFirstLine: 'drug',
  necLaterLine: 'drug',
  g3SelectedSurgeryMdt: 'operation',
  prrtOrChemoHighKi67: 'drug',
  highGradeChemotherapy: 'drug',
  surgeryCurative: 'operation',
  surgeryCombinedPrimary: 'operation',
  surgeryLimitedExtrahepatic: 'operation',
  surgeryStaged: 'operation',
  cytoreductiveSurgery: 'operation',
  transplantReferral: 'operation',
  ablation: 'liver-directed',
  taePreferred: 'liver-directed',
  taceOrTarePreferred: 'liver-directed',
  tareWhenEmbolizationContraindicated: 'liver-directed',
  highBurdenRefractory: 'drug',
  ssaPlusLocoregional: 'drug',
  ssaFirstLine: 'drug',
  continueOrSurveillance: 'drug',
  prrt: 'drug',
  targetedOrChemoPancreas: 'drug',
  targetedGastrointestinal: 'drug',
  refractorySyndromeMedical: 'drug',
  laterLineTrial: 'drug',
};
