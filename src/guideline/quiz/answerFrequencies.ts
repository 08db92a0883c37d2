import { cutoffs } from '../cutoffs.ts';
import type { OptionIdOf } from '../questions/index.ts';
import type { OtherQuestionId } from '../questions/choiceQuestion.ts';
import type { ChoiceFrequencies, ClassFrequencies } from './answerFrequency.ts';
import type { NoneLeft } from '../noneLeft.ts';

const {
  ki67G2From,
  ki67LowBelow,
  ki67G2To,
  ki67NetCeiling,
  ecogSupportiveFrom,
  ablationLesionsTo,
  ablationMmTo,
  ablationComfortableMmTo,
  liverInvolvementRaisedAbove,
  liverInvolvementHighAbove,
} = cutoffs;

/** Nothing that the algorithm says depends on these numbers: they only make common patients common in the quiz. */
export const frequenciesProvenance = 'EXPERT (rough frequencies for the quiz)';

export const choiceFrequencies = {
  differentiation: { well: 84, poor: 10, mixedOrOther: 4, unknown: 2 },
  necLine: { none: 55, afterPlatinum: 40, unknown: 5 },
  extrahepaticDisease: { none: 46, limited: 26, extensive: 25, unknown: 3 },
  liverDistribution: { limited: 30, complex: 32, diffuse: 35, unknown: 3 },
  liverResectability: { oneStage: 20, staged: 9, debulkable: 10, unresectable: 55, notAssessed: 6 },
  primaryStatus: { resected: 45, resectable: 34, occult: 8, unresectable: 9, notAssessed: 4 },
  transplantScreen: { meetsAll: 6, doesNotMeet: 78, unknown: 16 },
  hormonalSyndrome: { none: 46, controlled: 17, untreated: 10, refractory: 20, unknown: 7 },
  treatmentCourse: {
    naive: 19,
    naiveGrowing: 7,
    stable: 24,
    progressedOnSsa: 24,
    progressedAfterPrrt: 9,
    progressedAfterTargeted: 8,
    exhausted: 6,
    unknown: 3,
  },
  sstrImaging: { positive: 64, heterogeneous: 13, negative: 14, notDone: 9 },
  primarySite: { smallIntestine: 42, pancreas: 32, otherGi: 12, occult: 8, notRecorded: 3, nonGep: 3 },
} as const satisfies ChoiceFrequencies;

/** Numbers as they are met, in one list each, so that a cut-off that moves takes them along. */
const met = {
  ki67: [
    0.8, 1, 1, 2, 2, 2, 2.5, 3, 3, 4, 4, 4.5, 5, 5, 6, 7, 8, 9, 10, 11, 12, 12, 14, 15, 15, 18, 20, 20, 21,
    22, 25, 25, 28, 30, 30, 35, 35, 40, 45, 50, 55, 60, 65, 70, 75,
  ],
  lesionCount: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  largestLesionMm: [
    12, 14, 16, 18, 19, 21, 22, 24, 26, 28, 30, 31, 33, 34, 36, 38, 41, 44, 46, 48, 50, 54, 58, 62, 66, 71,
    78,
  ],
  liverInvolvement: [15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 60, 65, 70, 75, 80, 80, 85, 90],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** Those above one cut-off and up to another. */
const between = (numbers: readonly number[], above: number, upTo: number): readonly number[] =>
  numbers.filter((number) => number > above && number <= upTo);
/** Those from one cut-off up to below another. */
const from = (numbers: readonly number[], first: number, below: number): readonly number[] =>
  numbers.filter((number) => number >= first && number < below);
const fewLesions = between(met.lesionCount, 0, ablationLesionsTo);

export const classFrequencies = {
  ki67: [
    {
      standsFor: { ki67: ki67G2From - 0.1 },
      weight: 32,
      name: `a Ki-67 below ${ki67G2From}%`,
      figures: [{ ki67: from(met.ki67, 0, ki67G2From) }],
    },
    {
      standsFor: { ki67: ki67G2From },
      weight: 36,
      name: `a Ki-67 from ${ki67G2From}% to below ${ki67LowBelow}%`,
      figures: [
        { share: 0.07, ki67: [1, 2], grade: 'G2' },
        { ki67: from(met.ki67, ki67G2From, ki67LowBelow) },
      ],
    },
    {
      standsFor: { ki67: ki67LowBelow },
      weight: 13,
      name: `a Ki-67 from ${ki67LowBelow}% to ${ki67G2To}%`,
      figures: [{ ki67: from(met.ki67, ki67LowBelow, ki67G2To + 0.1) }],
    },
    {
      standsFor: { ki67: ki67G2To + 0.1 },
      weight: 9,
      name: `a Ki-67 above ${ki67G2To}%, up to ${ki67NetCeiling}%`,
      figures: [{ ki67: between(met.ki67, ki67G2To, ki67NetCeiling) }],
    },
    {
      standsFor: { ki67: ki67NetCeiling + 0.1 },
      weight: 1,
      name: `a Ki-67 above ${ki67NetCeiling}%`,
      figures: [{ ki67: between(met.ki67, ki67NetCeiling, 100) }],
    },
    { standsFor: { grade: 'G1' }, weight: 2, name: 'G1 without a Ki-67 number', figures: [] },
    { standsFor: { grade: 'G2' }, weight: 2, name: 'G2 without a Ki-67 number', figures: [] },
    { standsFor: { grade: 'G3' }, weight: 1, name: 'G3 without a Ki-67 number', figures: [] },
    { standsFor: 'unknown', weight: 1, figures: [] },
  ],
  performanceStatus: [
    { standsFor: 1, weight: 74, name: 'ECOG 0 or 1', figures: [0, 0, 1, 1, 1] },
    { standsFor: 2, weight: 16, name: 'ECOG 2', figures: [] },
    { standsFor: ecogSupportiveFrom, weight: 4.5, name: `ECOG ${ecogSupportiveFrom}`, figures: [] },
    { standsFor: 4, weight: 1.5, name: 'ECOG 4', figures: [] },
    { standsFor: 'unknown', weight: 2, figures: [] },
  ],
  ablationNumbers: [
    {
      standsFor: { lesionCount: ablationLesionsTo, largestLesionMm: ablationComfortableMmTo },
      weight: 34,
      name: `up to ${ablationLesionsTo} lesions, the largest up to ${ablationComfortableMmTo} mm`,
      figures: [
        {
          lesionCount: fewLesions,
          largestLesionMm: between(met.largestLesionMm, 0, ablationComfortableMmTo),
        },
      ],
    },
    {
      standsFor: { lesionCount: ablationLesionsTo, largestLesionMm: ablationMmTo },
      weight: 22,
      name: `up to ${ablationLesionsTo} lesions, the largest ${ablationComfortableMmTo + 1} to ${ablationMmTo} mm`,
      figures: [
        {
          lesionCount: fewLesions,
          largestLesionMm: between(met.largestLesionMm, ablationComfortableMmTo, ablationMmTo),
        },
      ],
    },
    {
      standsFor: { lesionCount: ablationLesionsTo, largestLesionMm: ablationMmTo + 1 },
      weight: 38,
      name: `more than ${ablationLesionsTo} lesions, or one above ${ablationMmTo} mm`,
      figures: [
        {
          share: 0.5,
          lesionCount: between(met.lesionCount, ablationLesionsTo, 9),
          largestLesionMm: between(met.largestLesionMm, 16, 44),
        },
        { lesionCount: [1, 2, 3], largestLesionMm: between(met.largestLesionMm, ablationMmTo, 300) },
      ],
    },
    { standsFor: 'unknown', weight: 6, figures: [] },
  ],
  liverInvolvement: [
    {
      standsFor: liverInvolvementRaisedAbove,
      weight: 58,
      name: `up to ${liverInvolvementRaisedAbove}% of the liver replaced`,
      figures: between(met.liverInvolvement, 0, liverInvolvementRaisedAbove),
    },
    {
      standsFor: liverInvolvementHighAbove,
      weight: 22,
      name: `more than ${liverInvolvementRaisedAbove}%, up to ${liverInvolvementHighAbove}% of the liver replaced`,
      figures: between(met.liverInvolvement, liverInvolvementRaisedAbove, liverInvolvementHighAbove),
    },
    {
      standsFor: liverInvolvementHighAbove + 1,
      weight: 16,
      name: `more than ${liverInvolvementHighAbove}% of the liver replaced`,
      figures: between(met.liverInvolvement, liverInvolvementHighAbove, 100),
    },
    { standsFor: 'unknown', weight: 4, figures: [] },
  ],
  transarterialContraindications: [
    { standsFor: ['none'], weight: 52, figures: [] },
    {
      standsFor: ['portalVein'],
      weight: 14,
      name: 'a contraindication to TAE and TACE alone (portal vein or bile ducts)',
      figures: [['portalVein'], ['biliary'], ['biliary']],
    },
    {
      standsFor: ['lungOrGiShunt'],
      weight: 5,
      name: 'a contraindication to TARE alone (a shunt)',
      figures: [],
    },
    {
      standsFor: ['priorLiverRadiation'],
      weight: 4,
      name: 'a contraindication to TARE alone (earlier liver radiation)',
      figures: [],
    },
    {
      standsFor: ['arterialAccess'],
      weight: 5,
      name: 'an absolute contraindication, such as an occluded hepatic artery',
      figures: [
        ['arterialAccess'],
        ['arterialAccess'],
        ['portalVein', 'lungOrGiShunt'],
        ['biliary', 'priorLiverRadiation'],
      ],
    },
    { standsFor: ['hepaticDecompensation'], weight: 6, figures: [] },
    { standsFor: ['coagulopathyOrInfection'], weight: 4, figures: [] },
    { standsFor: ['renalImpairment'], weight: 4, figures: [] },
    { standsFor: ['contrastAllergy'], weight: 2.5, figures: [] },
    { standsFor: ['hepaticDecompensation', 'coagulopathyOrInfection'], weight: 0.6, figures: [] },
    { standsFor: ['hepaticDecompensation', 'renalImpairment'], weight: 0.6, figures: [] },
    { standsFor: ['coagulopathyOrInfection', 'renalImpairment'], weight: 0.4, figures: [] },
    { standsFor: ['hepaticDecompensation', 'contrastAllergy'], weight: 0.2, figures: [] },
    { standsFor: ['coagulopathyOrInfection', 'contrastAllergy'], weight: 0.2, figures: [] },
    { standsFor: ['renalImpairment', 'contrastAllergy'], weight: 0.2, figures: [] },
    {
      standsFor: ['hepaticDecompensation', 'coagulopathyOrInfection', 'renalImpairment'],
      weight: 0.2,
      figures: [],
    },
    {
      standsFor: ['hepaticDecompensation', 'coagulopathyOrInfection', 'contrastAllergy'],
      weight: 0.05,
      figures: [],
    },
    { standsFor: ['hepaticDecompensation', 'renalImpairment', 'contrastAllergy'], weight: 0.05, figures: [] },
    {
      standsFor: ['coagulopathyOrInfection', 'renalImpairment', 'contrastAllergy'],
      weight: 0.05,
      figures: [],
    },
    {
      standsFor: ['hepaticDecompensation', 'coagulopathyOrInfection', 'renalImpairment', 'contrastAllergy'],
      weight: 0.02,
      figures: [],
    },
    { standsFor: ['notAssessed'], weight: 4, figures: [] },
  ],
} as const satisfies ClassFrequencies;

/** The options that the answers of some classes amount to. */
type OptionsIn<Answer> = Answer extends readonly (infer Item)[]
  ? Item
  : Answer extends { readonly grade: infer Grade }
    ? Grade
    : Answer extends string | number
      ? `${Answer}`
      : never;

type Drawn<Q extends OtherQuestionId> = OptionsIn<
  (typeof classFrequencies)[Q][number]['standsFor' | 'figures'] extends infer Entry
    ? Entry extends readonly (infer One)[]
      ? Entry | One
      : Entry
    : never
>;

/** Does not compile when an option of such a question is in no class. */
export const optionsNeverMet: {
  readonly [Q in OtherQuestionId]: NoneLeft<Exclude<OptionIdOf<Q>, Drawn<Q>>>;
} = {
  ki67: 'none',
  performanceStatus: 'none',
  ablationNumbers: 'none',
  liverInvolvement: 'none',
  transarterialContraindications: 'none',
};
