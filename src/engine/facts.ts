import type { AnswerByQuestion, Answers, ReportedGrade } from '../guideline/answers.ts';
import type { ContraindicationClass, Facts } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';

const grades: readonly ReportedGrade[] = ['G1', 'G2', 'G3'];

/** The part of a guideline that facts are derived by. */
export type FactRules = Pick<Guideline, 'cutoffs' | 'contraindicationClasses'>;

/**
 * What follows from the answers of one case (dossier 2.1).
 * @param answers the answers on the route, nothing else; an answer that is absent was not asked
 * @param outcome the outcome reached, or null while questions remain
 */
export function deriveFacts(rules: FactRules, answers: Answers, outcome: string | null = null): Facts {
  const ki67Answer = knownOrNull(answers.ki67);
  const ki67 = ki67Answer?.ki67 ?? null;
  const gradeOnly = ki67Answer?.grade ?? null;
  const grade =
    answers.differentiation === 'poor'
      ? 'NEC'
      : higherGrade(ki67 === null ? null : gradeOfKi67(rules, ki67), gradeOnly);
  const lesions = knownOrNull(answers.ablationNumbers);
  const extrahepaticDisease = answers.extrahepaticDisease ?? null;
  const liverDistribution = answers.liverDistribution ?? null;
  const contraindications = answers.transarterialContraindications ?? null;
  return {
    differentiation: answers.differentiation ?? null,
    ki67,
    gradeOnly,
    grade,
    ki67IsLow: ki67 === null ? grade === 'G1' : ki67 < rules.cutoffs.ki67LowBelow,
    performanceStatus: answers.performanceStatus ?? null,
    necLine: answers.necLine ?? null,
    extrahepaticDisease,
    liverDistribution,
    liverTargetable:
      (extrahepaticDisease === 'none' || extrahepaticDisease === 'limited') &&
      (liverDistribution === 'limited' || liverDistribution === 'complex'),
    liverResectability: answers.liverResectability ?? null,
    primaryStatus: answers.primaryStatus ?? null,
    lesionCount: lesions?.lesionCount ?? null,
    largestLesionMm: lesions?.largestLesionMm ?? null,
    transplantScreen: answers.transplantScreen ?? null,
    hormonalSyndrome: answers.hormonalSyndrome ?? null,
    treatmentCourse: answers.treatmentCourse ?? null,
    liverInvolvementPct: knownOrNull(answers.liverInvolvement),
    contraindications,
    contraindicationClass: contraindications && contraindicationClass(rules, contraindications),
    sstrImaging: answers.sstrImaging ?? null,
    primarySite: answers.primarySite ?? null,
    outcome,
  };
}

/** WHO 2019 grade of a Ki-67 index in percent: below 3 G1, 3 to 20 G2, above 20 G3 (R11). */
export function gradeOfKi67({ cutoffs }: Pick<Guideline, 'cutoffs'>, ki67: number): ReportedGrade {
  if (ki67 < cutoffs.ki67G2From) return 'G1';
  return ki67 <= cutoffs.ki67G2To ? 'G2' : 'G3';
}

/** The higher of two grades; a missing one does not count. */
export function higherGrade(a: ReportedGrade | null, b: ReportedGrade | null): ReportedGrade | null {
  return grades.findLast((grade) => grade === a || grade === b) ?? null;
}

/** The class of a set of contraindications to transarterial treatment (dossier 2.3). */
export function contraindicationClass(
  { contraindicationClasses }: Pick<Guideline, 'contraindicationClasses'>,
  items: AnswerByQuestion['transarterialContraindications'],
): ContraindicationClass {
  if (items.includes('notAssessed')) return 'notAssessed';
  const classes = new Set(items.map((item) => contraindicationClasses.get(item)));
  const ischaemic = classes.has('ischaemic');
  const radiation = classes.has('radiation');
  if (classes.has('absolute') || (ischaemic && radiation)) return 'absolute';
  if (ischaemic) return 'ischaemic';
  return radiation ? 'radiation' : 'clear';
}

function knownOrNull<T>(answer: T | 'unknown' | undefined): T | null {
  return answer === undefined || answer === 'unknown' ? null : answer;
}
