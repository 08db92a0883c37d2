import type { OutcomeId } from '../outcomeIds.ts';

/**
 * Options of an outcome, by id, that its title or their own texts hold equal: none of them is a fair wrong
 * option beside another one, although the guideline lists them in an order (dossier 2.6).
 */
export type EqualOptions = Readonly<Partial<Record<OutcomeId, readonly (readonly string[])[]>>>;

export const equalOptions = {
  supportiveCare: [
    ['syndromeControl', 'ssa'],
    ['treatFirst', 'liverCause'],
  ],
  prrtOrChemoHighKi67: [
    ['prrt', 'captem'],
    ['syndromeFirst', 'ssaAlone'],
  ],
  highGradeChemotherapy: [['captem', 'folfox']],
  taceOrTarePreferred: [['tace', 'tare', 'tae']],
  tareWhenEmbolizationContraindicated: [['prrt', 'tare', 'systemic']],
  ssaPlusLocoregional: [['ssaSyndrome', 'ssa', 'observation', 'locoregional', 'localOrDrug']],
  ssaFirstLine: [['ssaSyndrome', 'ssa', 'observation']],
  prrt: [['prrt', 'edotreotide']],
  targetedOrChemoPancreas: [['chemotherapy', 'targeted', 'cabozantinib']],
  targetedGastrointestinal: [['everolimus', 'cabozantinib']],
  refractorySyndromeMedical: [['ssaEscalation', 'telotristat', 'syndromeDrugs']],
  laterLineTrial: [['trial', 'cabozantinib', 'otherAgent']],
} as const satisfies EqualOptions;
