import { currentGuideline } from '../../current.ts';
import { utteranceOf } from '../../language/utterance.ts';
import { createHash } from 'node:crypto';
import type { GuidelineStamp } from '../../engine/summarize.ts';
import { seeded } from '../../engine/random.ts';
import { emptyRecord, parseRecord, type TraineeRecord } from '../../quiz/trainee/record.ts';
import { openItemOf } from '../../quiz/trainee/session.ts';
import { knownWords } from '../ask/search.ts';
import { answerAsk } from '../ask/answerAsk.ts';
import { askIn } from '../../language/ask/askIn.ts';
import { aboutBlocks, helpBlocks } from '../messages/info.ts';
import type { Asked, Decision, Part, Read, Standing } from '../contract/part.ts';
import { isRepeatedTyping, repeatWindowMs, withTyped } from '../state/repeats.ts';
import { withSeen } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { chatKey, parseChat, type QuizChat } from '../state/quizChat.ts';
import { quizButton } from '../messages/quiz/parts.ts';
import { quietQuiz } from '../messages/quiz/quiet.ts';
import { menuMessage, quizStanding } from '../messages/quiz/standing.ts';
import type { QuizData } from '../contract/quizData.ts';
import type { QuizItems } from './quizItems.ts';
import { changesRecord, type QuizRequest } from './request.ts';
import { noticeBlock, type Said, sayNotice, standAt, type Study, withItem } from './said.ts';
import { takeStudy } from './study.ts';
import { type Wish, wishOf } from './wish.ts';

/** What the quiz needs from outside. */
export interface QuizDependencies {
  /** The items, made when first asked for. Throws when they cannot be made. */
  readonly items: () => QuizItems;
  readonly stamp: GuidelineStamp;
  /** An id for a new round, not to be guessed. */
  readonly newId: () => string;
  /** For hashes that mean nothing outside a record or a round; random for each. */
  readonly newSalt: () => string;
  /** A whole number from 0 up to 2^31, anew each time. */
  readonly newSeed: () => number;
}

const say = texts.quiz;

/** The key under which a person's practice is stored: a hash, so that the store shows no account. */
export function traineeKey(person: string): string {
  return `trainee/${createHash('sha256').update(person).digest('hex').slice(0, 32)}`;
}

/** Practice of one's own. The record belongs to the person and is the same in each of their chats. */
export function alone(dependencies: QuizDependencies): Omit<Part, 'keptFor'> {
  const { items, newSeed, newSalt } = dependencies;

  const readRecord = async ({ person }: Asked, read: Read): Promise<TraineeRecord | null> => {
    const value = await read(traineeKey(person));
    return value === null ? emptyRecord : parseRecord(value);
  };

  const studyOf = (record: TraineeRecord, now: number, { looking }: QuizChat): Study => ({
    record,
    looking,
    now,
    random: seeded(newSeed()),
    ...items(),
  });

  const standingOf = (record: TraineeRecord): Standing | null => {
    if (!record.session) return null;
    const { source } = items();
    const item = openItemOf(record, source);
    if (!item) return null;
    return {
      message: quizStanding(record, source),
      live: { version: `quiz ${record.rev}`, quiet: quietQuiz(item, record.session) },
    };
  };

  const said = (study: Study, wish: Wish, before: TraineeRecord): Said | null => {
    switch (wish.kind) {
      case 'request':
        return isStale(wish.request, wish.card, before)
          ? sayNotice(study, 'quizStale', say.stale)
          : takeStudy(study, wish.request);
      case 'text':
        return takeText(study, wish.text);
      case 'say':
        return sayNotice(study, wish.event, wish.text);
      case 'info':
        return standAt(
          study,
          wish.event,
          wish.event === 'help' ? helpBlocks() : aboutBlocks(dependencies.stamp),
        );
      case 'stand':
        return study.record.session ? sayNotice(study, 'quizResumed', say.resumed, 'accent') : null;
    }
  };

  /** Typed text is an answer to the open item, or nothing; it never reaches a case behind one's back. */
  const takeText = (study: Study, text: string): Said | null => {
    const { session } = study.record;
    const item = openItemOf(study.record, study.source);
    if (!session || !item) return null;
    const ask = askIn(currentGuideline(), utteranceOf(text), null, knownWords);
    const chosen = session.item?.chosen === null ? study.readChoice(item, text) : null;
    if (ask && (chosen === null || text.trim().endsWith('?'))) {
      if (session.mode === 'exam' && !session.paused)
        return sayNotice(study, 'quizAskLater', say.askAfterExam);
      const { notes, blocks } = answerAsk(ask, null);
      return standAt(study, 'ask', [...notes, ...blocks]);
    }
    if (session.paused) return sayNotice(study, 'quizRefused', say.refused.paused);
    if (session.item?.chosen !== null)
      return sayNotice(study, 'quizNotUnderstood', say.notUnderstoodAnswered);
    return chosen
      ? takeStudy(study, { verb: 'pick', chosen })
      : sayNotice(study, 'quizNotUnderstood', say.notUnderstood);
  };

  return {
    take: async (asked, read) => {
      const chat = parseChat(await read(chatKey(asked.conversation)));
      const wish = wishOf(asked.input, chat.focus);
      if (!wish) return null;
      const before = await readRecord(asked, read);
      if (!before) return unreadable;
      const { study, before: mended } = withItem(studyOf(before, asked.now, chat));
      const again = cameBefore(before, asked);
      const turn = again ? sayNotice(study, 'repeated', again) : said(study, wish, before);
      if (!turn) return null;
      const changed = turn.record !== before;
      const record = changed ? withMarks(turn.record, asked, newSalt) : before;
      const looking = turn.looking ?? 'nothing';
      const focus = record.session !== null || looking !== 'nothing';
      const here: QuizChat = { ...chat, focus, looking };
      const message =
        mended.length === 0 ? turn.message : { ...turn.message, blocks: [...mended, ...turn.message.blocks] };
      return {
        message,
        event: turn.event,
        live: standingOf(record)?.live ?? null,
        changed,
        // The chat first: with the record written, this turn would be taken for a repeated one.
        writes: [
          ...(focus === chat.focus && looking === chat.looking
            ? []
            : [{ key: chatKey(asked.conversation), value: here }]),
          ...(changed ? [{ key: traineeKey(asked.person), value: record }] : []),
        ],
      };
    },
    standing: async (asked, read) => {
      const record = await readRecord(asked, read);
      return record ? (standingOf(record) ?? atRest(record)) : atRest(emptyRecord);
    },
    aside: async (asked, read) => {
      const chat = parseChat(await read(chatKey(asked.conversation)));
      const record = await readRecord(asked, read);
      const left: QuizChat = { ...chat, focus: false, looking: 'nothing' };
      return {
        writes: chat.focus ? [{ key: chatKey(asked.conversation), value: left }] : [],
        offer: record?.session
          ? { button: quizButton(say.buttons.backToQuiz, 'open'), hint: say.waits }
          : null,
      };
    },
  };
}

/** No session is open: what can be begun. */
function atRest({ rev }: TraineeRecord): Standing {
  const message = menuMessage(rev);
  return { message, live: { version: `quiz ${rev}`, quiet: message } };
}

const unreadable: Decision = {
  message: menuMessage(0, [noticeBlock(say.unreadable)]),
  event: 'quizUnreadable',
  writes: [],
  live: null,
  changed: false,
};

/** Why a message is not carried out again; null when it is new. */
function cameBefore(record: TraineeRecord, asked: Asked): string | null {
  if (asked.activityId !== undefined && record.seen.includes(asked.activityId)) return texts.repeated;
  return isRepeatedTyping(record, asked) ? texts.delivery.repeatedWords(repeatWindowMs / 1_000) : null;
}

/** Whether a card was made for another state of the record, or shows another item. */
function isStale(request: QuizRequest, card: QuizData | undefined, { rev, session }: TraineeRecord): boolean {
  if (!card || !changesRecord(request)) return false;
  if (card.rev !== undefined && card.rev !== rev) return true;
  const ofItem = ['pick', 'hint', 'reveal', 'next'].includes(request.verb);
  return ofItem && (card.rev === undefined || card.item !== session?.item?.id);
}

function withMarks(record: TraineeRecord, asked: Asked, newSalt: () => string): TraineeRecord {
  const lastTyped = withTyped(record.lastTyped, asked, newSalt);
  return withSeen({ ...record, lastTyped }, asked.activityId);
}
