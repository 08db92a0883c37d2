import type { TraineeRecord } from '../../quiz/trainee/record.ts';
import { openItemOf } from '../../quiz/trainee/session.ts';
import type { CurrentView, Decision, Read, SideEffects, Write } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import { deactivatedQuiz } from '../messages/quiz/deactivated.ts';
import type { Message } from '../contract/message.ts';
import { quizButton } from '../messages/quiz/parts.ts';
import { menuMessage, quizMessage } from '../messages/quiz/quizMessage.ts';
import { withTyped } from '../state/repeats.ts';
import { isDeepStrictEqual } from 'node:util';
import { atPractice, chatKey, type QuizChat } from '../state/quizChat.ts';
import { withSeen } from '../state/seen.ts';
import { texts } from '../texts/texts.ts';
import { writesApart } from './apart.ts';
import type { QuizDependencies } from './dependencies.ts';
import { noticeBlock } from './noticeBlock.ts';
import { type OpenQuiz, type Practice, readRecord } from './openQuiz.ts';
import type { Said, Study } from './said.ts';
import { traineeKey } from './traineeKey.ts';

const say = texts.quiz;

/** A decision, and what it adds to what is kept apart from the person: that has to be read first. */
export interface Practised {
  readonly decision: Decision;
  readonly apart: (read: Read) => Promise<readonly Write[]>;
}

/**
 * Decides a turn of practice of one's own.
 * @param words what to notice when it is typed again, see `withTyped`
 * @param work what is done with the record
 */
export function practise(
  dependencies: QuizDependencies,
  incoming: Incoming,
  chat: QuizChat,
  { record: before, study: open }: Practice,
  words: string | null,
  work: (study: Study) => Said,
): Practised {
  const { study, before: mended } = open();
  const said = work(study);
  const changed = said.record !== before;
  const record = changed ? withMarks(said.record, incoming, words, dependencies.newSalt) : before;
  const { place } = said;
  // Where practice is over for today, what is typed next may still be meant for it.
  const focus = record.session !== null || place.at !== 'practice';
  const here: QuizChat = { ...chat, focus, place };
  const decision: Decision = {
    message:
      mended.length === 0 ? said.message : { ...said.message, blocks: [...mended, ...said.message.blocks] },
    event: said.event,
    live: viewOf(dependencies, record),
    changed,
    // The chat first: with the record written, this turn would be taken for a repeated one.
    writes: [
      ...(isDeepStrictEqual(here, chat)
        ? []
        : [{ key: chatKey(incoming.conversation), value: here, known: chat }]),
      ...(changed ? [{ key: traineeKey(incoming.person), value: record, known: before }] : []),
    ],
  };
  return { decision, apart: (read) => writesApart(study, said, read) };
}

/** Said of a record that cannot be read, whatever was asked; it is left as it is. */
export const unreadable: Decision = {
  message: menuMessage(0, [noticeBlock(say.unreadable)]),
  event: 'quizUnreadable',
  writes: [],
  live: null,
  changed: false,
};

/** Reads what the live card of one's own practice should show now, and how it is worked out. */
export async function currentPractice(
  dependencies: QuizDependencies,
  { person }: Incoming,
  read: Read,
): Promise<() => CurrentView> {
  const record = await readRecord(person, read);
  // No session is open: what can be begun.
  const rev = record?.rev ?? 0;
  const menu = (): Message => menuMessage(rev);
  const atRest = { version: `quiz ${rev}`, message: menu, deactivated: menu };
  return () => (record && viewOf(dependencies, record)) ?? atRest;
}

/** The quiz loses the focus to a case; the way back to an open session is offered. */
export function besideACase({ conversation }: Incoming, { chat, practice }: OpenQuiz): SideEffects {
  const left: QuizChat = { ...chat, focus: false, place: atPractice };
  return {
    writes: chat.focus ? [{ key: chatKey(conversation), value: left, known: chat }] : [],
    offer: practice?.record.session
      ? { button: quizButton(say.buttons.backToQuiz, 'open'), hint: say.waits }
      : null,
  };
}

/** The live card of an open session; null when there is none. */
function viewOf({ cases, items }: QuizDependencies, record: TraineeRecord): CurrentView | null {
  const { session, rev } = record;
  if (!session) return null;
  const { source } = items();
  const item = openItemOf(record, source);
  if (!item) return null;
  return {
    version: `quiz ${rev}`,
    message: () => quizMessage(cases, record, source),
    deactivated: () => deactivatedQuiz(cases, item, session),
  };
}

function withMarks(
  record: TraineeRecord,
  incoming: Incoming,
  words: string | null,
  newSalt: () => string,
): TraineeRecord {
  const lastTyped = withTyped(record.lastTyped, incoming, words, newSalt);
  return withSeen({ ...record, lastTyped }, incoming.activityId);
}
