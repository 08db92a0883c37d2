import { createHmac } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { QuestionId } from '../../guideline/answers.ts';
import { recent } from '../../machine/recent.ts';
import type { Incoming } from '../contract/incoming.ts';
import { texts } from '../texts/texts.ts';
import { withTyped } from './repeats.ts';
import { type Session, type StoredAnswer, type StoredSession, tookIn } from './session.ts';

/** A person answers several questions of a case. */
const keys = recent<string>(2_000);

/**
 * A short key for a person that means nothing outside this case: the salt is random for each case.
 * @param person channel and id of the person
 */
export function participantKey(salt: string, person: string): string {
  return keys.of(`${salt} ${person}`, () =>
    createHmac('sha256', salt).update(`participant ${person}`).digest('base64url').slice(0, 10),
  );
}

/**
 * The session after a turn, with who gave which answer, and what was typed just now.
 * @param words what to notice when it is typed again, see `withTyped`
 * @param restored whether the answers of the case that was opened came with it
 */
export function withPeople(
  before: StoredSession,
  after: Session,
  incoming: Incoming,
  words: string | null,
  newSalt: () => string,
  restored = false,
): Session {
  const lastTyped = tookIn(before, after)
    ? withTyped(before.lastTyped, incoming, words, newSalt)
    : before.lastTyped;
  if (after.caseId === null) return { ...after, salt: '', by: {}, lastTyped };
  const opened = after.caseId !== before.caseId;
  const salted = after.salt === '' ? { ...after, salt: newSalt() } : after;
  const empty = { ...after, answers: [], pendingAnswers: [], intake: null, by: {} };
  const known = !opened ? before : restored ? after : empty;
  const by = givenBy(known, salted, participantKey(salted.salt, incoming.person));
  return { ...salted, by, lastTyped };
}

/** Every answer that a person gave in the case, used or not. */
function givenIn({
  answers,
  pendingAnswers,
  intake,
}: Pick<StoredSession, 'answers' | 'pendingAnswers' | 'intake'>): readonly StoredAnswer[] {
  return [
    ...(intake?.answers ?? []),
    ...(intake?.another?.waited?.answers ?? []),
    ...pendingAnswers,
    ...answers,
  ];
}

/** Who gave which answer after a turn: what is new in the case was given by the person of the turn. */
function givenBy(before: StoredSession, after: Session, participant: string): Session['by'] {
  const known = givenIn(before);
  const wasGiven = ({ question, answer }: StoredAnswer): boolean =>
    known.some((given) => given.question === question && isDeepStrictEqual(given.answer, answer));
  return Object.fromEntries(
    givenIn(after).flatMap((given) => {
      // Of what came with a code nobody knows who said it.
      const by = wasGiven(given) ? before.by[given.question] : participant;
      return by === undefined ? [] : [[given.question, by]];
    }),
  );
}

/** What each participant is called, "participant A" first, in the order of the route. */
export function participantNames({ answers, by }: Session): ReadonlyMap<QuestionId, string> {
  const keys = [...new Set(answers.flatMap(({ question }) => by[question] ?? []))];
  return new Map(
    answers.flatMap(({ question }) => {
      const key = by[question];
      return key === undefined ? [] : [[question, texts.delivery.participant(letterOf(keys.indexOf(key)))]];
    }),
  );
}

/** A, B, … Z, then A1, B1, … */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCodePoint(65 + (index % 26))}${round > 0 ? round : ''}`;
}
