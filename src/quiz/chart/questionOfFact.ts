import type { QuestionId } from '../../guideline/answers.ts';
import type { FactName } from '../../guideline/condition.ts';

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
