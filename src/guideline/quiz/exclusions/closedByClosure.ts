import { all, any, contraindicated, is, not, oneOf } from '../../when.ts';
import type { ClosedByClosure } from './exclusion.ts';

/** One thinks of a contraindication where there is another. */
const someContraindication = oneOf('contraindicationClass', ['ischaemic', 'radiation', 'absolute']);

/** What each closure closes (dossier 2.6). */
export const closedByClosure = {
  renal: {
    label: 'No PRRT, because of severe renal impairment',
    synonyms: ['prrt by kidneys', 'prrt, renal impairment'],
    alsoAt: [],
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'Severe renal impairment closes PRRT and transarterial treatment, not everolimus.',
        provenance: 'LITERATURE R73; EXPERT',
      },
    ],
  },
  unresolved: {
    label: 'No PRRT, everolimus or chemotherapy, until the infection or coagulopathy is resolved',
    synonyms: ['prrt and drugs', 'systemic treatment for now'],
    alsoAt: [],
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'Drugs and PRRT are closed until the infection or coagulopathy is resolved; then the case is entered again.',
        provenance: 'EXPERT',
      },
      {
        text: 'Until it is corrected it is an absolute contraindication: TAE and TACE are closed as well.',
        provenance: 'EXPERT',
      },
    ],
  },
  liverIndividual: {
    label: 'PRRT and chemotherapy only by individual MDT decision, because the liver is decompensated',
    synonyms: ['prrt and chemotherapy', 'prrt by liver'],
    alsoAt: [],
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'PRRT, sunitinib, cabozantinib, CAPTEM and irinotecan are individual MDT decisions.',
        provenance: 'EXPERT',
      },
    ],
  },
  liverContraindicated: {
    label: 'No interferon, because the liver is decompensated',
    synonyms: ['interferon', 'ifn'],
    alsoAt: [],
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'Everolimus is dose-reduced by Child-Pugh class.',
        provenance: 'LITERATURE R72',
      },
    ],
  },
  liverNotRecommended: {
    label: 'No telotristat, because the liver is decompensated',
    synonyms: ['telotristat'],
    alsoAt: [],
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'Decompensation is an absolute contraindication: TAE and TACE are closed as well.',
        provenance: 'EXPERT',
      },
    ],
  },
  prrtGiven: {
    label: 'No PRRT, because it has been given and the disease has progressed',
    synonyms: ['prrt already given', 'prrt after prrt'],
    alsoAt: [],
    leavesOpen: [
      {
        text: "PRRT again is a decision of its own: usually two cycles, only after at least 18 months' benefit from the first.",
        provenance: 'LITERATURE R69',
      },
    ],
  },
  sstrNegative: {
    label: 'No PRRT, because the lesions show no SSTR uptake',
    synonyms: ['prrt without uptake', 'prrt, no uptake'],
    alsoAt: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
    leavesOpen: [
      {
        text: 'For a hormonal syndrome an analogue is used whatever the SSTR result, except in insulinoma.',
        provenance: 'EXPERT (basis GUIDELINE R5)',
      },
      {
        text: 'SSTR-negative tumours are where chemotherapy and targeted drugs come first when treatment is needed; an indolent, non-growing G1 tumour may be observed.',
        provenance: 'GUIDELINE R5; EXPERT',
      },
    ],
  },
  sstrMixed: {
    label: 'PRRT only by individual MDT decision, because SSTR uptake is mixed',
    synonyms: ['prrt by mixed uptake', 'prrt, mixed uptake'],
    alsoAt: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
    leavesOpen: [
      {
        text: 'Mixed uptake is treated like negative for PRRT only; a first SSA is still considered.',
        provenance: 'EXPERT (basis GUIDELINE R5)',
        when: any(is('grade', 'G1'), is('grade', 'G2')),
      },
    ],
  },
  radiation: {
    label: 'No TARE, because of a shunt or earlier liver radiation',
    synonyms: ['tare', 'sirt', 'radioembolization'],
    alsoAt: [],
    unfairWhen: any(
      contraindicated('lungOrGiShunt'),
      contraindicated('priorLiverRadiation'),
      is('contraindicationClass', 'absolute'),
    ),
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'A radiation contraindication excludes TARE; of the transarterial treatments TAE and TACE remain.',
        provenance: 'LITERATURE R37; EXPERT',
      },
    ],
  },
  renalDrugs: {
    label: 'No capecitabine, because of severe renal impairment',
    synonyms: ['capecitabine'],
    alsoAt: [],
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'Severe renal impairment closes capecitabine and streptozotocin here, not everolimus or sunitinib.',
        provenance: 'EXPERT (basis LITERATURE R131 for capecitabine)',
      },
    ],
  },
  liverIrradiated: {
    label: 'PRRT again only by individual MDT decision, because of earlier liver radiation',
    synonyms: ['prrt again'],
    alsoAt: [],
    unfairWhen: contraindicated('priorLiverRadiation'),
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'Earlier liver radiation excludes TARE; of the transarterial treatments TAE and TACE remain.',
        provenance: 'LITERATURE R37; EXPERT',
      },
    ],
  },
  transarterial: {
    label: 'No TAE, TACE or TARE, because of an absolute contraindication',
    synonyms: ['all transarterial treatment', 'transarterial treatment', 'tae, tace and tare'],
    alsoAt: ['refractorySyndromeMedical', 'laterLineTrial'],
    weighedWhen: someContraindication,
    leavesOpen: [
      {
        text: 'PRRT needs no iodinated contrast and is not affected.',
        provenance: 'EXPERT',
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
