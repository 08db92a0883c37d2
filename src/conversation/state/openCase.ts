import { isDeepStrictEqual } from 'node:util';
import { AnswerError } from '../../engine/errors.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import { isGivenUp } from '../../machine/givenUp.ts';
import { NotTheQuestionError } from '../../machine/errors.ts';
import { advance } from '../../machine/pendingAnswers.ts';
import { texts } from '../texts/texts.ts';
import { fittedOrNull } from './fittedOrNull.ts';
import { lookAt } from './lastReply.ts';
import { standsAsBefore, type Versions } from './standsAsBefore.ts';
import { type Session, type StoredAnswer, type StoredSession, withoutCase } from './session.ts';

/** A session with its case as the present guideline reads it. */
export interface OpenedSession {
  readonly session: Session;
  /** The open case, rebuilt by replaying its answers; null when none is open. */
  readonly state: CaseState | null;
  /** What another guideline did to the case; null when it is the same. */
  readonly notice: { readonly text: string; readonly tone: 'accent' | 'warning' } | null;
}

/**
 * Rebuilds the open case of a session. Answers given under another version of the guideline are put to the
 * present chart, see `putToPresent`, and what that does is said. A case that then stands as it did is left as it was.
 */
export function openCase(stored: StoredSession, versions: Versions): OpenedSession {
  if (stored.caseId === null) return { session: withoutCase(stored), state: null, notice: null };
  const { cases } = versions;
  const { guideline, stamp } = cases;
  const present = { version: stamp.version, hash: stamp.hash };
  const fitting = (answers: readonly StoredAnswer[]): readonly GivenAnswer[] =>
    fittingAnswers(guideline, stored.guideline.version, answers);
  const { lastReply: last } = stored;
  const asItWas = (answers: readonly GivenAnswer[], pending: readonly GivenAnswer[]): Session => ({
    ...stored,
    ...waitingAsNow(cases, stored, true),
    answers,
    pendingAnswers: pending,
    lastReply:
      last?.kind === 'look'
        ? lookAt(last.supposed.filter((one) => isTakenBack(guideline, one) || fits(guideline, one)))
        : last,
  });
  if (stored.guideline.hash === stamp.hash) {
    const state = replayed(stored.answers, cases);
    if (state) {
      return { session: asItWas(state.answers, fitting(stored.pendingAnswers)), state, notice: null };
    }
  }
  const given = [...stored.answers, ...stored.pendingAnswers];
  const { state, pending, left } = putToPresent(cases, stored.guideline, given);
  const known = { answers: given, situations: stored.situations };
  if (left.length === 0 && standsAsBefore(versions, stored.guideline, known)) {
    return {
      session: { ...asItWas(state.answers, pending), guideline: present, changes: [] },
      state,
      notice: { text: texts.guidelineAlike(stored.guideline.version, stamp.version), tone: 'accent' },
    };
  }
  return {
    session: {
      ...stored,
      answers: state.answers,
      pendingAnswers: pending,
      intake: waitingAsNow(cases, stored, false).intake,
      rev: stored.rev + 1,
      guideline: present,
      changes: [],
      confirming: null,
      lastReply: last?.kind === 'look' ? null : last,
      lesions: null,
      percentOrGrade: null,
      ofWhichPet: null,
    },
    state,
    notice: {
      text: [texts.guidelineChanged(stamp.version), ...leftOut(guideline, left)].join(' '),
      tone: 'warning',
    },
  };
}

/**
 * What waits in a case, as the present guideline reads it: what waits for a yes or for its other half means something
 * at its own question alone, which another logic may not ask.
 * @param standsAlike whether the case stands under the present guideline as it did
 */
export function waitingAsNow(
  { guideline }: Pick<Cases, 'guideline'>,
  stored: Pick<StoredSession, 'guideline' | 'intake' | 'confirming' | 'lesions'>,
  standsAlike: boolean,
): Pick<Session, 'intake' | 'confirming' | 'lesions'> {
  const { intake, confirming, lesions } = stored;
  const asNow = <Line extends { readonly answers: readonly StoredAnswer[] }>(line: Line) => ({
    ...line,
    answers: fittingAnswers(guideline, stored.guideline.version, line.answers),
  });
  const waited = intake?.another?.waited;
  return {
    intake: intake && {
      ...asNow(intake),
      another: intake.another && { waited: waited ? asNow(waited) : null },
    },
    confirming: standsAlike && confirming && fits(guideline, confirming) ? confirming : null,
    lesions: standsAlike ? lesions : null,
  };
}

/** What is said of answers that the present guideline does not know any more; nothing where there are none. */
export function leftOut(guideline: Guideline, left: readonly StoredAnswer[]): readonly string[] {
  if (left.length === 0) return [];
  const titles = left.map(({ question }) =>
    isQuestion(guideline, question) ? guideline.questions[question].title : question,
  );
  return [texts.guidelineDropped(titles.join(', '))];
}

/** A case as the present guideline reads it. */
export interface PutToPresent {
  readonly state: CaseState;
  /** Those that its route does not ask for, or not yet: facts of the patient, which are kept. */
  readonly pending: readonly GivenAnswer[];
  /** Those that mean something else now, or nothing: never mapped, asked again where the route asks. */
  readonly left: readonly StoredAnswer[];
}

/**
 * Puts answers of any version of the guideline to the present chart, in its order: those that it knows are taken as
 * far as the route asks for them.
 * @param answers of the route and pending ones alike, in any order
 * @param under the version that they were given under
 */
export function putToPresent(
  cases: Cases,
  under: StoredSession['guideline'],
  answers: readonly StoredAnswer[],
): PutToPresent {
  const fitting = fittingAnswers(cases.guideline, under.version, answers);
  const { state, pending } = advance(cases, cases.start(), fitting);
  return { state, pending, left: answers.filter((one) => !fitting.some((given) => given === one)) };
}

function fittingAnswers(
  guideline: Guideline,
  version: string,
  answers: readonly StoredAnswer[],
): readonly GivenAnswer[] {
  return answers.filter(
    (one): one is GivenAnswer => fits(guideline, one) && !isChanged(guideline, version, one),
  );
}

/** Whether an answer of an older version means something else now (dossier, end of section 0). */
function isChanged(
  { changedAnswers }: Guideline,
  version: string,
  { question, answer }: StoredAnswer,
): boolean {
  const options: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return changedAnswers.some(
    (changed) =>
      changed.question === question && options.includes(changed.option) && isBefore(version, changed.since),
  );
}

function isBefore(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) < 0;
}

/** Whether a stored answer is one of this guideline, in its canonical form. */
function fits(guideline: Guideline, given: StoredAnswer): given is GivenAnswer {
  if (!isQuestion(guideline, given.question)) return false;
  const fitted = fittedOrNull(guideline, given.question, given.answer);
  return fitted !== null && isDeepStrictEqual(fitted, given.answer);
}

/** Whether a look takes back what was told of a question of this guideline. */
function isTakenBack(guideline: Guideline, given: StoredAnswer): given is GivenAnswer {
  return isQuestion(guideline, given.question) && isGivenUp(given);
}

function isQuestion({ questions }: Guideline, id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

/** The case as its answers lead, or null where the chart does not take them. */
export function replayed(answers: readonly StoredAnswer[], cases: Cases): CaseState | null {
  try {
    return cases.replay(
      answers.map(({ question, answer }) => ({ question: question as QuestionId, answer })),
    );
  } catch (error) {
    if (error instanceof AnswerError || error instanceof NotTheQuestionError) return null;
    throw error;
  }
}
