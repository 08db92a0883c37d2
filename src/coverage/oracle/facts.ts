import type { Answers, Contraindication, QuestionId } from '../../guideline/answers.ts';

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

/**
 * The grade that counts: NEC when poorly differentiated, else the higher of the Ki-67 grade and the
 * reported one; null when neither is known (dossier 2.1).
 */
export function gradeOf(answers: Answers): 'G1' | 'G2' | 'G3' | 'NEC' | null {
  if (answers.differentiation === 'poor') return 'NEC';
  const reported = answers.ki67 === undefined || answers.ki67 === 'unknown' ? undefined : answers.ki67.grade;
  const percent = ki67Percent(answers);
  if (reported === 'G3' || (percent !== null && percent > 20)) return 'G3';
  if (reported === 'G2' || (percent !== null && percent >= 3)) return 'G2';
  if (reported === 'G1' || percent !== null) return 'G1';
  return null;
}

/** Slowly growing enough for transplantation and SSA alone: Ki-67 below 10%, or without a number G1. */
export function ki67IsLow(answers: Answers): boolean {
  const percent = ki67Percent(answers);
  return percent === null ? gradeOf(answers) === 'G1' : percent < 10;
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

/**
 * What the contraindications leave open: 'neither' (absolute, or one against each technique),
 * 'onlyTare' (ischaemic), 'onlyEmbolization' (radiation) or 'both' (clear); null when not asked.
 */
export function transarterialChoice(
  answers: Answers,
): 'notAssessed' | 'neither' | 'onlyTare' | 'onlyEmbolization' | 'both' | null {
  const items = answers.transarterialContraindications;
  if (items === undefined) return null;
  if (items.includes('notAssessed')) return 'notAssessed';
  const nothingAtAll =
    has(answers, 'hepaticDecompensation') ||
    has(answers, 'coagulopathyOrInfection') ||
    has(answers, 'renalOrContrast') ||
    has(answers, 'arterialAccess');
  const noEmbolization = has(answers, 'portalVein') || has(answers, 'biliary');
  const noTare = has(answers, 'lungOrGiShunt') || has(answers, 'priorLiverRadiation');
  if (nothingAtAll || (noEmbolization && noTare)) return 'neither';
  if (noEmbolization) return 'onlyTare';
  return noTare ? 'onlyEmbolization' : 'both';
}
