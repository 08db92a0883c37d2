import type { QuestionId } from './answers.ts';
import type { Condition } from './condition.ts';
import { cutoffs } from './cutoffs.ts';
import type { Guard } from './guard.ts';

const ki67Low: Condition = { fact: 'ki67IsLow', is: true };
const ki67NotLow: Condition = { not: ki67Low };
const g3: Condition = { fact: 'grade', is: 'G3' };
const naive: Condition = { fact: 'treatmentCourse', is: 'naive' };
const refractory: Condition = { fact: 'hormonalSyndrome', is: 'refractory' };
const extensive: Condition = { fact: 'extrahepaticDisease', is: 'extensive' };
const liverOnly: Condition = { fact: 'extrahepaticDisease', is: 'none' };
const diffuse: Condition = { fact: 'liverDistribution', is: 'diffuse' };
const absolute: Condition = { fact: 'contraindicationClass', is: 'absolute' };
const embolizationOpen: Condition = { fact: 'contraindicationClass', in: ['clear', 'radiation'] };
const sstrPositive: Condition = { fact: 'sstrImaging', is: 'positive' };

/** Every guard of the chart (dossier 2.3), null semantics as in condition.ts. */
export const guards = {
  differentiationNotReported: {
    says: 'Differentiation is not reported',
    when: { fact: 'differentiation', is: 'unknown' },
  },
  outsideGepNet: {
    says: 'MiNEN, goblet cell or non-GEP tumour',
    when: { fact: 'differentiation', is: 'mixedOrOther' },
  },
  poorlyDifferentiated: {
    says: 'Poorly differentiated carcinoma (NEC)',
    when: { fact: 'differentiation', is: 'poor' },
  },
  wellDifferentiated: { says: 'Well-differentiated NET', when: { fact: 'differentiation', is: 'well' } },

  ki67AndGradeNotReported: {
    says: 'Neither Ki-67 nor grade is reported',
    when: {
      all: [
        { fact: 'ki67', known: false },
        { fact: 'gradeOnly', known: false },
      ],
    },
  },
  ki67AboveNetCeiling: {
    says: `Ki-67 above ${cutoffs.ki67NetCeiling}%`,
    when: { fact: 'ki67', above: cutoffs.ki67NetCeiling },
  },

  performanceStatusNotAssessed: {
    says: 'Performance status is not assessed',
    when: { fact: 'performanceStatus', is: 'unknown' },
  },
  performanceStatusPoor: {
    says: `ECOG ${cutoffs.ecogSupportiveFrom} or worse`,
    when: { fact: 'performanceStatus', atLeast: cutoffs.ecogSupportiveFrom },
  },
  neuroendocrineCarcinoma: { says: 'NEC', when: { fact: 'grade', is: 'NEC' } },

  priorChemotherapyUnknown: {
    says: 'Prior chemotherapy is unknown',
    when: { fact: 'necLine', is: 'unknown' },
  },
  noProgressionOnPlatinum: {
    says: 'No progression on platinum-based chemotherapy',
    when: { fact: 'necLine', is: 'none' },
  },
  progressedAfterPlatinum: {
    says: 'Progressed during or after platinum-based chemotherapy',
    when: { fact: 'necLine', is: 'afterPlatinum' },
  },

  notFullyStaged: { says: 'Not fully staged', when: { fact: 'extrahepaticDisease', is: 'unknown' } },
  extensiveExtrahepaticDiseaseInNetG3: {
    says: 'NET G3 with extensive extrahepatic disease',
    when: { all: [extensive, g3] },
  },
  extensiveExtrahepaticDisease: { says: 'Extensive extrahepatic disease', when: extensive },
  limitedExtrahepaticDisease: {
    says: 'Limited extrahepatic disease',
    when: { fact: 'extrahepaticDisease', is: 'limited' },
  },
  netG3: { says: 'NET G3', when: g3 },

  liverNotMapped: {
    says: 'Distribution of the liver metastases is not mapped',
    when: { fact: 'liverDistribution', is: 'unknown' },
  },
  diffuseLiverOnlyLowKi67: {
    says: 'Diffuse, liver-only disease with Ki-67 below 10%',
    when: { all: [diffuse, liverOnly, ki67Low] },
  },
  diffuseLiverDisease: { says: 'Diffuse liver disease', when: diffuse },
  limitedLiverDisease: { says: 'Limited liver disease', when: { fact: 'liverDistribution', is: 'limited' } },
  liverOnlyLowKi67: { says: 'Liver-only disease with Ki-67 below 10%', when: { all: [liverOnly, ki67Low] } },

  resectabilityNotAssessed: {
    says: 'Resectability is not reviewed by an MDT',
    when: { fact: 'liverResectability', is: 'notAssessed' },
  },
  completelyResectableNetG3: {
    says: 'NET G3 with completely resectable liver metastases',
    when: { all: [g3, { fact: 'liverResectability', in: ['oneStage', 'staged'] }] },
  },
  resectableOrDebulkable: {
    says: 'Liver metastases resectable or debulkable',
    when: { fact: 'liverResectability', in: ['oneStage', 'staged', 'debulkable'] },
  },
  onlyDebulkable: {
    says: 'Only debulking is feasible',
    when: { fact: 'liverResectability', is: 'debulkable' },
  },
  stagedResection: {
    says: 'Resectable only in two stages or with hypertrophy',
    when: { fact: 'liverResectability', is: 'staged' },
  },

  primaryNotAssessed: { says: 'Primary is not assessed', when: { fact: 'primaryStatus', is: 'notAssessed' } },
  primaryUnresectable: {
    says: 'Primary in place and not resectable',
    when: { fact: 'primaryStatus', is: 'unresectable' },
  },
  primaryResected: { says: 'Primary already resected', when: { fact: 'primaryStatus', is: 'resected' } },

  lesionsNotMeasured: {
    says: 'Lesion number or size is not known',
    when: {
      any: [
        { fact: 'lesionCount', known: false },
        { fact: 'largestLesionMm', known: false },
      ],
    },
  },
  fewSmallLesions: {
    says: `Up to ${cutoffs.ablationLesionsTo} lesions, the largest up to ${cutoffs.ablationMmTo} mm`,
    when: {
      all: [
        { fact: 'lesionCount', atMost: cutoffs.ablationLesionsTo },
        { fact: 'largestLesionMm', atMost: cutoffs.ablationMmTo },
      ],
    },
  },

  meetsTransplantCriteria: {
    says: 'Meets all restrictive transplant criteria',
    when: { fact: 'transplantScreen', is: 'meetsAll' },
  },

  refractorySyndromeExtensiveDisease: {
    says: 'Refractory hormonal syndrome with extensive extrahepatic disease',
    when: { all: [refractory, extensive] },
  },
  refractorySyndrome: { says: 'Refractory hormonal syndrome', when: refractory },

  courseUnknown: {
    says: 'Disease course or prior treatment is unknown',
    when: { fact: 'treatmentCourse', is: 'unknown' },
  },
  stableWithUntreatedSyndrome: {
    says: 'Stable, with an untreated hormonal syndrome',
    when: {
      all: [
        { fact: 'treatmentCourse', is: 'stable' },
        { fact: 'hormonalSyndrome', is: 'untreated' },
      ],
    },
  },
  stableDisease: { says: 'Stable or responding', when: { fact: 'treatmentCourse', is: 'stable' } },
  exhaustedNetG3: {
    says: 'NET G3 progressed after PRRT and after targeted therapy or chemotherapy',
    when: { all: [g3, { fact: 'treatmentCourse', is: 'exhausted' }] },
  },
  netG3AfterPrrt: {
    says: 'NET G3 progressed after PRRT',
    when: { all: [g3, { fact: 'treatmentCourse', is: 'progressedAfterPrrt' }] },
  },
  naiveG2WithoutKi67: {
    says: 'Treatment-naive G2 without a Ki-67 number',
    when: { all: [naive, { fact: 'grade', is: 'G2' }, { fact: 'ki67', known: false }] },
  },
  naiveKi67NotLow: {
    says: 'Treatment-naive, Ki-67 not below 10%',
    when: { all: [naive, ki67NotLow] },
  },
  naiveLiverTargetable: {
    says: 'Treatment-naive, limited or complex liver disease without extensive extrahepatic disease',
    when: { all: [naive, { fact: 'liverTargetable', is: true }] },
  },
  treatmentNaive: { says: 'Treatment-naive', when: naive },
  liverTargetable: {
    says: 'Limited or complex liver disease without extensive extrahepatic disease',
    when: { fact: 'liverTargetable', is: true },
  },
  linesExhausted: {
    says: 'Progressed after PRRT and after targeted therapy or chemotherapy',
    when: { fact: 'treatmentCourse', is: 'exhausted' },
  },
  progressedAfterPrrt: {
    says: 'Progressed after PRRT',
    when: { fact: 'treatmentCourse', is: 'progressedAfterPrrt' },
  },

  liverInvolvementNotEstimated: {
    says: 'Liver involvement is not estimated',
    when: { fact: 'liverInvolvementPct', known: false },
  },
  liverInvolvementHigh: {
    says: `More than ${cutoffs.liverInvolvementHighAbove}% of the liver replaced`,
    when: { fact: 'liverInvolvementPct', above: cutoffs.liverInvolvementHighAbove },
  },

  contraindicationsNotAssessed: {
    says: 'Contraindications are not assessed',
    when: { fact: 'contraindicationClass', is: 'notAssessed' },
  },
  absoluteContraindicationWithRefractorySyndrome: {
    says: 'Absolute contraindication to transarterial treatment, refractory hormonal syndrome',
    when: { all: [absolute, refractory] },
  },
  hepaticDecompensation: {
    says: 'Hepatic decompensation',
    when: { fact: 'contraindications', includes: 'hepaticDecompensation' },
  },
  absoluteContraindicationLinesExhausted: {
    says: 'Absolute contraindication to transarterial treatment, systemic lines exhausted',
    when: { all: [absolute, { fact: 'treatmentCourse', is: 'exhausted' }] },
  },
  absoluteContraindicationAfterPrrt: {
    says: 'Absolute contraindication to transarterial treatment, progressed after PRRT',
    when: { all: [absolute, { fact: 'treatmentCourse', is: 'progressedAfterPrrt' }] },
  },
  absoluteContraindication: { says: 'Absolute contraindication to transarterial treatment', when: absolute },
  ischaemicContraindication: {
    says: 'Contraindication to TAE and TACE',
    when: { fact: 'contraindicationClass', is: 'ischaemic' },
  },
  gradeG1: { says: 'G1', when: { fact: 'grade', is: 'G1' } },

  sstrImagingNotDone: { says: 'SSTR imaging is not done', when: { fact: 'sstrImaging', is: 'notDone' } },
  sstrPositiveNetG3: { says: 'SSTR-positive NET G3', when: { all: [g3, sstrPositive] } },
  sstrPositiveRefractorySyndrome: {
    says: 'SSTR-positive, refractory hormonal syndrome',
    when: { all: [refractory, sstrPositive] },
  },
  naiveSstrPositiveKi67NotLow: {
    says: 'Treatment-naive, SSTR-positive, Ki-67 not below 10%',
    when: { all: [naive, sstrPositive, ki67NotLow] },
  },
  naiveLowKi67ForSsa: {
    says: 'Treatment-naive, Ki-67 below 10%, with SSTR uptake or an untreated hormonal syndrome',
    when: {
      all: [
        naive,
        ki67Low,
        {
          any: [
            { fact: 'sstrImaging', in: ['positive', 'heterogeneous'] },
            { fact: 'hormonalSyndrome', is: 'untreated' },
          ],
        },
      ],
    },
  },
  sstrPositive: { says: 'SSTR-positive', when: sstrPositive },

  nonGepPrimary: { says: 'Non-GEP primary', when: { fact: 'primarySite', is: 'nonGep' } },
  embolizationOpenSmallIntestinalPrimary: {
    says: 'Embolization open, small-intestinal primary',
    when: { all: [embolizationOpen, { fact: 'primarySite', is: 'smallIntestine' }] },
  },
  embolizationOpen: { says: 'Embolization open', when: embolizationOpen },
  pancreaticPrimary: { says: 'Pancreatic primary', when: { fact: 'primarySite', is: 'pancreas' } },
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;

/** What holds on the default edge of a question, which has no guard and is taken when none before it is. */
export const defaultEdges = {
  ki67: `Ki-67 up to ${cutoffs.ki67NetCeiling}%, or a grade alone`,
  performanceStatus: 'ECOG 0-2, well-differentiated NET',
  extrahepaticDisease: 'No or limited extrahepatic disease, G1-G2',
  liverDistribution: 'Limited or complex liver disease',
  liverResectability: 'Unresectable complex liver disease, with extrahepatic disease or Ki-67 not below 10%',
  primaryStatus: 'Primary resectable or occult',
  ablationNumbers: `More than ${cutoffs.ablationLesionsTo} lesions, or larger than ${cutoffs.ablationMmTo} mm`,
  transplantScreen: 'Transplant criteria not all met, or not assessed',
  hormonalSyndrome: 'Hormonal syndrome not refractory, or not assessed',
  treatmentCourse: 'Progressed on an SSA or after targeted therapy or chemotherapy, without PRRT',
  liverInvolvement: `Up to ${cutoffs.liverInvolvementHighAbove}% of the liver replaced`,
  transarterialContraindications: 'TAE and TACE open, not G1',
  sstrImaging: 'SSTR-negative or heterogeneous',
  primarySite: 'Primary not in the pancreas, or not known',
} as const satisfies Partial<Record<QuestionId, string>>;
