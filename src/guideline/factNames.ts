import type { FactName } from './condition.ts';

const named: Readonly<Record<FactName, true>> = {
  differentiation: true,
  ki67: true,
  gradeOnly: true,
  grade: true,
  ki67IsLow: true,
  performanceStatus: true,
  necLine: true,
  extrahepaticDisease: true,
  liverDistribution: true,
  liverTargetable: true,
  liverResectability: true,
  primaryStatus: true,
  lesionCount: true,
  largestLesionMm: true,
  transplantScreen: true,
  hormonalSyndrome: true,
  treatmentCourse: true,
  liverInvolvementPct: true,
  contraindications: true,
  contraindicationClass: true,
  sstrImaging: true,
  primarySite: true,
  outcome: true,
};

/** Every fact that a condition may look at. */
export const factNames = Object.keys(named) as readonly FactName[];
