import { createHmac } from 'node:crypto';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { sameAnswer } from '../../machine/pendingAnswers.ts';
import type { Asked } from '../contract/part.ts';
import { withTyped } from './repeats.ts';
import { type GivenBy, type Session, tookIn } from './session.ts';
import { texts } from '../texts/texts.ts';

/**
 * A short key for a person that means nothing outside this case: the salt is random for each case.
 * @param person channel and id of the person
 */
function participantKey(salt: string, person: string): string {
  return createHmac('sha256', salt).update(`participant ${person}`).digest('base64url').slice(0, 10);
}

/** The session after a turn, with who gave which answer, and what was typed just now. */
export function withPeople(before: Session, after: Session, asked: Asked, newSalt: () => string): Session {
  const lastTyped = tookIn(before, after) ? withTyped(before.lastTyped, asked, newSalt) : before.lastTyped;
  if (after.caseId === null) return { ...after, salt: '', by: {}, lastTyped };
  const opened = after.caseId !== before.caseId;
  const salted = opened ? { ...after, salt: newSalt() } : after;
  const told = opened ? { ...after, answers: [], ahead: [], intake: null, by: {} } : before;
  const by = givenBy(told, salted, participantKey(salted.salt, asked.person));
  return { ...salted, by, lastTyped };
}

/** Everything that a person told of the case, used or not. */
function toldIn({ answers, ahead, intake }: Session): readonly GivenAnswer[] {
  return [...(intake?.answers ?? []), ...ahead, ...answers];
}

/** Who gave which answer after a turn: what is new in the case was given by the person of the turn. */
function givenBy(before: Session, after: Session, participant: string): GivenBy {
  const told = toldIn(before);
  const wasTold = ({ question, answer }: GivenAnswer): boolean =>
    told.some((given) => given.question === question && sameAnswer(given.answer, answer));
  return Object.fromEntries(
    toldIn(after).map((given) => [
      given.question,
      wasTold(given) ? (before.by[given.question] ?? participant) : participant,
    ]),
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
