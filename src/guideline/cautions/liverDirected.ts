import type { CautionData } from '../caution.ts';
import { cutoffs } from '../cutoffs.ts';
import { outcomeSets } from '../outcomeSets.ts';
import { above, all, atMost, is, oneOf, stopIf } from '../when.ts';

/** Cautions about liver-directed treatment (dossier 2.5). */
export const liverDirected = [
  {
    id: 'C03',
    when: all(
      oneOf('outcome', ['taePreferred', 'taceOrTarePreferred']),
      is('contraindicationClass', 'radiation'),
    ),
    headline: [
      'TARE is excluded for this patient; of the transarterial treatments only TAE and TACE remain.',
    ],
    text: ['TARE is excluded for this patient; of the transarterial treatments only TAE and TACE remain.'],
    severity: 'stop',
    forbids: ['tare'],
    provenance: 'LITERATURE R37 (shunt, earlier liver radiation); the 30 Gy EXPERT',
  },
  {
    id: 'C04',
    when: all(
      oneOf('outcome', outcomeSets.TARE_LISTING),
      oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
    ),
    headline: [
      'Earlier PRRT: radiation doses to the liver add up; TARE only with good liver reserve and personalised dosimetry.',
    ],
    text: [
      'Earlier PRRT: radiation doses to the liver add up. If TARE is used at all: good liver reserve and personalised dosimetry; treating one lobe at a time is the cautious choice. Prefer TAE or TACE unless contraindicated, else systemic therapy.',
    ],
    severity: stopIf(oneOf('outcome', ['taceOrTarePreferred', 'tareWhenEmbolizationContraindicated'])),
    provenance:
      'LITERATURE R34 (44 patients, 58 procedures, 55% of them whole-liver; the authors call TARE after PRRT safe and liver disease from it rare; 1 of 44 died of it), R89 (phase 2: 31 patients had 166Ho-TARE within 20 weeks after PRRT; result figures not read); one lobe at a time and the preference for TAE or TACE EXPERT',
  },
  {
    id: 'C05',
    when: all(
      oneOf('outcome', outcomeSets.TARE_LISTING),
      above('liverInvolvementPct', cutoffs.liverInvolvementRaisedAbove),
      atMost('liverInvolvementPct', cutoffs.liverInvolvementHighAbove),
    ),
    headline: [
      '{liverInvolvementRaisedAbove+1}-{liverInvolvementHighAbove}% of the liver replaced: staged sessions, one lobe at a time, in hospital, with renal protection.',
    ],
    text: [
      '{liverInvolvementRaisedAbove+1}-{liverInvolvementHighAbove}% of the liver replaced: staged sessions, one lobe at a time, in hospital, with renal protection.',
    ],
    severity: 'other',
    provenance: 'LITERATURE R28; EXPERT',
  },
  {
    id: 'C06',
    when: all(is('outcome', 'ablation'), above('largestLesionMm', cutoffs.ablationComfortableMmTo)),
    headline: [
      'Largest lesion {ablationComfortableMmTo+1}-{ablationMmTo} mm: RFA alone is less reliable; consider microwave, or embolization with ablation.',
    ],
    text: [
      'Largest lesion {ablationComfortableMmTo+1}-{ablationMmTo} mm: RFA alone is less reliable; consider microwave, or embolization with ablation.',
    ],
    severity: 'other',
    provenance: 'LITERATURE R24; EXPERT',
  },
  {
    id: 'C08',
    when: is('transplantScreen', 'unknown'),
    headline: ['Transplant eligibility was not assessed: raise it at the MDT.'],
    text: ['Transplant eligibility was not assessed: raise it at the MDT.'],
    severity: 'other',
    provenance: 'EXPERT',
  },
] as const satisfies readonly CautionData[];
