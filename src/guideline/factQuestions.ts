import type { QuestionId } from './answers.ts';
import type { FactName } from './condition.ts';

/** The questions whose answers each fact follows from, the one that it is about first; none for the outcome. */
export const factQuestions: Readonly<Record<FactName, readonly QuestionId[]>> = {
  differentiation: ['differentiation'],
  ki67: ['ki67'],
  gradeOnly: ['ki67'],
  grade: ['ki67', 'differentiation'],
  ki67IsLow: ['ki67', 'differentiation'],
  performanceStatus: ['performanceStatus'],
  necLine: ['necLine'],
  extrahepaticDisease: ['extrahepaticDisease'],
  liverDistribution: ['liverDistribution'],
  liverTargetable: ['liverDistribution', 'extrahepaticDisease'],
  liverResectability: ['liverResectability'],
  primaryStatus: ['primaryStatus'],
  lesionCount: ['ablationNumbers'],
  largestLesionMm: ['ablationNumbers'],
  transplantScreen: ['transplantScreen'],
  hormonalSyndrome: ['hormonalSyndrome'],
  treatmentCourse: ['treatmentCourse'],
  liverInvolvementPct: ['liverInvolvement'],
  contraindications: ['transarterialContraindications'],
  contraindicationClass: ['transarterialContraindications'],
  sstrImaging: ['sstrImaging'],
  primarySite: ['primarySite'],
  outcome: [],
};

/** Every fact that a condition may look at. */
export const factNames = Object.keys(factQuestions) as readonly FactName[];
