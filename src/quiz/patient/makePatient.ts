import type { Random } from '../../engine/random.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { between, chance, oneOf } from '../random/draw.ts';
import { chooseHormone, chooseSite, isFunctioning } from './chooseSite.ts';
import {
  chooseAge,
  chooseBiliary,
  chooseCourse,
  chooseHistology,
  chooseLiver,
  chooseObstacle,
  chooseOutside,
  chooseScreen,
  chooseSince,
} from './details.ts';
import type { Site } from './sites.ts';
import type { Hormone, Patient, SiteId, Traits } from './traits.ts';
import { wordsFor } from './words.ts';

export interface PatientWish {
  /** The answers on the route, in the chart's order, with figures as they are met. */
  readonly answers: readonly GivenAnswer[];
  /** Further facts that the text must state. */
  readonly alsoStated?: Answers;
  /** The syndrome that it must be, where it is told. */
  readonly syndrome?: Hormone;
  /** Neither age nor other illness may keep the patient from a transplant. */
  readonly mayHaveGraft?: boolean;
  /** What is known of the patient and is not told: what the text leaves out is for the reader to miss. */
  readonly untold?: readonly QuestionId[];
  /** Where the primary must be. */
  readonly site?: SiteId;
  /** Nothing may be told that the route has not asked: for a case that stops half way. */
  readonly silent?: boolean;
}

/**
 * A patient on paper who fits the answers.
 * @returns null when the draws do not fit together; then try again
 */
export function makePatient(
  guideline: Guideline,
  {
    answers,
    alsoStated = {},
    syndrome,
    mayHaveGraft = false,
    untold = [],
    site: wished,
    silent = false,
  }: PatientWish,
  random: Random,
): Patient | null {
  const asked: Answers = { ...alsoStated, ...byQuestion(answers) };
  const sex = random.pick(['woman', 'man'] as const);
  const site = chooseSite(guideline, asked, !silent, random);
  if (!site || (wished !== undefined && site.id !== wished)) return null;
  const biliary = chooseBiliary(asked, site, random);
  const known = silent ? asked : withHistory(asked, site, biliary, random);
  const hormone = chooseHormone(site, known, random);
  if (syndrome !== undefined && hormone !== syndrome) return null;
  // A search with SSTR PET and no SSTR imaging contradict each other.
  if (known.primaryStatus === 'occult' && known.sstrImaging === 'notDone') return null;
  const liver = chooseLiver(known, random);
  const obstacle = chooseObstacle(guideline, known, liver, mayHaveGraft, random);
  if (known.liverResectability === 'unresectable' && !obstacle) return null;
  const platinum = known.necLine === 'none' ? oneOf({ notYet: 2, ongoing: 1 }, random) : undefined;
  const screen = chooseScreen(known, obstacle, random);
  const course = chooseCourse(guideline, known, random);
  const since = chooseSince(guideline, { course, screen, platinum }, known, random);
  const age = chooseAge({ screen, obstacle }, known, mayHaveGraft, random);
  const traits: Traits = {
    sex,
    age: age <= 55 ? 'to55' : age <= 65 ? 'to65' : 'over65',
    since,
    site: site.id,
    hormone,
    histology: chooseHistology(known, random),
    outside: chooseOutside(known, site, sex, random),
    liver,
    obstacle,
    screen,
    course,
    biliary,
    platinum,
    ...answerTraits(known, untold),
  };
  return {
    known,
    untold,
    answers,
    traits,
    words: wordsFor(guideline.cutoffs, known, traits, site, age, random),
  };
}

/**
 * What a referral tells beside the answers: the site, that the primary is out, the Ki-67 of a carcinoma,
 * and for a transplant candidate the facts behind the screen.
 */
function withHistory(asked: Answers, site: Site, biliary: Traits['biliary'], random: Random): Answers {
  if (asked.differentiation === 'mixedOrOther' || asked.differentiation === 'unknown') return asked;
  const told: { -readonly [Q in QuestionId]?: Answers[Q] } = {};
  // The name of a pancreatic syndrome tells the site.
  const isTold =
    chance(0.88, random) || (site.answer === 'pancreas' && isFunctioning(asked.hormonalSyndrome));
  if (isTold || asked.primaryStatus === 'occult') told.primarySite = site.answer;
  if (asked.differentiation === 'poor') {
    if (asked.necLine !== undefined && chance(0.7, random)) told.ki67 = { ki67: between(12, 18, random) * 5 };
    return { ...told, ...asked };
  }
  if (asked.transplantScreen === 'meetsAll') {
    told.primaryStatus = 'resected';
    told.primarySite = site.answer;
    told.liverInvolvement = random.pick([15, 20, 25, 30, 35, 40]);
    told.treatmentCourse = 'stable';
  }
  const removable = site.operations.length > 0 && site.id !== 'pancreasHead';
  const mayBeRemoved = removable && isTold && (asked.treatmentCourse ?? 'stable') !== 'naive';
  if (biliary === 'whipple' || (mayBeRemoved && chance(0.3, random))) told.primaryStatus = 'resected';
  return { ...told, ...asked };
}

/** The answers as traits: choices by id, numbers by kind. */
function answerTraits(known: Answers, untold: readonly QuestionId[]): Pick<Traits, QuestionId> {
  const { ki67, performanceStatus, ablationNumbers, liverInvolvement, transarterialContraindications } =
    known;
  return {
    differentiation: known.differentiation,
    ki67: ki67 && ki67Trait(ki67, untold.includes('ki67')),
    performanceStatus: performanceStatus === undefined ? undefined : `${performanceStatus}`,
    necLine: known.necLine,
    extrahepaticDisease: known.extrahepaticDisease,
    liverDistribution: known.liverDistribution,
    liverResectability: known.liverResectability,
    primaryStatus: known.primaryStatus,
    ablationNumbers: typeof ablationNumbers === 'object' ? 'values' : ablationNumbers,
    transplantScreen: known.transplantScreen,
    hormonalSyndrome: known.hormonalSyndrome,
    treatmentCourse: known.treatmentCourse,
    liverInvolvement: typeof liverInvolvement === 'number' ? 'number' : liverInvolvement,
    transarterialContraindications:
      transarterialContraindications && contraindicationTrait(transarterialContraindications),
    sstrImaging: known.sstrImaging,
    primarySite: known.primarySite,
  };
}

function ki67Trait(answer: NonNullable<Answers['ki67']>, isUntold: boolean): NonNullable<Traits['ki67']> {
  if (answer === 'unknown') return answer;
  if (answer.ki67 === undefined) return isUntold ? 'bareGrade' : 'gradeOnly';
  return answer.grade === undefined ? 'number' : 'withMitoses';
}

function contraindicationTrait(
  items: NonNullable<Answers['transarterialContraindications']>,
): NonNullable<Traits['transarterialContraindications']> {
  const [first] = items;
  return first === 'none' || first === 'notAssessed' ? first : 'items';
}
