import { above, all, any, contraindicated, is, not, oneOf } from '../../when.ts';
import type { ClosedByClosure } from './exclusion.ts';

const outsideThePancreas = ['smallIntestine', 'otherGi', 'occult', 'notRecorded'] as const;

/** A drug for carcinoid diarrhoea is no question in another syndrome, or in one that is controlled. */
const carcinoidDiarrhoea = all(is('hormonalSyndrome', 'refractory'), not(is('primarySite', 'pancreas')));

/** What each closure closes (dossier 2.6). */
export const closedByClosure = {
  renal: {
    label: 'No PRRT, because of the kidneys',
    synonyms: ['prrt by kidneys', 'prrt, renal impairment'],
    alsoAt: [],
    leavesOpen: [
      {
        text: 'Severe renal impairment closes PRRT and transarterial treatment, not everolimus.',
        provenance: 'LITERATURE R73; EXPERT',
      },
    ],
  },
  unresolved: {
    label: 'No PRRT, everolimus or chemotherapy, until an acute illness is over',
    synonyms: ['prrt and drugs', 'systemic treatment for now'],
    alsoAt: [],
    leavesOpen: [
      {
        text: 'Once it is resolved the case is entered again.',
        provenance: 'EXPERT',
      },
      {
        text: 'Until it is corrected it is an absolute contraindication: TAE and TACE are closed as well.',
        provenance: 'EXPERT',
      },
    ],
  },
  liverIndividual: {
    label: 'PRRT and chemotherapy only by individual MDT decision, because of liver function',
    synonyms: ['prrt and chemotherapy', 'prrt by liver'],
    alsoAt: [],
    leavesOpen: [
      {
        text: 'PRRT, sunitinib, cabozantinib, CAPTEM and irinotecan are individual MDT decisions.',
        provenance: 'EXPERT',
      },
    ],
  },
  liverContraindicated: {
    label: 'No interferon, because of liver function',
    synonyms: ['interferon', 'ifn'],
    alsoAt: [],
    leavesOpen: [
      {
        text: 'Everolimus is dose-reduced by Child-Pugh class.',
        provenance: 'LITERATURE R72',
      },
    ],
  },
  liverNotRecommended: {
    label: 'No telotristat, because of liver function',
    synonyms: ['telotristat'],
    alsoAt: [],
    askedWhen: carcinoidDiarrhoea,
    unfairWhen: not(carcinoidDiarrhoea),
    leavesOpen: [
      {
        text: 'Decompensation is an absolute contraindication: TAE and TACE are closed as well.',
        provenance: 'EXPERT',
      },
    ],
  },
  prrtGiven: {
    label: 'No PRRT as a routine, because of the treatment before',
    synonyms: ['prrt already given', 'prrt after prrt'],
    alsoAt: [],
    // PRRT may follow other treatment, and is closed by itself alone.
    nearWhen: oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted']),
    leavesOpen: [
      {
        text: "PRRT again is a decision of its own: usually two cycles, only after at least 18 months' benefit from the first.",
        provenance: 'LITERATURE R69',
      },
    ],
  },
  sstrNegative: {
    label: 'No PRRT, because of the receptor imaging',
    synonyms: ['prrt without uptake', 'prrt, no uptake'],
    alsoAt: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
    // For PRRT mixed uptake counts nearly like none.
    unfairWhen: is('sstrImaging', 'heterogeneous'),
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
    label: 'PRRT only by individual MDT decision, because of the receptor imaging',
    synonyms: ['prrt by mixed uptake', 'prrt, mixed uptake'],
    alsoAt: ['highGradeChemotherapy', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
    unfairWhen: is('sstrImaging', 'negative'),
    leavesOpen: [
      {
        text: 'Mixed uptake is treated like negative for PRRT only; a first SSA is still considered.',
        provenance: 'EXPERT (basis GUIDELINE R5)',
        when: all(oneOf('grade', ['G1', 'G2']), oneOf('treatmentCourse', ['naive', 'naiveGrowing'])),
      },
    ],
  },
  radiation: {
    label: 'No TARE, because of the radiation dose',
    synonyms: ['tare', 'sirt', 'radioembolization'],
    alsoAt: [],
    unfairWhen: any(
      contraindicated('lungOrGiShunt'),
      contraindicated('priorLiverRadiation'),
      is('contraindicationClass', 'absolute'),
      // After PRRT doses add up (C04), and little liver bears little.
      oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      above('liverInvolvementPct', 50),
    ),
    leavesOpen: [
      {
        text: 'A radiation contraindication excludes TARE; of the transarterial treatments TAE and TACE remain.',
        provenance: 'LITERATURE R37; EXPERT',
      },
    ],
  },
  renalDrugs: {
    label: 'No capecitabine, because of the kidneys',
    synonyms: ['capecitabine'],
    alsoAt: [],
    // It is a drug for pancreatic tumours.
    askedWhen: is('primarySite', 'pancreas'),
    unfairWhen: oneOf('primarySite', outsideThePancreas),
    leavesOpen: [
      {
        text: 'Severe renal impairment closes capecitabine and streptozotocin here, not everolimus or sunitinib.',
        provenance: 'EXPERT (basis LITERATURE R131 for capecitabine)',
      },
    ],
  },
  liverIrradiated: {
    label: 'PRRT again only by individual MDT decision, because of the radiation dose',
    synonyms: ['prrt again'],
    alsoAt: [],
    // Only after PRRT is it a question.
    unfairWhen: any(
      contraindicated('priorLiverRadiation'),
      not(oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted'])),
    ),
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
    nearWhen: oneOf('contraindicationClass', ['ischaemic', 'radiation']),
    // Embolization is closed by the share of the liver as well.
    unfairWhen: above('liverInvolvementPct', 50),
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
