import type { Condition } from '../../condition.ts';
import { cutoffs } from '../../cutoffs.ts';
import { above, all, any, atLeast, below, contraindicated, is, not, oneOf } from '../../when.ts';
import type { ClosedArmData } from './exclusion.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

const { ablationLesionsTo, ablationMmTo, ablationComfortableMmTo, ki67LowBelow, ecogSupportiveFrom } =
  cutoffs;
const high = cutoffs.liverInvolvementHighAbove;

/** Stable disease that no operation clears: a transplant would be weighed, but for the limit that is asked for. */
const mayAskForGraft = all(
  is('treatmentCourse', 'stable'),
  any(is('liverDistribution', 'diffuse'), is('liverResectability', 'unresectable')),
  below('performanceStatus', 2),
);
const well: Condition = is('differentiation', 'well');
/** A carcinoma, or somebody who is too ill: the route asks for nothing of the liver. */
const beyondProcedures: Condition = any(
  is('differentiation', 'poor'),
  atLeast('performanceStatus', ecogSupportiveFrom),
);
const g1OrG2: Condition = oneOf('grade', ['G1', 'G2']);

/** Arms of the algorithm that an answer closes (dossier 2.3, 2.6, 2.7). */
export const closedArms = [
  {
    id: 'embolizationByIschaemia',
    label: 'No TAE or TACE, because of the portal vein or the bile ducts',
    synonyms: ['tae and tace', 'embolization', 'tae', 'tace'],
    question: 'transarterialContraindications',
    outcomes: ['tareWhenEmbolizationContraindicated'],
    excludedWhen: is('contraindicationClass', 'ischaemic'),
    because: 'TAE and TACE are contraindicated; TARE remains possible.',
    provenance: 'LITERATURE R38, R39; EXPERT',
    unfairWhen: any(
      contraindicated('portalVein'),
      contraindicated('biliary'),
      is('contraindicationClass', 'absolute'),
    ),
    leavesOpen: [
      {
        text: 'TARE remains possible: with antibiotic prophylaxis if there is a biliary-enteric anastomosis or stent, minimally embolic in portal vein thrombosis.',
        provenance: 'LITERATURE R39; portal-vein use EXPERT',
      },
    ],
  },
  {
    id: 'routineEmbolization',
    label: 'No routine embolization, because of the share of the liver that is replaced',
    synonyms: ['routine embolization', 'embolization'],
    question: 'liverInvolvement',
    outcomes: ['highBurdenRefractory'],
    excludedWhen: above('liverInvolvementPct', high),
    nearWhen: atLeast('liverInvolvementPct', 45),
    because: `No routine embolization when more than ${high}% of the liver is replaced.`,
    provenance: 'LITERATURE R27, R28; threshold EXPERT',
    leavesOpen: [
      {
        text: 'PRRT is an option if SSTR-positive and not given before, only with preserved liver function, the first cycle as an inpatient with crisis cover.',
        provenance: 'EXPERT',
      },
      {
        text: 'Superselective, small-volume, staged bland TAE is an option, only in an expert centre.',
        provenance: 'EXPERT',
      },
    ],
  },
  {
    id: 'ablationByNumbers',
    label: 'No ablation of every lesion, because of their number or size',
    synonyms: ['ablation', 'rfa', 'microwave'],
    question: 'ablationNumbers',
    outcomes: ['taceOrTarePreferred', 'ssaPlusLocoregional'],
    excludedWhen: any(above('lesionCount', ablationLesionsTo), above('largestLesionMm', ablationMmTo)),
    because: `Limits for ablation here: up to ${ablationLesionsTo} lesions, the largest up to ${ablationMmTo} mm.`,
    provenance: 'EXPERT (basis LITERATURE R25, R127)',
    unfairWhen: not(is('liverDistribution', 'limited')),
    nearWhen: any(atLeast('lesionCount', 4), above('largestLesionMm', ablationComfortableMmTo)),
    nearIfTold: {
      answers: [
        { question: 'liverDistribution', answer: 'limited' },
        {
          question: 'ablationNumbers',
          answer: { lesionCount: ablationLesionsTo, largestLesionMm: ablationMmTo },
        },
      ],
      when: any(is('extrahepaticDisease', 'extensive'), beyondProcedures),
    },
    leavesOpen: [
      {
        text: 'Number and size decide whether ablation could treat every lesion; transarterial treatment is looked at further down.',
        provenance: 'EXPERT',
      },
    ],
  },
  {
    id: 'surgeryByExtrahepatic',
    label: 'No liver surgery, because of the disease outside the liver',
    synonyms: ['surgery', 'resection', 'surgical arm'],
    question: 'extrahepaticDisease',
    outcomes: ['prrt', 'refractorySyndromeMedical', 'laterLineTrial'],
    excludedWhen: all(well, is('extrahepaticDisease', 'extensive')),
    because: 'Footnote 1 of Figure 3 requires no or limited disease outside the liver.',
    provenance: 'EXPERT (basis SOURCE S9; see U1)',
    unfairWhen: is('extrahepaticDisease', 'extensive'),
    nearWhen: is('extrahepaticDisease', 'limited'),
    nearIfTold: {
      answers: [{ question: 'extrahepaticDisease', answer: 'limited' }],
      when: beyondProcedures,
    },
    leavesOpen: [
      {
        text: 'With extensive disease outside the liver SSTR imaging decides on PRRT.',
        provenance: 'GUIDELINE R5; EXPERT',
        when: g1OrG2,
      },
      {
        text: 'Resection criteria name G1 and G2; extensive disease outside the liver closes the surgical arm.',
        provenance: 'EXPERT (basis SOURCE S9); LITERATURE R12',
        when: g1OrG2,
      },
    ],
  },
  {
    id: 'surgeryByPrimary',
    label: 'No liver surgery, because of the primary',
    synonyms: ['surgery', 'resection', 'surgical arm'],
    question: 'primaryStatus',
    outcomes: ['ssaPlusLocoregional'],
    excludedWhen: is('primaryStatus', 'unresectable'),
    because: "Footnote 1 of Figure 3, 'Resection of primary', is not met.",
    nearWhen: oneOf('primaryStatus', ['resectable', 'occult']),
    nearIfTold: { answers: [{ question: 'primaryStatus', answer: 'resectable' }], when: well },
    provenance: 'EXPERT (basis SOURCE S9; see U1)',
    leavesOpen: [
      {
        text: 'Only the surgical arms require the primary to be resected or resectable.',
        provenance: 'EXPERT',
      },
    ],
  },
  {
    id: 'locoregionalByNec',
    label: 'No SSA, PRRT or locoregional treatment, because of the histology',
    synonyms: ['ssa, prrt and locoregional treatment', 'ssa, prrt and locoregional'],
    question: 'differentiation',
    outcomes: ['necFirstLine', 'necLaterLine'],
    excludedWhen: is('differentiation', 'poor'),
    because: 'No SSA, PRRT or locoregional arm in NEC.',
    provenance: 'EXPERT',
    nearWhen: is('grade', 'G3'),
    leavesOpen: [
      {
        text: 'Platinum-etoposide is the first line of NEC.',
        provenance: 'GUIDELINE R6',
        when: below('performanceStatus', ecogSupportiveFrom),
      },
    ],
  },
  {
    id: 'proceduresByEcog',
    label: `No elective transarterial treatment, surgery or PRRT, because of the fitness`,
    synonyms: ['surgery, transarterial treatment and prrt', 'procedures'],
    question: 'performanceStatus',
    outcomes: ['supportiveCare'],
    excludedWhen: atLeast('performanceStatus', ecogSupportiveFrom),
    because: `No elective transarterial treatment, surgery or PRRT at ECOG ${ecogSupportiveFrom}-4.`,
    provenance: 'EXPERT',
    nearWhen: atLeast('performanceStatus', ecogSupportiveFrom - 1),
    leavesOpen: [
      {
        text: 'An SSA goes on in a functioning tumour; an SSTR-positive non-functioning NET may also have one.',
        provenance: 'GUIDELINE R5 for functional NET; rest EXPERT',
        when: well,
      },
      {
        text: `The case is entered again if ECOG improves to 0-${ecogSupportiveFrom - 1}.`,
        provenance: 'EXPERT',
      },
    ],
  },
  {
    id: 'transplantByKi67',
    label: 'No transplantation, because of the Ki-67',
    synonyms: ['transplantation', 'transplant'],
    question: 'ki67',
    outcomes: ['continueOrSurveillance'],
    excludedWhen: all(well, atLeast('ki67', ki67LowBelow)),
    because: `Restrictive transplant criteria: low grade or Ki-67 below ${publishedKi67.transplantBelow}%.`,
    provenance: 'LITERATURE R20',
    unfairWhen: any(atLeast('ki67', ki67LowBelow), oneOf('grade', ['G3', 'NEC'])),
    nearWhen: atLeast('ki67', 6),
    askedWhen: all(mayAskForGraft, is('extrahepaticDisease', 'none')),
    needsGraft: true,
    leavesOpen: [
      {
        text: 'NETTER-2 treated newly diagnosed, SSTR-positive G2 with Ki-67 10% or more and G3 in first line.',
        provenance: 'LITERATURE R43',
      },
      {
        text: 'G2 is no bar to transarterial treatment.',
        provenance: 'EXPERT (basis GUIDELINE R3: refractory carcinoid syndrome)',
        when: g1OrG2,
      },
      {
        text: 'With a higher Ki-67, chemotherapy gains weight (pancreatic tumours).',
        provenance: 'LITERATURE R46, R47',
      },
    ],
  },
  {
    id: 'transplantByExtrahepatic',
    label: 'No transplantation, because of disease outside the liver',
    synonyms: ['transplantation', 'transplant'],
    question: 'extrahepaticDisease',
    outcomes: ['continueOrSurveillance'],
    excludedWhen: all(g1OrG2, is('extrahepaticDisease', 'limited')),
    because: 'Restrictive transplant criteria: no disease outside the liver.',
    provenance: 'LITERATURE R20',
    unfairWhen: not(is('extrahepaticDisease', 'none')),
    askedWhen: all(mayAskForGraft, below('ki67', ki67LowBelow)),
    needsGraft: true,
    leavesOpen: [
      {
        text: 'With limited disease outside the liver resection may still be offered.',
        provenance: 'SOURCE S9 if footnote 1 belongs to surgery (U1); EXPERT',
        when: not(is('liverResectability', 'unresectable')),
      },
      {
        text: 'TAE, TACE and radioembolization were accepted with limited extrahepatic metastases.',
        provenance: 'GUIDELINE R4',
      },
    ],
  },
] as const satisfies readonly ClosedArmData[];
