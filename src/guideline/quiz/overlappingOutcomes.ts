import type { Condition } from '../condition.ts';
import { PRRT_EQUAL } from '../namedConditions.ts';
import type { OutcomeId } from '../outcomeIds.ts';
import { contraindicated, is } from '../when.ts';

/** Two outcomes of which a trainee could be right with both. */
export interface Overlap {
  readonly outcomes: readonly [OutcomeId, OutcomeId];
  /** Always, unless given. */
  readonly when?: Condition;
}

const infection = contraindicated('coagulopathyOrInfection');
const renal = contraindicated('renalImpairment');
const untreated = is('hormonalSyndrome', 'untreated');
const exhausted = is('treatmentCourse', 'exhausted');

/** Outcomes that overlap in what is done, so that a fair item does not set one against the other. */
export const overlappingOutcomes = [
  { outcomes: ['prrt', 'prrtOrChemoHighKi67'] },
  { outcomes: ['highBurdenRefractory', 'refractorySyndromeMedical'] },
  { outcomes: ['surgeryLimitedExtrahepatic', 'surgeryStaged'] },
  { outcomes: ['surgeryLimitedExtrahepatic', 'surgeryCombinedPrimary'] },
  { outcomes: ['laterLineTrial', 'supportiveCare'] },
  { outcomes: ['laterLineTrial', 'necLaterLine'] },
  { outcomes: ['workupBaseline', 'workupSstr'] },
  { outcomes: ['targetedOrChemoPancreas', 'targetedGastrointestinal'] },
  { outcomes: ['targetedOrChemoPancreas', 'highGradeChemotherapy'] },
  { outcomes: ['tareWhenEmbolizationContraindicated', 'prrt'] },
  { outcomes: ['taceOrTarePreferred', 'tareWhenEmbolizationContraindicated'] },
  // PRRT stands beside embolization.
  { outcomes: ['taePreferred', 'prrt'], when: PRRT_EQUAL },
  { outcomes: ['taceOrTarePreferred', 'prrt'], when: PRRT_EQUAL },
  // The same comes first, whatever follows.
  { outcomes: ['ssaPlusLocoregional', 'ssaFirstLine'], when: untreated },
  { outcomes: ['prrt', 'targetedOrChemoPancreas'], when: infection },
  { outcomes: ['prrt', 'targetedGastrointestinal'], when: infection },
  { outcomes: ['prrt', 'laterLineTrial'], when: infection },
  { outcomes: ['targetedOrChemoPancreas', 'laterLineTrial'], when: infection },
  { outcomes: ['targetedGastrointestinal', 'laterLineTrial'], when: infection },
  { outcomes: ['refractorySyndromeMedical', 'supportiveCare'], when: infection },
  { outcomes: ['prrt', 'targetedOrChemoPancreas'], when: renal },
  { outcomes: ['prrt', 'targetedGastrointestinal'], when: renal },
  // A trial and unused agents.
  { outcomes: ['tareWhenEmbolizationContraindicated', 'laterLineTrial'], when: exhausted },
] as const satisfies readonly Overlap[];
