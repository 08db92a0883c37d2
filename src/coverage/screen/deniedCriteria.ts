// Written down by hand, from the criteria that the question names (dossier 2.3 `transplantScreen`).
import type { DossierAnswers } from '../dossier/facts.ts';

/** Per cent of the liver, up to which the criteria go. */
const involvementTo = 50;

const growing: ReadonlySet<unknown> = new Set([
  'naiveGrowing',
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
]);

/**
 * The conditions of options that a route has met and that kept answers deny: of two answers that contradict each other
 * it is not known which one holds.
 */
export function deniedByKept(kept: DossierAnswers): ReadonlySet<string> {
  const { liverInvolvement, primaryStatus, treatmentCourse, extrahepaticDisease } = kept;
  const isDenied =
    (typeof liverInvolvement === 'number' && liverInvolvement > involvementTo) ||
    primaryStatus === 'resectable' ||
    primaryStatus === 'unresectable' ||
    growing.has(treatmentCourse) ||
    extrahepaticDisease === 'limited' ||
    extrahepaticDisease === 'extensive';
  return new Set(isDenied ? ['milanCriteria'] : []);
}
