import type { Cases } from '../../machine/cases.ts';
import { type PutToPresent, putToPresent, waitingAsNow } from './openCase.ts';
import { mergeNotTaken } from './notTaken.ts';
import { halvesOf } from './waiting.ts';
import { type KeptCase, type Session, withoutCase } from './session.ts';

/** How many cases are kept beside the open one: two tumour boards of twelve. */
export const mostKept = 24;

/** What becomes of the list when another case takes the place of the open one. */
export interface PutAside {
  /** Without an open case. */
  readonly session: Session;
  /** The one that was open; null when it held nothing. */
  readonly kept: KeptCase | null;
  /** The one that found no room any more; null when none. */
  readonly left: KeptCase | null;
}

/** Puts the open case into the list, unless nothing was said of it; the one put aside longest ago makes room. */
export function putAside(session: Session, now: number): PutAside {
  const { caseId, number, rev, lines, situations, guideline, salt, by } = session;
  const { percentOrGrade, ofWhichPet } = session;
  const notTaken = mergeNotTaken(session.notTaken, halvesOf({ percentOrGrade, ofWhichPet, lesions: null }));
  const { intake, confirming, lesions, choice, changes } = session;
  const answers = [...session.pendingAnswers, ...session.answers];
  const rest = withoutCase(session);
  if (caseId === null) return { session: rest, kept: null, left: null };
  const isWaiting = intake !== null || confirming !== null || lesions !== null;
  if (answers.length + situations.length + notTaken.length === 0 && !isWaiting) {
    // Its number is free again.
    const lastNumber = number === session.lastNumber ? number - 1 : session.lastNumber;
    return { session: { ...rest, lastNumber }, kept: null, left: null };
  }
  const kept: KeptCase = {
    number,
    caseId,
    rev,
    lines,
    answers: Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
    situations,
    keptSituations: true,
    notTaken,
    intake,
    confirming,
    lesions,
    changes,
    choice,
    guideline,
    salt,
    by,
    at: now,
  };
  // Of the others they are given up: each holds a case twice, and `back` leads to the last one only.
  const all = [kept, ...session.kept.map((one) => ({ ...one, changes: [] }))];
  return { session: { ...rest, kept: all.slice(0, mostKept) }, kept, left: all[mostKept] ?? null };
}

/** The session with the next number for the case that is about to be opened. */
export function withNumber(session: Session): Session {
  const number = session.lastNumber + 1;
  return { ...session, number, lastNumber: number };
}

/** A kept case as the present guideline reads it. */
export function readKept(cases: Cases, { guideline, answers }: KeptCase): PutToPresent {
  return putToPresent(cases, guideline, givenIn(answers));
}

/**
 * The session with a case of the list as its open one; what is open must have been put aside.
 * @param standsAlike whether the case stands under the present guideline as it did
 */
export function withKept(session: Session, kept: KeptCase, cases: Cases, standsAlike: boolean): Session {
  const { at: _at, answers: _answers, keptSituations: _kept, rev, ...rest } = kept;
  const { state, pending } = readKept(cases, kept);
  return {
    ...withoutCase(session),
    ...rest,
    ...waitingAsNow(cases, kept, standsAlike),
    changes: kept.guideline.hash === cases.stamp.hash ? kept.changes : [],
    rev: rev + 1,
    answers: state.answers,
    pendingAnswers: pending,
    guideline: { version: cases.stamp.version, hash: cases.stamp.hash },
    kept: session.kept.filter(({ caseId }) => caseId !== kept.caseId),
  };
}

/** The session without the cases that were put aside longer ago than cases are kept. @param days null for ever */
export function withoutExpired(session: Session, now: number, days: number): Session {
  if (session.kept.length === 0) return session;
  const since = now - days * 86_400_000;
  const kept = session.kept.flatMap((one) =>
    one.at !== null && one.at < since ? [] : [one.at === null ? { ...one, at: now } : one],
  );
  return { ...session, kept };
}

/** The answers of a kept case as a list. */
export function givenIn(
  answers: KeptCase['answers'],
): readonly { readonly question: string; readonly answer: unknown }[] {
  return Object.entries(answers).map(([question, answer]) => ({ question, answer }));
}
