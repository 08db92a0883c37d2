import type { AnswerByQuestion, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { expert } from '../../guideline/provenance.ts';
import { answerKey } from './answerClass.ts';

/**
 * How often each answer is met in practice, roughly, among those that reach the question. Nothing that
 * the algorithm says hangs on these numbers: they only make common patients common in the quiz.
 */
export const weightsProvenance = [expert({ note: 'rough frequencies for the quiz' })];

type Weights<Q extends QuestionId> = readonly (readonly [AnswerByQuestion[Q], number])[];

/** One weight for each answer class of each question. */
export const weights: { readonly [Q in QuestionId]: Weights<Q> } = {
  differentiation: [
    ['well', 84],
    ['poor', 10],
    ['mixedOrOther', 4],
    ['unknown', 2],
  ],
  ki67: [
    [{ ki67: 2.9 }, 32],
    [{ ki67: 3 }, 36],
    [{ ki67: 10 }, 13],
    [{ ki67: 20.1 }, 9],
    [{ ki67: 55.1 }, 1],
    [{ grade: 'G1' }, 2],
    [{ grade: 'G2' }, 2],
    [{ grade: 'G3' }, 1],
    ['unknown', 1],
  ],
  performanceStatus: [
    [1, 74],
    [2, 16],
    [3, 6],
    ['unknown', 2],
  ],
  necLine: [
    ['none', 55],
    ['afterPlatinum', 40],
    ['unknown', 5],
  ],
  extrahepaticDisease: [
    ['none', 46],
    ['limited', 26],
    ['extensive', 25],
    ['unknown', 3],
  ],
  liverDistribution: [
    ['limited', 30],
    ['complex', 32],
    ['diffuse', 35],
    ['unknown', 3],
  ],
  liverResectability: [
    ['oneStage', 20],
    ['staged', 9],
    ['debulkable', 10],
    ['unresectable', 55],
    ['notAssessed', 6],
  ],
  primaryStatus: [
    ['resected', 45],
    ['resectable', 34],
    ['occult', 8],
    ['unresectable', 9],
    ['notAssessed', 4],
  ],
  ablationNumbers: [
    [{ lesionCount: 5, largestLesionMm: 30 }, 34],
    [{ lesionCount: 5, largestLesionMm: 50 }, 22],
    [{ lesionCount: 5, largestLesionMm: 51 }, 38],
    ['unknown', 6],
  ],
  transplantScreen: [
    ['meetsAll', 6],
    ['doesNotMeet', 78],
    ['unknown', 16],
  ],
  hormonalSyndrome: [
    ['none', 46],
    ['controlled', 17],
    ['untreated', 10],
    ['refractory', 20],
    ['unknown', 7],
  ],
  treatmentCourse: [
    ['naive', 26],
    ['stable', 24],
    ['progressedOnSsa', 24],
    ['progressedAfterPrrt', 9],
    ['progressedAfterTargeted', 8],
    ['exhausted', 6],
    ['unknown', 3],
  ],
  liverInvolvement: [
    [50, 58],
    [75, 22],
    [76, 16],
    ['unknown', 4],
  ],
  transarterialContraindications: [
    [['none'], 52],
    [['portalVein'], 14],
    [['lungOrGiShunt'], 9],
    [['arterialAccess'], 5],
    [['hepaticDecompensation'], 6],
    [['coagulopathyOrInfection'], 4],
    [['renalOrContrast'], 5],
    [['hepaticDecompensation', 'coagulopathyOrInfection'], 0.6],
    [['hepaticDecompensation', 'renalOrContrast'], 0.6],
    [['coagulopathyOrInfection', 'renalOrContrast'], 0.4],
    [['hepaticDecompensation', 'coagulopathyOrInfection', 'renalOrContrast'], 0.2],
    [['notAssessed'], 4],
  ],
  sstrImaging: [
    ['positive', 64],
    ['heterogeneous', 13],
    ['negative', 14],
    ['notDone', 9],
  ],
  primarySite: [
    ['smallIntestine', 42],
    ['pancreas', 32],
    ['otherGi', 12],
    ['occult', 8],
    ['notRecorded', 3],
    ['nonGep', 3],
  ],
};

const shares = new Map(
  (Object.keys(weights) as QuestionId[]).flatMap((question) => {
    const rows: readonly (readonly [AnswerValue, number])[] = weights[question];
    const total = rows.reduce((sum, [, weight]) => sum + weight, 0);
    return rows.map(([answer, weight]) => [`${question} ${answerKey(answer)}`, weight / total] as const);
  }),
);

/**
 * The share of an answer class among the answers to its question.
 * @param answer a representative of the class
 * @throws Error when the class has no weight
 */
export function shareOf(question: QuestionId, answer: AnswerValue): number {
  const share = shares.get(`${question} ${answerKey(answer)}`);
  if (share === undefined) throw new Error(`${question}: no weight for ${answerKey(answer)}.`);
  return share;
}
