import type { Judged } from '../judge.ts';
import type { Check, Scene } from './check.ts';
import { deniedList, outsideTheLiver, universal } from './denials.ts';
import { opposites, whatIsControlled } from './opposites.ts';
import { severalPatients } from './patients.ts';
import { countsAndPattern, imagedPlace, placeOfAnAct, typeOfWhat } from './place.ts';
import {
  besideOther,
  occultOrNamed,
  operationAndSite,
  operations,
  sharedWords,
  siteAlone,
} from './primary.ts';
import { contestedTumour, gradeOfSymptom, highGrade, necOfLowGrade, otherDiseases } from './tumour.ts';

/** In this order: what a mention says comes before what the whole text leaves of it. */
const checks: readonly Check[] = [
  highGrade,
  necOfLowGrade,
  typeOfWhat,
  imagedPlace,
  siteAlone,
  whatIsControlled,
  deniedList,
  placeOfAnAct,
  sharedWords,
  gradeOfSymptom,
  outsideTheLiver,
  operations,
  besideOther,
  contestedTumour,
  otherDiseases,
  occultOrNamed,
  countsAndPattern,
  operationAndSite,
  opposites,
  universal,
  severalPatients,
];

/**
 * Holds mentions of different questions and sentences against each other: the whole text must agree, whatever its
 * order. What does not is left doubtful, or says no answer any more.
 */
export function crossed(scene: Scene, judged: readonly Judged[]): readonly Judged[] {
  return checks.reduce((soFar, check) => check(scene, soFar), judged);
}
