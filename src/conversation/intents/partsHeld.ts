import { contradictionsIn } from '../../engine/contradictions.ts';
import { gradeOfKi67 } from '../../engine/facts.ts';
import { fitAnswer } from '../../engine/fitAnswer.ts';
import type {
  AnswerValue,
  GivenAnswer,
  Ki67Value,
  LesionNumbers,
  QuestionId,
} from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { LineRead } from '../../language/line/notTaken.ts';
import type { DoubtfulReading, IntakeFact } from '../../language/line/readIntake.ts';
import type { Reading } from '../../language/reply/readAnswer.ts';
import { answer, none } from '../../language/reply/reading.ts';
import { mergeAnswers } from '../../machine/pendingAnswers.ts';
import { texts } from '../texts/texts.ts';
import type { Readings } from './readings.ts';
import type { CaseSituation } from './situation.ts';

/** What is held of the patient, and what of it was read with a doubt. */
export interface HeldParts {
  readonly answers: readonly GivenAnswer[];
  readonly doubtful: readonly string[];
}

/** All that is held of the patient of a case: used, kept until asked, or waiting for a yes. */
export function heldParts({ state, session }: CaseSituation): HeldParts {
  const { pendingAnswers, intake, confirming } = session;
  const waiting = mergeAnswers(intake?.answers ?? [], confirming ? [confirming] : []);
  const known = intake?.another ? [] : mergeAnswers(state?.answers ?? [], pendingAnswers);
  return { answers: mergeAnswers(known, waiting), doubtful: intake?.doubtful ?? [] };
}

/**
 * A line with the other part of an answer of two parts as it is held: "5.5 cm" beside two lesions, "G2" beside a Ki-67
 * of 12%. What is corrected is said of one part, and nothing takes the other one back. Parts that do not go together, or
 * of which the other was read with a doubt, are shown and not ticked.
 */
export function withPartsHeld(
  guideline: Guideline,
  said: Readings,
  read: LineRead,
  held: HeldParts,
): LineRead {
  const own = new Map(
    twoParts.flatMap((question): readonly [QuestionId, Whole][] => {
      const told = [...read.facts, ...read.doubtful].find((one) => one.question === question);
      const reading = told ? answer(told.answer, told.words) : alone(said, question);
      const whole = wholeOf(guideline, question, reading, held);
      return whole === null
        ? []
        : [[question, { ...whole, words: told?.words ?? said.utterance.text.trim() }]];
    }),
  );
  if (own.size === 0) return read;
  const isOther = ({ question }: { readonly question: QuestionId | null }): boolean =>
    question === null || !own.has(question);
  const isNearly = ({ question }: IntakeFact): boolean =>
    read.doubtful.some((one) => one.question === question);
  const wholes = [...own].map(([question, whole]) => ({ question, ...whole }));
  const sure = wholes.filter((one) => one.because === null && !isNearly(one));
  return {
    ...read,
    facts: [
      ...read.facts.filter(isOther),
      ...sure.map(({ question, answer: whole, words }) => ({ question, answer: whole, words })),
    ],
    doubtful: [
      ...read.doubtful.map((one) => ({ ...one, answer: own.get(one.question)?.answer ?? one.answer })),
      ...wholes.flatMap(({ because, ...one }): readonly DoubtfulReading[] =>
        because === null || isNearly(one) ? [] : [{ ...one, clause: one.words, unread: [], because }],
      ),
    ],
    doubts: read.doubts.filter(isOther),
    background: read.background.filter((words) => !wholes.some((one) => one.words.includes(words))),
    notTaken: read.notTaken.filter(({ question }) => question !== 'ablationNumbers' || !own.has(question)),
  };
}

/** What a text is at a question; a number without a word or a unit may be of any. */
function alone(said: Readings, question: QuestionId): Reading {
  return /\p{L}/u.test(said.utterance.text) ? said.answer(question) : none;
}

/** An answer of two parts with the part that was not said as it is held. */
interface Whole {
  readonly answer: AnswerValue;
  /** Why somebody has to look at it; null where the parts go together. */
  readonly because: string | null;
  readonly words: string;
}

const twoParts = ['ki67', 'ablationNumbers'] as const;

/**
 * What one part says together with the other one as it is held.
 * @returns null where both parts were said, or the other one is not held
 */
export function wholeOf(
  guideline: Guideline,
  question: QuestionId,
  reading: Reading,
  { answers, doubtful }: HeldParts,
): Omit<Whole, 'words'> | null {
  const before = answers.find((one) => one.question === question)?.answer;
  const isDoubtful = doubtful.includes(question);
  if (question === 'ablationNumbers') {
    if (reading.kind !== 'ask' || !reading.partial || !isLesions(before)) return null;
    const whole = fitAnswer(guideline, question, { ...before, ...reading.partial });
    return { answer: whole, because: isDoubtful ? texts.review.otherPartDoubtful : null };
  }
  if (question !== 'ki67' || reading.kind !== 'answer' || !isKi67(before) || !isKi67(reading.answer))
    return null;
  const now = reading.answer;
  if (now.ki67 !== undefined && now.grade !== undefined) return null;
  if ((now.ki67 === undefined ? before.ki67 : before.grade) === undefined) return null;
  const whole = { ...before, ...now };
  const [problem] = contradictionsIn(guideline, { ki67: whole });
  // Two parts that contradicted each other are clear once one of them is said otherwise.
  const isSettled = contradictionsIn(guideline, { ki67: before }).length > 0;
  const other = isDoubtful && !isSettled ? texts.review.otherPartDoubtful : null;
  return { answer: whole, because: problem ?? gradeOfOther(guideline, before, now) ?? other };
}

/** A grade that was the old number's own and is not the new one's may have been told of the old one alone. */
function gradeOfOther(guideline: Guideline, before: Ki67Value, { ki67 }: Ki67Value): string | null {
  const { grade, ki67: old } = before;
  if (grade === undefined || old === undefined || ki67 === undefined) return null;
  const isOwn = gradeOfKi67(guideline, old) === grade;
  return isOwn && gradeOfKi67(guideline, ki67) !== grade ? texts.review.gradeOfOther(grade, old) : null;
}

function isLesions(value: AnswerValue | undefined): value is LesionNumbers {
  return typeof value === 'object' && 'lesionCount' in value;
}

function isKi67(value: AnswerValue | undefined): value is Ki67Value {
  return typeof value === 'object' && ('ki67' in value || 'grade' in value);
}
