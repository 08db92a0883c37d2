import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Random } from '../../engine/random.ts';
import { between, chance, oneOf } from '../draw.ts';
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
import type { Patient, Traits } from './traits.ts';
import { wordsFor } from './words.ts';

export interface PatientWish {
  /** The answers on the route, in the chart's order, with figures as they are met. */
  readonly answers: readonly GivenAnswer[];
  /** Further facts that the text must state. */
  readonly alsoStated?: Answers;
  /** Nothing may be told that the route has not asked: for a case that stops half way. */
  readonly silent?: boolean;
}

/**
 * A patient on paper who fits the answers.
 * @returns null when the draws do not fit together; then try again
 */
export function makePatient(
  { answers, alsoStated = {}, silent = false }: PatientWish,
  random: Random,
): Patient | null {
  const route: Answers = Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
  const asked: Answers = { ...alsoStated, ...route };
  const sex = random.pick(['woman', 'man'] as const);
  const site = chooseSite(asked, !silent, random);
  if (!site) return null;
  const biliary = chooseBiliary(asked, site, random);
  const known = silent ? asked : withHistory(asked, site, biliary, random);
  const hormone = chooseHormone(site, known, random);
  // A search with SSTR PET and no SSTR imaging contradict each other.
  if (known.primaryStatus === 'occult' && known.sstrImaging === 'notDone') return null;
  const liver = chooseLiver(known, random);
  const obstacle = chooseObstacle(known, liver, random);
  if (known.liverResectability === 'unresectable' && !obstacle) return null;
  const platinum = known.necLine === 'none' ? oneOf({ notYet: 2, ongoing: 1 }, random) : undefined;
  const screen = chooseScreen(known, obstacle, random);
  const course = chooseCourse(known, hormone, random);
  const since = chooseSince({ course, screen, platinum }, known, random);
  const age = chooseAge({ screen, obstacle }, known, random);
  const traits = compact({
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
    ...answerTraits(known),
  });
  return { known, answers, traits, words: wordsFor(known, traits, site, age, random) };
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
function answerTraits(known: Answers): Partial<Traits> {
  const { ki67, performanceStatus, ablationNumbers, liverInvolvement, transarterialContraindications } =
    known;
  const choices = Object.fromEntries(
    Object.entries(known).filter(([, answer]) => typeof answer === 'string'),
  ) as Partial<Traits>;
  return {
    ...choices,
    ...(ki67 !== undefined && ki67 !== 'unknown'
      ? { ki67: ki67.ki67 === undefined ? 'gradeOnly' : ki67.grade === undefined ? 'number' : 'withMitoses' }
      : {}),
    ...(performanceStatus === undefined
      ? {}
      : { performanceStatus: String(performanceStatus) as NonNullable<Traits['performanceStatus']> }),
    ...(ablationNumbers !== undefined && ablationNumbers !== 'unknown' ? { ablationNumbers: 'values' } : {}),
    ...(typeof liverInvolvement === 'number' ? { liverInvolvement: 'number' } : {}),
    ...(transarterialContraindications === undefined
      ? {}
      : { transarterialContraindications: contraindicationTrait(transarterialContraindications) }),
  };
}

function contraindicationTrait(
  items: NonNullable<Answers['transarterialContraindications']>,
): NonNullable<Traits['transarterialContraindications']> {
  const [first] = items;
  return first === 'none' || first === 'notAssessed' ? first : 'items';
}

/** Without the traits that are not there. */
function compact(traits: { readonly [T in keyof Traits]: Traits[T] | undefined }): Traits {
  return Object.fromEntries(
    Object.entries(traits).filter(([, value]) => value !== undefined),
  ) as unknown as Traits;
}
