import type { Condition } from '../condition.ts';
import { PRRT_EQUAL } from '../namedConditions.ts';
import type { OutcomeId } from '../outcomeIds.ts';
import { all, any, atLeast, contraindicated, is, isNot, oneOf } from '../when.ts';

/** Two outcomes of which a trainee could be right with both. */
export interface Overlap {
  readonly outcomes: readonly [OutcomeId, OutcomeId];
  /** Always, unless given. */
  readonly when?: Condition;
}

const infection = contraindicated('coagulopathyOrInfection');
const renal = contraindicated('renalImpairment');
const untreated = is('hormonalSyndrome', 'untreated');
const mixedAndNew = all(
  is('sstrImaging', 'heterogeneous'),
  oneOf('treatmentCourse', ['naive', 'naiveGrowing']),
);
const refractory = is('hormonalSyndrome', 'refractory');
const reachedByPrrt = all(refractory, isNot('sstrImaging', 'negative'));
const lessInvasive = any(atLeast('performanceStatus', 2), is('extrahepaticDisease', 'limited'));
const exhausted = is('treatmentCourse', 'exhausted');

/** Outcomes that overlap in what is done, so that a fair item does not set one against the other. */
export const overlappingOutcomes = [
  { outcomes: ['prrt', 'prrtOrChemoHighKi67'] },
  { outcomes: ['highBurdenRefractory', 'refractorySyndromeMedical'] },
  // Resection with limited disease elsewhere is meant to cure as well.
  { outcomes: ['surgeryLimitedExtrahepatic', 'surgeryCurative'] },
  { outcomes: ['surgeryLimitedExtrahepatic', 'surgeryStaged'] },
  { outcomes: ['surgeryLimitedExtrahepatic', 'surgeryCombinedPrimary'] },
  { outcomes: ['laterLineTrial', 'supportiveCare'] },
  { outcomes: ['laterLineTrial', 'necLaterLine'] },
  { outcomes: ['workupBaseline', 'workupSstr'] },
  // Receptors are imaged before an analogue against growth all the same.
  { outcomes: ['workupSstr', 'ssaPlusLocoregional'] },
  { outcomes: ['workupSstr', 'ssaFirstLine'] },
  // Control is intensified beside embolization as well, and PRRT may relieve where receptors are not known to be absent.
  { outcomes: ['refractorySyndromeMedical', 'taePreferred'], when: refractory },
  { outcomes: ['refractorySyndromeMedical', 'taceOrTarePreferred'], when: refractory },
  { outcomes: ['prrt', 'taePreferred'], when: reachedByPrrt },
  { outcomes: ['prrt', 'taceOrTarePreferred'], when: reachedByPrrt },
  { outcomes: ['prrtOrChemoHighKi67', 'taePreferred'], when: reachedByPrrt },
  { outcomes: ['prrtOrChemoHighKi67', 'taceOrTarePreferred'], when: reachedByPrrt },
  { outcomes: ['prrtOrChemoHighKi67', 'refractorySyndromeMedical'] },
  { outcomes: ['prrtOrChemoHighKi67', 'highBurdenRefractory'] },
  // Chemotherapy is in both.
  { outcomes: ['prrtOrChemoHighKi67', 'targetedOrChemoPancreas'] },
  // With reduced fitness or disease elsewhere the less invasive way may be defended.
  { outcomes: ['cytoreductiveSurgery', 'taePreferred'], when: lessInvasive },
  { outcomes: ['cytoreductiveSurgery', 'taceOrTarePreferred'], when: lessInvasive },
  // Who is stable may wait while the centre looks.
  { outcomes: ['transplantReferral', 'continueOrSurveillance'] },
  // Systemic treatment first is among its own options, and the likelier the less an operation promises.
  { outcomes: ['g3SelectedSurgeryMdt', 'highGradeChemotherapy'], when: lessInvasive },
  { outcomes: ['g3SelectedSurgeryMdt', 'prrtOrChemoHighKi67'], when: lessInvasive },
  { outcomes: ['g3SelectedSurgeryMdt', 'prrt'], when: lessInvasive },
  { outcomes: ['surgeryStaged', 'surgeryCombinedPrimary'] },
  { outcomes: ['targetedOrChemoPancreas', 'targetedGastrointestinal'] },
  { outcomes: ['targetedOrChemoPancreas', 'highGradeChemotherapy'] },
  { outcomes: ['targetedOrChemoPancreas', 'necFirstLine'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'prrt'] },
  { outcomes: ['taceOrTarePreferred', 'tareWhenEmbolizationContraindicated'] },
  // PRRT stands beside embolization.
  { outcomes: ['taePreferred', 'prrt'], when: PRRT_EQUAL },
  { outcomes: ['taceOrTarePreferred', 'prrt'], when: PRRT_EQUAL },
  // The analogue is the same in both.
  { outcomes: ['ssaPlusLocoregional', 'ssaFirstLine'] },
  // The same comes first, whatever follows.
  { outcomes: ['prrt', 'targetedOrChemoPancreas'], when: infection },
  { outcomes: ['prrt', 'targetedGastrointestinal'], when: infection },
  { outcomes: ['prrt', 'laterLineTrial'], when: infection },
  { outcomes: ['refractorySyndromeMedical', 'supportiveCare'], when: infection },
  { outcomes: ['prrt', 'targetedOrChemoPancreas'], when: renal },
  { outcomes: ['prrt', 'targetedGastrointestinal'], when: renal },
  // A trial and unused agents.
  { outcomes: ['tareWhenEmbolizationContraindicated', 'laterLineTrial'], when: exhausted },
  // Chemotherapy is chemotherapy, whatever the line.
  { outcomes: ['necLaterLine', 'highGradeChemotherapy'] },
  { outcomes: ['necLaterLine', 'prrtOrChemoHighKi67'] },
  { outcomes: ['necFirstLine', 'prrtOrChemoHighKi67'] },
  { outcomes: ['highGradeChemotherapy', 'prrtOrChemoHighKi67'] },
  { outcomes: ['highGradeChemotherapy', 'laterLineTrial'] },
  { outcomes: ['prrtOrChemoHighKi67', 'laterLineTrial'] },
  { outcomes: ['laterLineTrial', 'targetedOrChemoPancreas'] },
  { outcomes: ['laterLineTrial', 'targetedGastrointestinal'] },
  // What is continued may be any of them.
  { outcomes: ['continueOrSurveillance', 'ssaFirstLine'] },
  { outcomes: ['continueOrSurveillance', 'ssaPlusLocoregional'] },
  { outcomes: ['continueOrSurveillance', 'targetedOrChemoPancreas'] },
  { outcomes: ['continueOrSurveillance', 'targetedGastrointestinal'] },
  { outcomes: ['continueOrSurveillance', 'highGradeChemotherapy'] },
  { outcomes: ['continueOrSurveillance', 'prrtOrChemoHighKi67'] },
  { outcomes: ['continueOrSurveillance', 'laterLineTrial'] },
  // "PRRT, TARE or systemic therapy", "or medical control".
  { outcomes: ['tareWhenEmbolizationContraindicated', 'prrtOrChemoHighKi67'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'highGradeChemotherapy'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'targetedOrChemoPancreas'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'targetedGastrointestinal'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'laterLineTrial'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'refractorySyndromeMedical'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'highBurdenRefractory'] },
  // None is superior, and in small-intestinal G2 they are equal choices.
  { outcomes: ['taePreferred', 'taceOrTarePreferred'] },
  // "With liver-directed therapy" is each of them.
  { outcomes: ['ssaPlusLocoregional', 'ablation'] },
  { outcomes: ['ssaPlusLocoregional', 'taePreferred'] },
  { outcomes: ['ssaPlusLocoregional', 'taceOrTarePreferred'] },
  // PRRT is among the options where receptors are not known.
  { outcomes: ['refractorySyndromeMedical', 'prrt'] },
  { outcomes: ['highBurdenRefractory', 'prrt'] },
  // A syndrome gets its analogue first, whatever follows.
  { outcomes: ['ssaFirstLine', 'prrt'], when: untreated },
  { outcomes: ['ssaFirstLine', 'prrtOrChemoHighKi67'], when: untreated },
  { outcomes: ['ssaFirstLine', 'targetedOrChemoPancreas'], when: untreated },
  { outcomes: ['ssaFirstLine', 'targetedGastrointestinal'], when: untreated },
  { outcomes: ['ssaFirstLine', 'laterLineTrial'], when: untreated },
  // A first SSA is still considered with mixed uptake.
  { outcomes: ['ssaFirstLine', 'targetedOrChemoPancreas'], when: mixedAndNew },
  { outcomes: ['ssaFirstLine', 'targetedGastrointestinal'], when: mixedAndNew },
  { outcomes: ['ssaPlusLocoregional', 'prrt'], when: untreated },
  { outcomes: ['ssaPlusLocoregional', 'targetedOrChemoPancreas'], when: untreated },
  { outcomes: ['ssaPlusLocoregional', 'targetedGastrointestinal'], when: untreated },
] as const satisfies readonly Overlap[];
