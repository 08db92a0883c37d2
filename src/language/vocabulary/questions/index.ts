import type { QuestionId } from '../../../guideline/answers.ts';
import type { QuestionTable } from './row.ts';
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
import type { OptionNames } from './names.ts';

/** The vocabulary of every question: a new question does not compile without its table. */
export const questionTables: { readonly [Q in QuestionId]: QuestionTable<Q> } = {
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
};

/** What an option may be called; nothing for an option that the vocabulary does not know. */
export function namesOfOption(question: QuestionId, option: string): Required<OptionNames> {
  const ofQuestion: Readonly<Record<string, OptionNames>> = questionTables[question].names;
  const { anywhere = [], whenAsked = [], terms = [] } = ofQuestion[option] ?? {};
  return { anywhere, whenAsked, terms };
}
