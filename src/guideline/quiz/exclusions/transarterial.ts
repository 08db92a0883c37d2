import type { GivenAnswer } from '../../answers.ts';
import type { Condition } from '../../condition.ts';
import { cutoffs } from '../../cutoffs.ts';
import { expert, guideline, literature, source } from '../../provenance.ts';
import type { Exclusion, WrongExclusion } from './exclusion.ts';

const high = cutoffs.liverInvolvementHighAbove;
const limitedOutside: Condition = { fact: 'extrahepaticDisease', is: 'limited' };
const ischaemic: GivenAnswer = { question: 'transarterialContraindications', answer: ['portalVein'] };
const radiation: GivenAnswer = { question: 'transarterialContraindications', answer: ['lungOrGiShunt'] };
const absolute: GivenAnswer = { question: 'transarterialContraindications', answer: ['arterialAccess'] };

/** Reasons that are true of the patient but exclude no transarterial treatment. */
const otherReasons = (what: string): readonly WrongExclusion[] => [
  {
    id: 'limitedOutside',
    label: `${what}, because there is disease outside the liver`,
    why: 'Limited extrahepatic disease closes no transarterial treatment; radioembolization can replace embolization in liver-only or limited extrahepatic disease.',
    provenance: [guideline('R4')],
    when: limitedOutside,
  },
  {
    id: 'ecog2',
    label: `${what}, because of ECOG 2`,
    why: 'ECOG 0-2 enters the active-treatment arms.',
    provenance: [
      expert({ note: 'the cut at 3' }),
      literature('R35', { note: 'ECOG 0-2 for radioembolization' }),
    ],
    when: { fact: 'performanceStatus', is: 2 },
  },
  {
    id: 'diffuse',
    label: `${what}, because the liver disease is diffuse`,
    why: 'Locoregional treatment is effective in symptom control for diffuse liver metastases.',
    provenance: [source('S5')],
    when: {
      all: [
        { fact: 'liverDistribution', is: 'diffuse' },
        { fact: 'hormonalSyndrome', is: 'refractory' },
      ],
    },
  },
];

/** What contraindications and tumour burden exclude of transarterial treatment (dossier 2.3, 2.5, 2.7). */
export const transarterialExclusions = [
  {
    id: 'tareByRadiation',
    label: 'TARE, because of the shunt or the earlier liver radiation',
    synonyms: ['tare', 'sirt', 'radioembolization'],
    question: 'transarterialContraindications',
    outcomes: ['taePreferred', 'taceOrTarePreferred'],
    excludedWhen: { fact: 'contraindicationClass', is: 'radiation' },
    because:
      'A shunt or earlier liver radiation is a radiation contraindication: TARE is excluded, TAE and TACE stay open (C03).',
    provenance: [literature('R37'), expert()],
    wrong: [
      {
        id: 'embolization',
        label: 'TAE and TACE, because of the shunt or the earlier liver radiation',
        why: 'A radiation contraindication excludes TARE; TAE and TACE stay open.',
        provenance: [literature('R37'), expert()],
        rightWith: ischaemic,
      },
      {
        id: 'everything',
        label: 'All transarterial treatment, because of the shunt or the earlier liver radiation',
        why: 'By itself a radiation contraindication closes TARE alone.',
        provenance: [literature('R37'), expert()],
        rightWith: absolute,
      },
      ...otherReasons('TARE'),
    ],
  },
  {
    id: 'embolizationByIschaemia',
    label: 'TAE and TACE, because of the portal vein or the bile ducts',
    synonyms: ['tae and tace', 'embolization', 'tae', 'tace'],
    question: 'transarterialContraindications',
    outcomes: ['tareWhenEmbolizationContraindicated'],
    excludedWhen: { fact: 'contraindicationClass', is: 'ischaemic' },
    because:
      'Portal vein thrombosis, or bile ducts that are stented, anastomosed or dilated, are an ischaemic contraindication: avoid TAE and TACE.',
    provenance: [literature(['R38', 'R39']), expert()],
    wrong: [
      {
        id: 'tare',
        label: 'TARE, because of the portal vein or the bile ducts',
        why: 'TARE may stay open: selective with antibiotic prophylaxis, or minimally embolic.',
        provenance: [literature('R39'), expert({ note: 'portal-vein use' })],
        rightWith: radiation,
      },
      {
        id: 'everything',
        label: 'All transarterial treatment, because of the portal vein or the bile ducts',
        why: 'By itself an ischaemic contraindication closes TAE and TACE; TARE may stay open.',
        provenance: [literature('R39'), expert()],
        rightWith: absolute,
      },
      {
        id: 'prrt',
        label: 'PRRT, because of the portal vein or the bile ducts',
        why: 'PRRT is the first option here if SSTR-positive and not given before.',
        provenance: [guideline('R5'), expert({ note: 'order of the options' })],
      },
      ...otherReasons('TAE and TACE'),
    ],
  },
  {
    id: 'allTransarterial',
    label: 'TAE, TACE and TARE, because of an absolute contraindication',
    synonyms: ['all transarterial treatment', 'transarterial treatment', 'tae, tace and tare'],
    question: 'transarterialContraindications',
    outcomes: [
      'prrt',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
      'refractorySyndromeMedical',
      'laterLineTrial',
    ],
    excludedWhen: { fact: 'contraindicationClass', is: 'absolute' },
    because:
      'An absolute contraindication, or an ischaemic and a radiation one together, closes TAE, TACE and TARE.',
    provenance: [
      literature(['R35', 'R36', 'R37', 'R38', 'R39'], { note: 'several in HCC populations - extrapolated' }),
      expert({ note: 'classification into classes' }),
    ],
    wrong: [
      {
        id: 'embolizationAlone',
        label: 'TAE and TACE alone; TARE stays open',
        why: 'That would be an ischaemic contraindication by itself.',
        provenance: [expert({ note: 'classification into classes' })],
        rightWith: ischaemic,
      },
      {
        id: 'tareAlone',
        label: 'TARE alone; TAE and TACE stay open',
        why: 'That would be a radiation contraindication by itself.',
        provenance: [expert({ note: 'classification into classes' })],
        rightWith: radiation,
      },
      {
        id: 'nothing',
        label: 'None of the three, as long as sessions are staged',
        why: 'Staged sessions are for a high tumour burden; they lift no absolute contraindication.',
        provenance: [literature('R28'), expert()],
      },
    ],
  },
  {
    id: 'routineEmbolization',
    label: `Routine whole-liver embolization, because more than ${high}% of the liver is replaced`,
    synonyms: ['routine embolization', 'whole-liver embolization', 'embolization'],
    question: 'liverInvolvement',
    outcomes: ['highBurdenRefractory'],
    excludedWhen: { fact: 'liverInvolvementPct', above: high },
    because: `Above ${high}% routine whole-liver embolization should not be offered.`,
    provenance: [literature(['R27', 'R28']), expert({ note: 'cut-off as hard stop' })],
    wrong: [
      {
        id: 'prrt',
        label: `PRRT in every case, because more than ${high}% of the liver is replaced`,
        why: 'PRRT stays an option if SSTR-positive, only with preserved liver function, inpatient first cycle and crisis cover.',
        provenance: [expert()],
      },
      {
        id: 'superselective',
        label: `Every kind of embolization, superselective included, because more than ${high}% of the liver is replaced`,
        why: 'Superselective, small-volume, staged bland TAE stays possible in an expert centre only.',
        provenance: [expert()],
      },
      {
        id: 'ssa',
        label: `A higher dose of the somatostatin analogue, because more than ${high}% of the liver is replaced`,
        why: 'Intensified medical control comes first here.',
        provenance: [literature(['R51', 'R65', 'R66']), expert()],
      },
      ...otherReasons('Routine whole-liver embolization'),
    ],
  },
  {
    id: 'interferonByLiver',
    label: 'Interferon, because the liver is decompensated',
    synonyms: ['interferon', 'ifn'],
    question: 'transarterialContraindications',
    outcomes: ['supportiveCare'],
    excludedWhen: { fact: 'contraindications', includes: 'hepaticDecompensation' },
    because: 'Interferon is contraindicated in decompensated liver disease (C17).',
    provenance: [literature('R70', { note: 'hepatitis setting' })],
    wrong: [
      {
        id: 'everolimus',
        label: 'Everolimus at any dose, because the liver is decompensated',
        why: 'Everolimus is dose-reduced by Child-Pugh class (C17).',
        provenance: [literature('R72')],
      },
      {
        id: 'everyDrug',
        label: 'Every systemic treatment without exception, because the liver is decompensated',
        why: 'PRRT, sunitinib, cabozantinib, CAPTEM and irinotecan are individual MDT decisions (C17).',
        provenance: [expert()],
      },
      {
        id: 'tareOnly',
        label: 'TARE alone, because the liver is decompensated',
        why: 'Decompensation is an absolute contraindication: it closes TAE and TACE as well.',
        provenance: [expert({ note: 'classification into classes' })],
      },
    ],
  },
  {
    id: 'drugsByInfection',
    label: 'PRRT, everolimus and chemotherapy, until infection or coagulopathy is resolved',
    synonyms: ['prrt and drugs', 'systemic treatment for now'],
    question: 'transarterialContraindications',
    outcomes: ['prrt'],
    excludedWhen: { fact: 'contraindications', includes: 'coagulopathyOrInfection' },
    because:
      'Treat infection or coagulopathy first: no PRRT, everolimus, chemotherapy or anti-angiogenic drug until resolved (C21).',
    provenance: [expert()],
    wrong: [
      {
        id: 'forGood',
        label: 'PRRT, everolimus and chemotherapy, for good',
        why: 'They are closed only until infection or coagulopathy is resolved; then re-enter (C21).',
        provenance: [expert()],
      },
      {
        id: 'tareOnly',
        label: 'TARE alone, because of infection or coagulopathy',
        why: 'It is an absolute contraindication until corrected: it closes TAE and TACE as well.',
        provenance: [expert({ note: 'classification into classes' })],
      },
      {
        id: 'embolizationOnly',
        label: 'TAE and TACE alone, because of infection or coagulopathy',
        why: 'It is an absolute contraindication until corrected: it closes TARE as well.',
        provenance: [expert({ note: 'classification into classes' })],
      },
    ],
  },
] as const satisfies readonly Exclusion[];
