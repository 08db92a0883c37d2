import type { QuestionId } from '../../guideline/answers.ts';
import type { Condition, FactName, FactTest } from '../../guideline/condition.ts';

/** The tests that a condition is made of. */
export function testsIn(condition: Condition): readonly FactTest[] {
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  if ('not' in condition) return testsIn(condition.not);
  return [condition];
}

/** The question whose answer a fact follows from; null where it follows from several, or from none. */
export const questionOfFact: Readonly<Record<FactName, QuestionId | null>> = {
  differentiation: 'differentiation',
  ki67: 'ki67',
  gradeOnly: 'ki67',
  grade: 'ki67',
  ki67IsLow: 'ki67',
  performanceStatus: 'performanceStatus',
  necLine: 'necLine',
  extrahepaticDisease: 'extrahepaticDisease',
  liverDistribution: 'liverDistribution',
  liverTargetable: null,
  liverResectability: 'liverResectability',
  primaryStatus: 'primaryStatus',
  lesionCount: 'ablationNumbers',
  largestLesionMm: 'ablationNumbers',
  transplantScreen: 'transplantScreen',
  hormonalSyndrome: 'hormonalSyndrome',
  treatmentCourse: 'treatmentCourse',
  liverInvolvementPct: 'liverInvolvement',
  contraindications: 'transarterialContraindications',
  contraindicationClass: 'transarterialContraindications',
  sstrImaging: 'sstrImaging',
  primarySite: 'primarySite',
  outcome: null,
};
