import type { Answers, AnswerByQuestion } from '../../../guideline/answers.ts';
import {
  type Grade,
  gradeOf,
  hadPrrt,
  has,
  isNaive,
  progressedWithoutPrrt,
  type TransarterialChoice,
  transarterialChoice,
} from './facts.ts';

/** What the sheets of outcomes look at in a case that has reached its outcome. Undefined: not asked. */
export interface Patient {
  readonly answers: Answers;
  readonly grade: Grade | null;
  /** ECOG as a number, or null when it is not known. */
  readonly ecog: number | null;
  readonly hormones: AnswerByQuestion['hormonalSyndrome'] | undefined;
  readonly course: AnswerByQuestion['treatmentCourse'] | undefined;
  readonly uptake: AnswerByQuestion['sstrImaging'] | undefined;
  readonly transarterial: TransarterialChoice | null;
  /** Untreated infection, or a coagulopathy that cannot be corrected. */
  readonly infected: boolean;
  readonly decompensated: boolean;
  readonly renal: boolean;
  /** Earlier radiation of the liver, or a liver that PRRT has damaged. */
  readonly irradiated: boolean;
  /** The syndrome still has to be treated. */
  readonly untreated: boolean;
  readonly naive: boolean;
  readonly hadPrrt: boolean;
  /** PRRT and what goes through the hepatic artery are equals: SSTR-positive, progressed without PRRT. */
  readonly prrtIsEqual: boolean;
  /** Complex disease in the liver and some outside it. */
  readonly outsideToo: boolean;
}

export function patientOf(answers: Answers): Patient {
  const { performanceStatus, hormonalSyndrome, treatmentCourse, sstrImaging } = answers;
  const irradiated = has(answers, 'priorLiverRadiation');
  return {
    answers,
    grade: gradeOf(answers),
    ecog: typeof performanceStatus === 'number' ? performanceStatus : null,
    hormones: hormonalSyndrome,
    course: treatmentCourse,
    uptake: sstrImaging,
    transarterial: transarterialChoice(answers),
    infected: has(answers, 'coagulopathyOrInfection'),
    decompensated: has(answers, 'hepaticDecompensation'),
    renal: has(answers, 'renalImpairment'),
    irradiated,
    untreated: hormonalSyndrome === 'untreated',
    naive: isNaive(answers),
    hadPrrt: hadPrrt(answers),
    prrtIsEqual: sstrImaging === 'positive' && progressedWithoutPrrt(answers) && !irradiated,
    outsideToo: answers.liverDistribution === 'complex' && answers.extrahepaticDisease === 'limited',
  };
}
