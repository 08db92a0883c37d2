import type { Judged } from './judge.ts';
import type { Check, WholeText } from './crossCheck.ts';
import { stableOfWhat } from './crossPlaceBefore.ts';
import { figureOfADate, strayLesions, strayPercentages } from './crossFigures.ts';
import { deniedList, namedContraindications, outsideTheLiver, universal } from './crossDenials.ts';
import { modifiersAround } from './crossModifiers.ts';
import { opposites, topicElsewhere, whatIsControlled } from './crossTopics.ts';
import { askedSentence, saidOfThePatient, severalPatients, severalVoices } from './crossPatients.ts';
import {
  bothSides,
  countsAndPattern,
  diffuseInOneLobe,
  diffuseOfWhat,
  imagedPlace,
  irradiated,
  ofAnotherFinding,
  ofARemainder,
  onlyOfWhat,
  placeOfAnAct,
  typeOfWhat,
} from './crossPlace.ts';
import { besideOther, occultOrNamed, operationAndSite, operations, sharedWords } from './crossPrimary.ts';
import { carcinoidOfWhat, siteAlone, tumourNamedAlone } from './crossNamedAlone.ts';
import { operabilityOfThePrimary, resectableOfWhat } from './crossResectable.ts';
import { subjectNamed } from './crossSubject.ts';
import { otherTracer, uptakeElsewhere } from './crossTracer.ts';
import {
  chemotherapyOfANec,
  contestedTumour,
  figureOfTheLiver,
  gradeOfSymptom,
  highGrade,
  necOfLowGrade,
  otherDiseases,
  wordOfTwoMeanings,
} from './crossTumour.ts';

/** In this order: what a mention says comes before what the whole text leaves of it. */
const checks: readonly Check[] = [
  figureOfADate,
  otherTracer,
  uptakeElsewhere,
  stableOfWhat,
  highGrade,
  necOfLowGrade,
  carcinoidOfWhat,
  tumourNamedAlone,
  wordOfTwoMeanings,
  chemotherapyOfANec,
  typeOfWhat,
  onlyOfWhat,
  imagedPlace,
  irradiated,
  bothSides,
  diffuseInOneLobe,
  diffuseOfWhat,
  ofARemainder,
  ofAnotherFinding,
  operabilityOfThePrimary,
  resectableOfWhat,
  subjectNamed,
  siteAlone,
  whatIsControlled,
  deniedList,
  namedContraindications,
  placeOfAnAct,
  sharedWords,
  gradeOfSymptom,
  figureOfTheLiver,
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
  saidOfThePatient,
  askedSentence,
  severalPatients,
  severalVoices,
  modifiersAround,
  topicElsewhere,
  strayPercentages,
  strayLesions,
];

/**
 * Holds mentions of different questions and sentences against each other: the whole text must agree, whatever its
 * order. What does not is left doubtful, or says no answer any more.
 */
export function crossed(whole: WholeText, judged: readonly Judged[]): readonly Judged[] {
  return checks.reduce((soFar, check) => check(whole, soFar), judged);
}
