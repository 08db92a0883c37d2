import type { Condition } from './condition.ts';
import { cutoffs } from './cutoffs.ts';
import type { Guard } from './guard.ts';

const ki67Low: Condition = { fact: 'ki67IsLow', is: true };
const ki67NotLow: Condition = { not: ki67Low };
const g3: Condition = { fact: 'grade', is: 'G3' };
const naive: Condition = { fact: 'treatmentCourse', in: ['naive', 'naiveGrowing'] };
const progressedWithoutPrrt: Condition = {
  fact: 'treatmentCourse',
  in: ['progressedOnSsa', 'progressedAfterTargeted'],
};
const liverTargetable: Condition = { fact: 'liverTargetable', is: true };
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
    when: { fact: 'differentiation', is: 'unknown' },
  },
  outsideGepNet: {
    when: { fact: 'differentiation', is: 'mixedOrOther' },
  },
  poorlyDifferentiated: {
    when: { fact: 'differentiation', is: 'poor' },
  },
  wellDifferentiated: { when: { fact: 'differentiation', is: 'well' } },

  ki67AndGradeNotReported: {
    when: {
      all: [
        { fact: 'ki67', known: false },
        { fact: 'gradeOnly', known: false },
      ],
    },
  },
  ki67AboveNetCeiling: {
    when: { fact: 'ki67', above: cutoffs.ki67NetCeiling },
  },

  performanceStatusNotAssessed: {
    when: { fact: 'performanceStatus', is: 'unknown' },
  },
  performanceStatusPoor: {
    when: { fact: 'performanceStatus', atLeast: cutoffs.ecogSupportiveFrom },
  },
  neuroendocrineCarcinoma: { when: { fact: 'grade', is: 'NEC' } },

  priorChemotherapyUnknown: {
    when: { fact: 'necLine', is: 'unknown' },
  },
  noProgressionOnPlatinum: {
    when: { fact: 'necLine', is: 'none' },
  },
  progressedAfterPlatinum: {
    when: { fact: 'necLine', is: 'afterPlatinum' },
  },

  notFullyStaged: { when: { fact: 'extrahepaticDisease', is: 'unknown' } },
  extensiveExtrahepaticDiseaseInNetG3: {
    when: { all: [extensive, g3] },
  },
  extensiveExtrahepaticDisease: { when: extensive },
  limitedExtrahepaticDisease: {
    when: { fact: 'extrahepaticDisease', is: 'limited' },
  },
  netG3: { when: g3 },

  liverNotMapped: {
    when: { fact: 'liverDistribution', is: 'unknown' },
  },
  diffuseLiverOnlyLowKi67: {
    when: { all: [diffuse, liverOnly, ki67Low] },
  },
  diffuseLiverDisease: { when: diffuse },
  limitedLiverDisease: { when: { fact: 'liverDistribution', is: 'limited' } },
  liverOnlyLowKi67: { when: { all: [liverOnly, ki67Low] } },

  resectabilityNotAssessed: {
    when: { fact: 'liverResectability', is: 'notAssessed' },
  },
  completelyResectableNetG3: {
    when: { all: [g3, { fact: 'liverResectability', in: ['oneStage', 'staged'] }] },
  },
  resectableOrDebulkable: {
    when: { fact: 'liverResectability', in: ['oneStage', 'staged', 'debulkable'] },
  },
  onlyDebulkable: {
    when: { fact: 'liverResectability', is: 'debulkable' },
  },
  stagedResection: {
    when: { fact: 'liverResectability', is: 'staged' },
  },

  primaryNotAssessed: { when: { fact: 'primaryStatus', is: 'notAssessed' } },
  primaryUnresectable: {
    when: { fact: 'primaryStatus', is: 'unresectable' },
  },
  primaryResected: { when: { fact: 'primaryStatus', is: 'resected' } },

  lesionsNotMeasured: {
    when: {
      any: [
        { fact: 'lesionCount', known: false },
        { fact: 'largestLesionMm', known: false },
      ],
    },
  },
  fewSmallLesions: {
    when: {
      all: [
        { fact: 'lesionCount', atMost: cutoffs.ablationLesionsTo },
        { fact: 'largestLesionMm', atMost: cutoffs.ablationMmTo },
      ],
    },
  },

  meetsTransplantCriteria: {
    when: { fact: 'transplantScreen', is: 'meetsAll' },
  },

  refractorySyndromeExtensiveDisease: {
    when: { all: [refractory, extensive] },
  },
  refractorySyndrome: { when: refractory },

  courseUnknown: {
    when: { fact: 'treatmentCourse', is: 'unknown' },
  },
  stableWithUntreatedSyndrome: {
    when: {
      all: [
        { fact: 'treatmentCourse', is: 'stable' },
        { fact: 'hormonalSyndrome', is: 'untreated' },
      ],
    },
  },
  stableDisease: { when: { fact: 'treatmentCourse', is: 'stable' } },
  exhaustedNetG3: {
    when: { all: [g3, { fact: 'treatmentCourse', is: 'exhausted' }] },
  },
  netG3AfterPrrt: {
    when: { all: [g3, { fact: 'treatmentCourse', is: 'progressedAfterPrrt' }] },
  },
  naiveG2WithoutKi67: {
    when: { all: [naive, { fact: 'grade', is: 'G2' }, { fact: 'ki67', known: false }] },
  },
  naiveKi67NotLow: {
    when: { all: [naive, ki67NotLow] },
  },
  naiveLiverTargetable: {
    when: { all: [naive, liverTargetable] },
  },
  treatmentNaive: { when: naive },
  afterPrrtLiverTargetable: {
    when: { all: [liverTargetable, { fact: 'treatmentCourse', in: ['progressedAfterPrrt', 'exhausted'] }] },
  },
  liverTargetable: { when: liverTargetable },
  linesExhausted: {
    when: { fact: 'treatmentCourse', is: 'exhausted' },
  },
  progressedAfterPrrt: {
    when: { fact: 'treatmentCourse', is: 'progressedAfterPrrt' },
  },

  liverInvolvementNotEstimated: {
    when: { fact: 'liverInvolvementPct', known: false },
  },
  liverInvolvementHigh: {
    when: { fact: 'liverInvolvementPct', above: cutoffs.liverInvolvementHighAbove },
  },

  contraindicationsNotAssessed: {
    when: { fact: 'contraindicationClass', is: 'notAssessed' },
  },
  absoluteContraindicationWithRefractorySyndrome: {
    when: { all: [absolute, refractory] },
  },
  hepaticDecompensation: {
    when: { fact: 'contraindications', includes: 'hepaticDecompensation' },
  },
  absoluteContraindicationLinesExhausted: {
    when: { all: [absolute, { fact: 'treatmentCourse', is: 'exhausted' }] },
  },
  absoluteContraindicationSstrPositive: { when: { all: [absolute, sstrPositive] } },
  absoluteContraindication: { when: absolute },
  ischaemicContraindication: {
    when: { fact: 'contraindicationClass', is: 'ischaemic' },
  },
  gradeG1: { when: { fact: 'grade', is: 'G1' } },

  sstrImagingNotDone: { when: { fact: 'sstrImaging', is: 'notDone' } },
  sstrPositiveNetG3: { when: { all: [g3, sstrPositive] } },
  sstrPositiveRefractorySyndrome: {
    when: { all: [refractory, sstrPositive] },
  },
  naiveSstrPositiveKi67NotLow: {
    when: { all: [naive, sstrPositive, ki67NotLow] },
  },
  naiveLowKi67ForSsa: {
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
  progressedLiverTargetable: { when: { all: [liverTargetable, progressedWithoutPrrt] } },
  sstrPositive: { when: sstrPositive },

  nonGepPrimary: { when: { fact: 'primarySite', is: 'nonGep' } },
  embolizationOpenSmallIntestinalPrimary: {
    when: { all: [embolizationOpen, { fact: 'primarySite', is: 'smallIntestine' }] },
  },
  embolizationOpen: { when: embolizationOpen },
  pancreaticPrimary: { when: { fact: 'primarySite', is: 'pancreas' } },
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;
