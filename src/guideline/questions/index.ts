import { ablationNumbers } from './ablationNumbers.ts';
import { differentiation } from './differentiation.ts';
import { extrahepaticDisease } from './extrahepaticDisease.ts';
import { hormonalSyndrome } from './hormonalSyndrome.ts';
import { ki67 } from './ki67.ts';
import { liverDistribution } from './liverDistribution.ts';
import { liverInvolvement } from './liverInvolvement.ts';
import { liverResectability } from './liverResectability.ts';
import { necLine } from './necLine.ts';
import { performanceStatus } from './performanceStatus.ts';
import { primarySite } from './primarySite.ts';
import { primaryStatus } from './primaryStatus.ts';
import { sstrImaging } from './sstrImaging.ts';
import { transarterialContraindications } from './transarterialContraindications.ts';
import { transplantScreen } from './transplantScreen.ts';
import { treatmentCourse } from './treatmentCourse.ts';
import type { QuestionId } from '../answers.ts';
import type { QuestionsData } from '../question.ts';

const all = {
  differentiation,
  ki67,
  performanceStatus,
  necLine,
  extrahepaticDisease,
  liverDistribution,
  liverResectability,
  primaryStatus,
  ablationNumbers,
  transplantScreen,
  hormonalSyndrome,
  treatmentCourse,
  liverInvolvement,
  transarterialContraindications,
  sstrImaging,
  primarySite,
} as const satisfies QuestionsData;

/** The decision nodes of the algorithm, in the dossier's order. */
export const questions: QuestionsData = all;

/** The id of an option of a question, so that a table over them lacks none by its type. */
export type OptionIdOf<Q extends QuestionId> = (typeof all)[Q]['options'][number]['id'];

export const questionIds = Object.keys(questions) as readonly QuestionId[];
