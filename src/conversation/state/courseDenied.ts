import type { AnswerValue, GivenAnswer } from '../../guideline/answers.ts';
import { becameOf } from '../../language/facts/becameOf.ts';
import { namedFactOf } from '../../language/facts/namedFacts.ts';
import { drugsByName } from '../../language/line/drugsTold.ts';
import type { StoredNotTaken } from './session.ts';

/** A treatment that was told as given and that the answer about the course denies. */
export interface CourseDenied {
  /** As it was told. */
  readonly words: string;
  /** The course that it leaves, by what the answers say was given. */
  readonly fits: AnswerValue;
  /** Whether it was told as well that the disease progressed on it. */
  readonly hasFailed: boolean;
}

/** What was given before by what an answer about the course says; an answer that says nothing of it is absent. */
interface Given {
  readonly prrt: boolean;
  /** A targeted drug or chemotherapy. */
  readonly drug: boolean;
}

/** The answers that say what was not given yet (dossier 2.3 `treatmentCourse`). */
const givenIn: Readonly<Record<string, Given>> = {
  naive: { prrt: false, drug: false },
  naiveGrowing: { prrt: false, drug: false },
  progressedOnSsa: { prrt: false, drug: false },
  progressedAfterTargeted: { prrt: false, drug: true },
};

/**
 * The treatments told as given that the answer of a route about the course denies ("no PRRT yet"), with the answer that
 * would fit what was told. After PRRT a drug on which the disease progressed makes another answer fit as well.
 */
export function courseDenied(
  route: readonly GivenAnswer[],
  notTaken: readonly StoredNotTaken[],
): readonly CourseDenied[] {
  const course = route.find(({ question }) => question === 'treatmentCourse')?.answer;
  if (typeof course !== 'string') return [];
  const told = notTaken.flatMap((one) => {
    const given = namedFactOf(one.fact)?.given;
    if (given === undefined) return [];
    const isDrug = drugsByName.some(({ name }) => name === given);
    return isDrug || given === 'PRRT'
      ? [{ given, isDrug, words: one.words ?? given, hasFailed: becameOf(one.words) === 'failed' }]
      : [];
  });
  const said = course === 'progressedAfterPrrt' ? { prrt: true, drug: false } : givenIn[course];
  if (said === undefined) return [];
  const denied = told.filter(({ isDrug, hasFailed }) => {
    if (!isDrug) return !said.prrt;
    return !said.drug && (course !== 'progressedAfterPrrt' || hasFailed);
  });
  const prrt = said.prrt || denied.some(({ isDrug }) => !isDrug);
  const drug = said.drug || denied.some(({ isDrug }) => isDrug);
  const fits = prrt && drug ? 'exhausted' : prrt ? 'progressedAfterPrrt' : 'progressedAfterTargeted';
  return denied.map(({ words, hasFailed }) => ({ words, fits, hasFailed }));
}
