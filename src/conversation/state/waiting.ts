import type { StoredNotTaken, StoredSession } from './session.ts';
import { mergeNotTaken } from './notTaken.ts';

/** A case with what waits in it; the rest is not kept with one that is put aside. */
type Waits = Pick<StoredSession, 'intake' | 'confirming' | 'lesions'> & Partial<Halves>;

type Halves = Pick<StoredSession, 'lesions' | 'percentOrGrade' | 'ofWhichPet'>;

/**
 * What was told of the patient and waits: for a yes, or for its other half. Of a line of which it is asked whether it is of
 * another patient nothing is this patient's.
 */
export function waitingOf(session: Waits): readonly StoredNotTaken[] {
  const { intake, confirming } = session;
  const ofLine = intake && !intake.another ? intake : null;
  return [
    ...(ofLine?.notTaken ?? []),
    ...(ofLine?.answers ?? []).map(({ question, answer }): StoredNotTaken => ({
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
export function notTakenWithWaiting(
  session: Waits & Pick<StoredSession, 'notTaken'>,
): readonly StoredNotTaken[] {
  return mergeNotTaken(session.notTaken, waitingOf(session));
}

/** Half of an answer that waits for the other half, in words of the program. */
export function halvesOf({
  lesions,
  percentOrGrade = null,
  ofWhichPet = null,
}: Partial<Halves>): readonly StoredNotTaken[] {
  const { lesionCount, largestLesionMm } = lesions ?? {};
  return [
    ...(lesionCount === undefined
      ? []
      : [
          {
            question: 'ablationNumbers',
            words: `${lesionCount} ${lesionCount === 1 ? 'lesion' : 'lesions'}`,
          },
        ]),
    ...(largestLesionMm === undefined
      ? []
      : [{ question: 'ablationNumbers', words: `largest ${largestLesionMm} mm` }]),
    ...(percentOrGrade === null ? [] : [{ question: 'ki67', words: String(percentOrGrade) }]),
    ...(ofWhichPet === null ? [] : [{ question: 'sstrImaging', words: null, answer: ofWhichPet }]),
  ];
}

/** What was told of a case beside its answers and those that wait: facts, halves of answers, what was not used. */
export function toldBesideAnswers(
  session: Waits & Pick<StoredSession, 'notTaken'>,
): readonly StoredNotTaken[] {
  const { intake } = session;
  return notTakenWithWaiting({ ...session, intake: intake && { ...intake, answers: [] } });
}
