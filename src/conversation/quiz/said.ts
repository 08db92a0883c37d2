import type { Cases } from '../../machine/cases.ts';
import type { TraineeRecord } from '../../quiz/trainee/record.ts';
import { type Around, repaired } from '../../quiz/trainee/session.ts';
import type { FlagReason } from '../contract/quizData.ts';
import type { Block, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import type { Looking } from '../state/quizChat.ts';
import type { QuizItems } from './quizItems.ts';
import { quizMessage } from '../messages/quiz/quizMessage.ts';
import { noticeBlock, type Tone } from './noticeBlock.ts';

/** What the quiz does in one turn of one person. */
export interface Said {
  readonly record: TraineeRecord;
  readonly message: Message;
  readonly event: string;
  /** Which of the items to look at again is shown; absent when none is. */
  readonly looking?: Looking;
  /** The part of the lesson that is shown, from 1; absent when none is. */
  readonly lesson?: number;
  /** A report of an item, to be kept apart from the person. */
  readonly flag?: { readonly item: string; readonly reason: FlagReason };
}

/** The trainee's record, and what goes with it, at the beginning of a turn. */
export interface Study extends Around, QuizItems {
  readonly record: TraineeRecord;
  /** The chart that the items are made from. */
  readonly cases: Cases;
  /** Which of the items to look at again was shown last. */
  readonly looking: Looking;
  /** The part of the lesson that was shown last, from 1; 0 when none is. */
  readonly lesson: number;
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

/** Says where the quiz stands. */
export function standAt(study: Study, event: string, before: readonly Block[] = []): Said {
  return {
    record: study.record,
    event,
    message: quizMessage(study.cases, study.record, study.source, before),
  };
}

/** The same with a notice first. */
export function sayNotice(study: Study, event: string, text: string, tone: Tone = 'warning'): Said {
  return standAt(study, event, [noticeBlock(text, tone)]);
}
