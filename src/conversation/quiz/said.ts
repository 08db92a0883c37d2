import type { Cases } from '../../machine/cases.ts';
import type { TraineeRecord } from '../../quiz/trainee/record.ts';
import { type Around, repaired } from '../../quiz/trainee/session.ts';
import { todayOf } from '../../quiz/trainee/today.ts';
import type { FlagReason } from '../contract/quizData.ts';
import type { Block, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { doneMessage } from '../messages/quiz/doneToday.ts';
import { lessonMessage } from '../messages/quiz/lesson.ts';
import { quizMessage } from '../messages/quiz/quizMessage.ts';
import { againMessage, resultMessage } from '../messages/quiz/result.ts';
import { atPractice, type Place } from '../state/quizChat.ts';
import type { QuizItems } from './quizItems.ts';
import { noticeBlock, type Tone } from './noticeBlock.ts';

/** What the quiz does in one turn of one person. */
export interface Said {
  readonly record: TraineeRecord;
  readonly message: Message;
  readonly event: string;
  /** Where the person is then. */
  readonly place: Place;
  /** A report of an item, to be kept apart from the person. */
  readonly flag?: { readonly item: string; readonly reason: FlagReason };
}

/** The trainee's record, and what goes with it, at the beginning of a turn. */
export interface Study extends Around, QuizItems {
  readonly record: TraineeRecord;
  /** The chart that the items are made from. */
  readonly cases: Cases;
  readonly place: Place;
  /** Whether the channel draws pictures. */
  readonly pictures: boolean;
}

/** The study with an item that can be shown; says so when another had to take the place of an old one. */
export function withItem(study: Study): { readonly study: Study; readonly before: readonly Block[] } {
  const record = repaired(study.record, study);
  return record
    ? { study: { ...study, record }, before: [noticeBlock(texts.quiz.itemGone)] }
    : { study, before: [] };
}

/** The study at practice, wherever the person was. */
export function practising(study: Study): Study {
  return { ...study, place: atPractice };
}

/** Shows the place where the person is. @param before what comes first */
export function standAt(study: Study, event: string, before: readonly Block[] = []): Said {
  const place = placeThatIs(study);
  return { record: study.record, event, message: drawn({ ...study, place }, before), place };
}

/** The same with a notice first. */
export function sayNotice(study: Study, event: string, text: string, tone: Tone = 'warning'): Said {
  return standAt(study, event, [noticeBlock(text, tone)]);
}

/** Shows something beside the place, where the person stays. */
export function sayBeside({ record, place }: Study, event: string, message: Message): Said {
  return { record, event, message, place };
}

/** The place as long as it is there: a day ends, and what was finished may have been deleted. */
function placeThatIs({ place, record, source, now }: Study): Place {
  if (place.at === 'done') return todayOf(record, source, now).done ? place : atPractice;
  if (place.at === 'result' || place.at === 'again') return record.finished ? place : atPractice;
  return place;
}

function drawn(study: Study, before: readonly Block[]): Message {
  const { record, source, cases, place, now, pictures } = study;
  const { finished } = record;
  switch (place.at) {
    case 'lesson':
      return lessonMessage(cases, record, place.part, pictures, before);
    case 'done':
      return doneMessage(record, todayOf(record, source, now), now, before);
    case 'result':
      return finished
        ? resultMessage(cases, finished, source, before)
        : quizMessage(cases, record, source, before);
    case 'again':
      return againMessage(cases, record, source, place.number, before);
    case 'practice':
      return quizMessage(cases, record, source, before);
  }
}
