import type { Condition } from './condition.ts';
import { cutoffs } from './cutoffs.ts';
import { above, all, any, atLeast, atMost, contraindicated, is, not, notKnown, oneOf } from './when.ts';

const ki67Low = is('ki67IsLow', true);
const ki67NotLow = not(ki67Low);
const g3 = is('grade', 'G3');
const naive = oneOf('treatmentCourse', ['naive', 'naiveGrowing']);
const progressedWithoutPrrt = oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted']);
const liverTargetable = is('liverTargetable', true);
const refractory = is('hormonalSyndrome', 'refractory');
const extensive = is('extrahepaticDisease', 'extensive');
const liverOnly = is('extrahepaticDisease', 'none');
const diffuse = is('liverDistribution', 'diffuse');
const absolute = is('contraindicationClass', 'absolute');
const embolizationOpen = oneOf('contraindicationClass', ['clear', 'radiation']);
const sstrPositive = is('sstrImaging', 'positive');

/** Every guard of the chart (dossier 2.3), null semantics as in condition.ts. */
export const guards = {
  differentiationNotReported: is('differentiation', 'unknown'),
  outsideGepNet: is('differentiation', 'mixedOrOther'),
  poorlyDifferentiated: is('differentiation', 'poor'),
  wellDifferentiated: is('differentiation', 'well'),

  ki67AndGradeNotReported: all(notKnown('ki67'), notKnown('gradeOnly')),
  ki67AboveNetCeiling: above('ki67', cutoffs.ki67NetCeiling),

  performanceStatusNotAssessed: is('performanceStatus', 'unknown'),
  performanceStatusPoor: atLeast('performanceStatus', cutoffs.ecogSupportiveFrom),
  neuroendocrineCarcinoma: is('grade', 'NEC'),

  priorChemotherapyUnknown: is('necLine', 'unknown'),
  noProgressionOnPlatinum: is('necLine', 'none'),
  progressedAfterPlatinum: is('necLine', 'afterPlatinum'),

  notFullyStaged: is('extrahepaticDisease', 'unknown'),
  extensiveExtrahepaticDiseaseInNetG3: all(extensive, g3),
  extensiveExtrahepaticDisease: extensive,
  limitedExtrahepaticDisease: is('extrahepaticDisease', 'limited'),
  netG3: g3,

  liverNotMapped: is('liverDistribution', 'unknown'),
  diffuseLiverOnlyLowKi67: all(diffuse, liverOnly, ki67Low),
  diffuseLiverDisease: diffuse,
  limitedLiverDisease: is('liverDistribution', 'limited'),
  liverOnlyLowKi67: all(liverOnly, ki67Low),

  resectabilityNotAssessed: is('liverResectability', 'notAssessed'),
  completelyResectableNetG3: all(g3, oneOf('liverResectability', ['oneStage', 'staged'])),
  resectableOrDebulkable: oneOf('liverResectability', ['oneStage', 'staged', 'debulkable']),
  onlyDebulkable: is('liverResectability', 'debulkable'),
  stagedResection: is('liverResectability', 'staged'),

  primaryNotAssessed: is('primaryStatus', 'notAssessed'),
  primaryUnresectable: is('primaryStatus', 'unresectable'),
  primaryResected: is('primaryStatus', 'resected'),

  lesionsNotMeasured: any(notKnown('lesionCount'), notKnown('largestLesionMm')),
  fewSmallLesions: all(
    atMost('lesionCount', cutoffs.ablationLesionsTo),
    atMost('largestLesionMm', cutoffs.ablationMmTo),
  ),

  meetsTransplantCriteria: is('transplantScreen', 'meetsAll'),

  refractorySyndromeExtensiveDisease: all(refractory, extensive),
  refractorySyndrome: refractory,

  courseUnknown: is('treatmentCourse', 'unknown'),
  stableWithUntreatedSyndrome: all(is('treatmentCourse', 'stable'), is('hormonalSyndrome', 'untreated')),
  stableDisease: is('treatmentCourse', 'stable'),
  exhaustedNetG3: all(g3, is('treatmentCourse', 'exhausted')),
  netG3AfterPrrt: all(g3, is('treatmentCourse', 'progressedAfterPrrt')),
  naiveG2WithoutKi67: all(naive, is('grade', 'G2'), notKnown('ki67')),
  naiveKi67NotLow: all(naive, ki67NotLow),
  naiveLiverTargetable: all(naive, liverTargetable),
  treatmentNaive: naive,
  afterPrrtLiverTargetable: all(
    liverTargetable,
    oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
  ),
  liverTargetable,
  linesExhausted: is('treatmentCourse', 'exhausted'),
  progressedAfterPrrt: is('treatmentCourse', 'progressedAfterPrrt'),

  liverInvolvementNotEstimated: notKnown('liverInvolvementPct'),
  liverInvolvementHigh: above('liverInvolvementPct', cutoffs.liverInvolvementHighAbove),

  contraindicationsNotAssessed: is('contraindicationClass', 'notAssessed'),
  absoluteContraindicationWithRefractorySyndrome: all(absolute, refractory),
  hepaticDecompensation: contraindicated('hepaticDecompensation'),
  absoluteContraindicationLinesExhausted: all(absolute, is('treatmentCourse', 'exhausted')),
  absoluteContraindicationSstrPositive: all(absolute, sstrPositive),
  absoluteContraindication: absolute,
  ischaemicContraindication: is('contraindicationClass', 'ischaemic'),
  gradeG1: is('grade', 'G1'),

  sstrImagingNotDone: is('sstrImaging', 'notDone'),
  sstrPositiveNetG3: all(g3, sstrPositive),
  sstrPositiveRefractorySyndrome: all(refractory, sstrPositive),
  naiveSstrPositiveKi67NotLow: all(naive, sstrPositive, ki67NotLow),
  naiveLowKi67ForSsa: all(
    naive,
    ki67Low,
    any(oneOf('sstrImaging', ['positive', 'heterogeneous']), is('hormonalSyndrome', 'untreated')),
  ),
  progressedLiverTargetable: all(liverTargetable, progressedWithoutPrrt),
  sstrPositive,

  nonGepPrimary: is('primarySite', 'nonGep'),
  embolizationOpenSmallIntestinalPrimary: all(embolizationOpen, is('primarySite', 'smallIntestine')),
  embolizationOpen,
  pancreaticPrimary: is('primarySite', 'pancreas'),
} as const satisfies Record<string, Condition>;

export type GuardName = keyof typeof guards;
