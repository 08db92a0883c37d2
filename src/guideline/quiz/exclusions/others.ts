import type { Condition } from '../../condition.ts';
import { cutoffs } from '../../cutoffs.ts';
import { expert, guideline, literature, source } from '../../provenance.ts';
import type { Exclusion } from './exclusion.ts';

const { ablationLesionsTo, ablationMmTo, ki67LowBelow } = cutoffs;
const well: Condition = { fact: 'differentiation', is: 'well' };
const g1OrG2: Condition = { fact: 'grade', in: ['G1', 'G2'] };

/** What else an answer excludes (dossier 2.3, 2.6, 2.7). */
export const otherExclusions: readonly Exclusion[] = [
  {
    id: 'ablationByNumbers',
    label: 'Ablation of every lesion, because of their number or size',
    synonyms: ['ablation', 'rfa', 'microwave'],
    question: 'ablationNumbers',
    outcomes: ['taceOrTarePreferred', 'ssaPlusLocoregional'],
    excludedWhen: {
      any: [
        { fact: 'lesionCount', above: ablationLesionsTo },
        { fact: 'largestLesionMm', above: ablationMmTo },
      ],
    },
    because: `Limits for ablation: up to ${ablationLesionsTo} lesions, the largest up to ${ablationMmTo} mm.`,
    provenance: [literature('R25', { note: '3-5 cm zone' }), expert({ note: 'count limit' })],
    wrong: [
      {
        id: 'transarterial',
        label: 'Transarterial treatment, because of the number or size of the lesions',
        why: 'Number and size decide on ablation alone; transarterial treatment is looked at further down.',
        provenance: [expert()],
      },
      {
        id: 'prrt',
        label: 'PRRT, because of the number or size of the lesions',
        why: 'PRRT hangs on SSTR imaging and on the course, not on number and size.',
        provenance: [guideline('R5')],
      },
      {
        id: 'ablationBySite',
        label: 'Ablation of every lesion, because the metastases are not resectable',
        why: 'Ablation is thought of just because they are not resectable; number and size decide.',
        provenance: [expert({ basis: [source('S10')] })],
      },
    ],
  },
  {
    id: 'surgeryByExtrahepatic',
    label: 'The surgical arm, because of extensive extrahepatic disease',
    synonyms: ['surgery', 'resection', 'surgical arm'],
    question: 'extrahepaticDisease',
    outcomes: ['prrt', 'refractorySyndromeMedical', 'laterLineTrial'],
    excludedWhen: { all: [well, { fact: 'extrahepaticDisease', is: 'extensive' }] },
    because: 'Footnote 1 of Figure 3 asks for no, or limited, extrahepatic disease.',
    provenance: [expert({ basis: [source('S9')] })],
    wrong: [
      {
        id: 'prrt',
        label: 'PRRT, because of extensive extrahepatic disease',
        why: 'PRRT is open with extrahepatic disease; SSTR imaging decides.',
        provenance: [guideline('R5')],
      },
      {
        id: 'ssa',
        label: 'A somatostatin analogue, because of extensive extrahepatic disease',
        why: 'Systemic treatment is what stays open.',
        provenance: [guideline('R5')],
      },
      {
        id: 'ki67',
        label: 'The surgical arm, because of the Ki-67',
        why: 'G1 and G2 both may enter the surgical arm; extensive extrahepatic disease closes it.',
        provenance: [literature('R12'), expert({ basis: [source('S9')] })],
        when: g1OrG2,
      },
    ],
  },
  {
    id: 'surgeryByPrimary',
    label: 'The surgical arm, because the primary cannot be resected',
    synonyms: ['surgery', 'resection', 'surgical arm'],
    question: 'primaryStatus',
    outcomes: ['ssaPlusLocoregional'],
    excludedWhen: { fact: 'primaryStatus', is: 'unresectable' },
    because: 'Footnote 1 of Figure 3 is not met: “Resection of primary”.',
    provenance: [expert({ basis: [source('S9')] })],
    wrong: [
      {
        id: 'transarterial',
        label: 'Transarterial treatment, because the primary cannot be resected',
        why: 'In this reconstruction the transarterial arm is not gated on the primary (U1).',
        provenance: [expert()],
      },
      {
        id: 'prrt',
        label: 'PRRT, because the primary cannot be resected',
        why: 'PRRT hangs on SSTR imaging and on the course.',
        provenance: [guideline('R5')],
      },
      {
        id: 'liver',
        label: 'The surgical arm, because the liver metastases cannot be resected',
        why: 'The liver metastases could be resected or debulked; it is the primary that cannot.',
        provenance: [expert({ basis: [source('S9')] })],
      },
    ],
  },
  {
    id: 'prrtByReceptors',
    label: 'PRRT, because the lesions show no SSTR uptake',
    synonyms: ['prrt', 'lutathera'],
    question: 'sstrImaging',
    outcomes: [
      'highGradeChemotherapy',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
      'refractorySyndromeMedical',
    ],
    excludedWhen: { fact: 'sstrImaging', is: 'negative' },
    because: 'PRRT asks for SSTR uptake in all relevant lesions.',
    provenance: [literature('R43'), expert()],
    wrong: [
      {
        id: 'ssaForHormones',
        label: 'A somatostatin analogue for a hormonal syndrome, because the lesions show no SSTR uptake',
        why: 'For a hormonal syndrome an analogue is given whatever the SSTR result, except in insulinoma (C19).',
        provenance: [expert()],
      },
      {
        id: 'drugs',
        label: 'Targeted therapy and chemotherapy, because the lesions show no SSTR uptake',
        why: 'SSTR-negative tumours are where chemotherapy and targeted drugs come first.',
        provenance: [guideline('R5')],
      },
      {
        id: 'liverDirected',
        label: 'Liver-directed treatment, because the lesions show no SSTR uptake',
        why: 'Liver-directed treatment does not hang on SSTR uptake.',
        provenance: [expert({ basis: [source('S4')] })],
        when: g1OrG2,
      },
    ],
  },
  {
    id: 'locoregionalByNec',
    label: 'SSA, PRRT and locoregional treatment, because it is a NEC',
    synonyms: ['ssa, prrt and locoregional treatment', 'ssa, prrt and locoregional'],
    question: 'differentiation',
    outcomes: ['necFirstLine', 'necLaterLine'],
    excludedWhen: { fact: 'grade', is: 'NEC' },
    because: 'NEC leaves the liver-directed tree at once: no SSA, PRRT or locoregional arm.',
    provenance: [expert()],
    wrong: [
      {
        id: 'prrtAlone',
        label: 'PRRT alone; embolization stays open, because the liver is involved',
        why: 'No locoregional arm is offered in NEC.',
        provenance: [expert()],
      },
      {
        id: 'embolizationAlone',
        label: 'Embolization alone; PRRT stays open if SSTR imaging is positive',
        why: 'There is no PRRT arm in NEC either.',
        provenance: [expert()],
      },
      {
        id: 'chemotherapy',
        label: 'Chemotherapy, because it is a NEC',
        why: 'Chemotherapy is what the algorithm offers in NEC.',
        provenance: [guideline('R6')],
        when: { fact: 'performanceStatus', below: cutoffs.ecogSupportiveFrom },
      },
    ],
  },
  {
    id: 'proceduresByEcog',
    label: 'Elective surgery, transarterial treatment and PRRT, because of ECOG 3 or 4',
    synonyms: ['surgery, transarterial treatment and prrt', 'procedures'],
    question: 'performanceStatus',
    outcomes: ['supportiveCare'],
    excludedWhen: { fact: 'performanceStatus', atLeast: cutoffs.ecogSupportiveFrom },
    because: 'No elective transarterial treatment, surgery or PRRT at ECOG 3-4.',
    provenance: [expert()],
    wrong: [
      {
        id: 'ssa',
        label: 'A somatostatin analogue, because of ECOG 3 or 4',
        why: 'An analogue may be given if the tumour is functioning, and in an SSTR-positive non-functioning NET at ECOG 3.',
        provenance: [guideline('R5'), expert()],
        when: well,
      },
      {
        id: 'surgeryAlone',
        label: 'Surgery alone; transarterial treatment and PRRT stay open',
        why: 'At ECOG 3-4 transarterial treatment and PRRT are closed as well.',
        provenance: [expert()],
      },
      {
        id: 'forGood',
        label: 'All active treatment, whatever happens to the performance status',
        why: 'Re-enter if ECOG improves to 0-2.',
        provenance: [expert()],
      },
      {
        id: 'necChemotherapy',
        label: 'Chemotherapy without exception, because of ECOG 3 or 4',
        why: 'In NEC with ECOG 3 due to tumour burden chemotherapy is an individual MDT decision.',
        provenance: [expert()],
        when: { fact: 'grade', is: 'NEC' },
      },
    ],
  },
  {
    id: 'transplantByKi67',
    label: `Transplantation, because the Ki-67 is ${ki67LowBelow}% or more`,
    synonyms: ['transplantation', 'transplant'],
    question: 'ki67',
    outcomes: ['prrtOrChemoHighKi67'],
    excludedWhen: { all: [well, { fact: 'ki67', atLeast: ki67LowBelow }] },
    because: `Transplantation is thought of only with a Ki-67 below ${ki67LowBelow}%.`,
    provenance: [literature('R20')],
    wrong: [
      {
        id: 'prrt',
        label: `First-line PRRT, because the Ki-67 is ${ki67LowBelow}% or more`,
        why: 'NETTER-2 treated just these in first line: newly diagnosed, SSTR-positive, Ki-67 10-55%.',
        provenance: [literature('R43')],
      },
      {
        id: 'transarterial',
        label: `Transarterial treatment, because the Ki-67 is ${ki67LowBelow}% or more`,
        why: 'G2 is no bar to transarterial treatment; site and grade choose the modality.',
        provenance: [guideline('R3')],
        when: g1OrG2,
      },
      {
        id: 'resection',
        label: `Resection, because the Ki-67 is ${ki67LowBelow}% or more`,
        why: 'Resection criteria name G1 and G2.',
        provenance: [literature('R12')],
        when: g1OrG2,
      },
      {
        id: 'chemotherapy',
        label: `Chemotherapy, because the Ki-67 is ${ki67LowBelow}% or more`,
        why: 'Chemotherapy gains weight with a higher Ki-67.',
        provenance: [guideline('R5')],
      },
    ],
  },
  {
    id: 'transplantByExtrahepatic',
    label: 'Transplantation, because there is disease outside the liver',
    synonyms: ['transplantation', 'transplant'],
    question: 'extrahepaticDisease',
    outcomes: ['surgeryLimitedExtrahepatic', 'taceOrTarePreferred', 'prrt'],
    excludedWhen: { all: [g1OrG2, { fact: 'extrahepaticDisease', is: 'limited' }] },
    because: 'The restrictive transplant criteria ask for no extrahepatic disease.',
    provenance: [literature(['R18', 'R20'])],
    wrong: [
      {
        id: 'resection',
        label: 'Resection of any kind, because there is disease outside the liver',
        why: 'With limited extrahepatic disease resection may still be offered (footnote 1: “no (or limited)”).',
        provenance: [source('S9')],
      },
      {
        id: 'transarterial',
        label: 'Transarterial treatment, because there is disease outside the liver',
        why: 'Embolization and radioembolization are accepted with limited extrahepatic disease.',
        provenance: [guideline('R4')],
      },
      {
        id: 'prrt',
        label: 'PRRT, because there is disease outside the liver',
        why: 'Extrahepatic disease speaks for PRRT rather than against it.',
        provenance: [guideline('R5')],
      },
    ],
  },
] as const satisfies readonly Exclusion[];
