import type { GivenAnswer } from '../../answers.ts';
import { all, any, contraindicated, is, not } from '../../when.ts';
import type { ClosedByClosure, NearMissData } from './exclusion.ts';

const ischaemic: GivenAnswer = { question: 'transarterialContraindications', answer: ['portalVein'] };
const radiation: GivenAnswer = { question: 'transarterialContraindications', answer: ['lungOrGiShunt'] };
const absolute: GivenAnswer = { question: 'transarterialContraindications', answer: ['arterialAccess'] };
const classes =
  'LITERATURE R35, R36, R37, R38, R39 (several in HCC populations, extrapolated); the classification into classes EXPERT';

/** Of the transarterial treatments one alone, where the finding closes all. */
const oneOnly = (because: string, why: string): readonly NearMissData[] => [
  { id: 'tareOnly', label: `TARE alone, because ${because}`, why, provenance: 'EXPERT' },
];

/** What each closure closes (dossier 2.6). */
export const closedByClosure = {
  renal: {
    label: 'PRRT, because of severe renal impairment',
    synonyms: ['prrt by kidneys', 'prrt, renal impairment'],
    alsoAt: [],
    nearMisses: [
      {
        id: 'everolimus',
        label: 'Everolimus, because of severe renal impairment',
        why: 'Severe renal impairment closes PRRT and transarterial treatment, not everolimus.',
        provenance: 'LITERATURE R73; EXPERT',
      },
    ],
  },
  unresolved: {
    label: 'PRRT, everolimus and chemotherapy, until the infection or coagulopathy is resolved',
    synonyms: ['prrt and drugs', 'systemic treatment for now'],
    alsoAt: [],
    nearMisses: [
      {
        id: 'forGood',
        label: 'PRRT, everolimus and chemotherapy for good, because of the infection or coagulopathy',
        why: 'They are closed until the infection or coagulopathy is resolved; then the case is entered again (C21).',
        provenance: 'EXPERT',
      },
      ...oneOnly(
        'of the infection or coagulopathy',
        'Until it is corrected it is an absolute contraindication: TAE and TACE are closed as well.',
      ),
    ],
  },
  liverIndividual: {
    label: 'PRRT and chemotherapy outside an individual MDT decision, because the liver is decompensated',
    synonyms: ['prrt and chemotherapy', 'prrt by liver'],
    alsoAt: [],
    nearMisses: [
      {
        id: 'everyDrug',
        label: 'Every systemic treatment without exception, because the liver is decompensated',
        why: 'PRRT, sunitinib, cabozantinib, CAPTEM and irinotecan are individual MDT decisions (C17).',
        provenance: 'EXPERT',
      },
    ],
  },
  liverContraindicated: {
    label: 'Interferon, because the liver is decompensated',
    synonyms: ['interferon', 'ifn'],
    alsoAt: [],
    nearMisses: [
      {
        id: 'everolimus',
        label: 'Everolimus at any dose, because the liver is decompensated',
        why: 'Everolimus is dose-reduced by Child-Pugh class (C17).',
        provenance: 'LITERATURE R72',
      },
    ],
  },
  liverNotRecommended: {
    label: 'Telotristat, because the liver is decompensated',
    synonyms: ['telotristat'],
    alsoAt: [],
    nearMisses: oneOnly(
      'the liver is decompensated',
      'Decompensation is an absolute contraindication: TAE and TACE are closed as well.',
    ),
  },
  prrtGiven: {
    label: 'PRRT, because it has been given and the disease has progressed',
    synonyms: ['prrt already given', 'prrt after prrt'],
    alsoAt: [],
    nearMisses: [
      {
        id: 'forGood',
        label: 'Any second course of PRRT, because the disease has progressed after the first',
        why: "PRRT again is a decision of its own: usually two cycles, only after at least 18 months' benefit from the first.",
        provenance: 'LITERATURE R69',
      },
    ],
  },
  sstrNegative: {
    label: 'PRRT, because the lesions show no SSTR uptake',
    synonyms: ['prrt without uptake', 'prrt, no uptake'],
    alsoAt: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
    nearMisses: [
      {
        id: 'ssaForHormones',
        label: 'A somatostatin analogue for a hormonal syndrome, because the lesions show no SSTR uptake',
        why: 'For a hormonal syndrome an analogue is used whatever the SSTR result, except in insulinoma.',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        id: 'drugs',
        label: 'Targeted therapy and chemotherapy, because the lesions show no SSTR uptake',
        why: 'SSTR-negative tumours are where chemotherapy and targeted drugs come first when treatment is needed; an indolent, non-growing G1 tumour may be observed.',
        provenance: 'GUIDELINE R5; EXPERT',
      },
    ],
  },
  sstrMixed: {
    label: 'PRRT outside an individual MDT decision, because SSTR uptake is mixed',
    synonyms: ['prrt by mixed uptake', 'prrt, mixed uptake'],
    alsoAt: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
    nearMisses: [
      {
        id: 'firstSsa',
        label: 'A first somatostatin analogue, because SSTR uptake is mixed',
        why: 'Mixed uptake is treated like negative for PRRT only; a first SSA is still considered.',
        provenance: 'EXPERT (basis GUIDELINE R5)',
        when: any(is('grade', 'G1'), is('grade', 'G2')),
      },
    ],
  },
  radiation: {
    label: 'TARE, because of a shunt or earlier liver radiation',
    synonyms: ['tare', 'sirt', 'radioembolization'],
    alsoAt: [],
    unfairWhen: any(contraindicated('lungOrGiShunt'), contraindicated('priorLiverRadiation')),
    nearMisses: [
      {
        id: 'embolization',
        label: 'TAE and TACE, because of a shunt or earlier liver radiation',
        why: 'A radiation contraindication excludes TARE; of the transarterial treatments TAE and TACE remain.',
        provenance: 'LITERATURE R37; EXPERT',
        rightWith: ischaemic,
      },
      {
        id: 'everything',
        label: 'All transarterial treatment, because of a shunt or earlier liver radiation',
        why: 'By itself a radiation contraindication closes TARE alone.',
        provenance: 'LITERATURE R37; EXPERT',
        rightWith: absolute,
      },
    ],
  },
  renalDrugs: {
    label:
      'Capecitabine and streptozotocin outside an individual MDT decision, because of severe renal impairment',
    synonyms: ['capecitabine', 'streptozotocin', 'capecitabine and streptozotocin'],
    alsoAt: [],
    nearMisses: [
      {
        id: 'kinase',
        label: 'Everolimus and sunitinib, because of severe renal impairment',
        why: 'Severe renal impairment closes capecitabine and streptozotocin here, not everolimus or sunitinib.',
        provenance: 'EXPERT (basis LITERATURE R131 for capecitabine)',
      },
    ],
  },
  liverIrradiated: {
    label: 'PRRT again outside an individual MDT decision, because of earlier liver radiation',
    synonyms: ['prrt again'],
    alsoAt: [],
    unfairWhen: contraindicated('priorLiverRadiation'),
    nearMisses: [
      {
        id: 'embolization',
        label: 'TAE and TACE as well as PRRT, because of earlier liver radiation',
        why: 'Earlier liver radiation excludes TARE; of the transarterial treatments TAE and TACE remain.',
        provenance: 'LITERATURE R37; EXPERT',
      },
    ],
  },
  transarterial: {
    label: 'TAE, TACE and TARE, because of an absolute contraindication',
    synonyms: ['all transarterial treatment', 'transarterial treatment', 'tae, tace and tare'],
    alsoAt: ['refractorySyndromeMedical', 'laterLineTrial'],
    nearMisses: [
      {
        id: 'embolizationAlone',
        label: 'TAE and TACE alone; TARE stays open',
        why: 'That would be an ischaemic contraindication by itself.',
        provenance: classes,
        rightWith: ischaemic,
      },
      {
        id: 'tareAlone',
        label: 'TARE alone; TAE and TACE stay open',
        why: 'That would be a radiation contraindication by itself.',
        provenance: classes,
        rightWith: radiation,
      },
      {
        id: 'prrtByAllergy',
        label: 'PRRT, because of the contrast allergy',
        why: 'PRRT needs no iodinated contrast and is not affected (C26).',
        provenance: 'EXPERT',
        // With another of these PRRT is closed all the same.
        when: all(
          contraindicated('contrastAllergy'),
          is('sstrImaging', 'positive'),
          not(contraindicated('renalImpairment')),
          not(contraindicated('coagulopathyOrInfection')),
          not(contraindicated('hepaticDecompensation')),
        ),
      },
    ],
  },
} as const satisfies ClosedByClosure;
