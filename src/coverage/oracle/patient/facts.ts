import type { Answers, Contraindication, QuestionId } from '../../../guideline/answers.ts';

/** The numbers of the dossier that decide something, read from its text and nowhere else. */
export const numbers = {
  /** Ki-67 %: from here on G2. */
  g2From: 3,
  /** Ki-67 %: above this G3. */
  g2To: 20,
  /** Ki-67 %: below this it counts as low. */
  lowKi67: 10,
  /** Ki-67 %: above this a tumour is not usually well differentiated. */
  ceilingKi67: 55,
  /** ECOG: from here on no elective treatment. */
  poorEcog: 3,
  lesionsToAblate: 5,
  mmToAblate: 50,
  mmToAblateBest: 30,
  /** % of the liver: above this staged sessions. */
  raisedInvolvement: 50,
  /** % of the liver: above this no routine embolization. */
  highInvolvement: 75,
} as const;

/** The answer to a question. Throws an Error that names the question when it was not answered. */
export function given<Q extends QuestionId>(answers: Answers, question: Q): NonNullable<Answers[Q]> {
  const answer = answers[question];
  if (answer === undefined) throw new Error(`The oracle needs an answer to ${question}.`);
  return answer;
}

/** The Ki-67 index in percent, or null when it was not asked, is unknown, or only a grade was given. */
export function ki67Percent(answers: Answers): number | null {
  const ki67 = answers.ki67;
  if (ki67 === undefined || ki67 === 'unknown') return null;
  return ki67.ki67 ?? null;
}

export type Grade = 'G1' | 'G2' | 'G3' | 'NEC';

/**
 * The grade that counts: NEC when poorly differentiated, else the higher of the Ki-67 grade and the
 * reported one; null when neither is known (dossier 2.1).
 */
export function gradeOf(answers: Answers): Grade | null {
  if (answers.differentiation === 'poor') return 'NEC';
  const reported = answers.ki67 === undefined || answers.ki67 === 'unknown' ? undefined : answers.ki67.grade;
  const percent = ki67Percent(answers);
  if (reported === 'G3' || (percent !== null && percent > numbers.g2To)) return 'G3';
  if (reported === 'G2' || (percent !== null && percent >= numbers.g2From)) return 'G2';
  if (reported === 'G1' || percent !== null) return 'G1';
  return null;
}

/** Slowly growing enough for transplantation and SSA alone: Ki-67 below 10%, or without a number G1. */
export function ki67IsLow(answers: Answers): boolean {
  const percent = ki67Percent(answers);
  return percent === null ? gradeOf(answers) === 'G1' : percent < numbers.lowKi67;
}

/** No or limited disease outside a liver with limited or complex disease (both must have been asked). */
export function liverIsTheTarget(answers: Answers): boolean {
  const outside = answers.extrahepaticDisease;
  const inside = answers.liverDistribution;
  return (outside === 'none' || outside === 'limited') && (inside === 'limited' || inside === 'complex');
}

/** Whether this contraindication was named. */
export function has(answers: Answers, item: Contraindication): boolean {
  return answers.transarterialContraindications?.includes(item) ?? false;
}

/** What the contraindications leave open to be done through the hepatic artery. */
export type TransarterialChoice = 'notAssessed' | 'neither' | 'onlyTare' | 'onlyEmbolization' | 'both';

/**
 * What the contraindications leave open: 'neither' (absolute, or one against each technique),
 * 'onlyTare' (ischaemic), 'onlyEmbolization' (radiation) or 'both' (clear); null when not asked.
 */
export function transarterialChoice(answers: Answers): TransarterialChoice | null {
  const items = answers.transarterialContraindications;
  if (items === undefined) return null;
  if (items.includes('notAssessed')) return 'notAssessed';
  const nothingAtAll =
    has(answers, 'hepaticDecompensation') ||
    has(answers, 'coagulopathyOrInfection') ||
    has(answers, 'renalImpairment') ||
    has(answers, 'contrastAllergy') ||
    has(answers, 'arterialAccess');
  const noEmbolization = has(answers, 'portalVein') || has(answers, 'biliary');
  const noTare = has(answers, 'lungOrGiShunt') || has(answers, 'priorLiverRadiation');
  if (nothingAtAll || (noEmbolization && noTare)) return 'neither';
  if (noEmbolization) return 'onlyTare';
  return noTare ? 'onlyEmbolization' : 'both';
}

/** PRRT was given and the disease has progressed since. */
export function hadPrrt({ treatmentCourse }: Answers): boolean {
  return treatmentCourse === 'progressedAfterPrrt' || treatmentCourse === 'exhausted';
}

/** No drug against the tumour yet, growing or not. */
export function isNaive({ treatmentCourse }: Answers): boolean {
  return treatmentCourse === 'naive' || treatmentCourse === 'naiveGrowing';
}

/** Progressed on some drug, PRRT not among them. */
export function progressedWithoutPrrt({ treatmentCourse }: Answers): boolean {
  return treatmentCourse === 'progressedOnSsa' || treatmentCourse === 'progressedAfterTargeted';
}
