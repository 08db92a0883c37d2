import { isDeepStrictEqual } from 'node:util';
import { mergeNotTaken } from './notTaken.ts';
import type { StoredAnswer, StoredNotTaken, StoredSession } from './session.ts';

type Halves = Pick<StoredSession, 'lesions' | 'percentOrGrade' | 'ofWhichPet'>;

/** A case with what waits in it; not all of it is kept with one that is put aside. */
type Waits = Pick<StoredSession, 'intake' | 'confirming' | 'lesions'> & Partial<Halves>;

/** The open case with its answers. */
type Open = Waits & Pick<StoredSession, 'answers' | 'pendingAnswers' | 'notTaken'>;

/**
 * What was told of the patient and waits: for a yes, or for its other half. Of a line of which it is asked whether it is of
 * another patient nothing is this patient's; what is so already waits for nothing.
 */
export function waitingOf(session: Omit<Open, 'notTaken'>): readonly StoredNotTaken[] {
  const known = [...session.answers, ...session.pendingAnswers];
  return waitingBeside(session, known);
}

function waitingBeside(session: Waits, known: readonly StoredAnswer[]): readonly StoredNotTaken[] {
  const { intake, confirming } = session;
  const ofLine = intake && !intake.another ? intake : null;
  const isSo = ({ question, answer }: StoredAnswer): boolean =>
    known.some((had) => had.question === question && isDeepStrictEqual(had.answer, answer));
  const answers = (ofLine?.answers ?? []).filter((given) => !isSo(given));
  return [
    ...(ofLine?.notTaken ?? []),
    ...answers.map(({ question, answer }): StoredNotTaken => ({
      question,
      answer,
      words: null,
      ...(ofLine?.doubtful.includes(question) ? {} : { held: true }),
    })),
    ...(confirming ? [{ ...confirming, words: null, held: true } as const] : []),
    ...halvesOf(session),
  ];
}

/** What was typed and not used, with what still waits: neither may be missing where the case is told. */
export function notTakenWithWaiting(session: Open): readonly StoredNotTaken[] {
  return mergeNotTaken(session.notTaken, waitingOf(session));
}

/** What was told of a case beside its answers and those that wait: facts, halves of answers, what was not used. */
export function toldBesideAnswers(
  session: Waits & Pick<StoredSession, 'notTaken'>,
): readonly StoredNotTaken[] {
  const { intake } = session;
  const waiting = waitingBeside({ ...session, intake: intake && { ...intake, answers: [] } }, []);
  return mergeNotTaken(session.notTaken, waiting);
}

/** Half of an answer that waits for the other half, in words of the program. */
export function halvesOf({
  lesions,
  percentOrGrade = null,
  ofWhichPet = null,
}: Partial<Halves>): readonly StoredNotTaken[] {
  const { lesionCount: count, largestLesionMm: size } = lesions ?? {};
  const half = (question: string, words: string): StoredNotTaken => ({ question, words });
  return [
    ...(count === undefined
      ? []
      : [half('ablationNumbers', `${count} ${count === 1 ? 'lesion' : 'lesions'}`)]),
    ...(size === undefined ? [] : [half('ablationNumbers', `largest ${size} mm`)]),
    ...(percentOrGrade === null ? [] : [half('ki67', String(percentOrGrade))]),
    ...(ofWhichPet === null ? [] : [{ question: 'sstrImaging', words: null, answer: ofWhichPet }]),
  ];
}
