import { lessonMessage, lessonParts } from '../messages/quiz/lesson.ts';
import { begin } from '../../quiz/trainee/session.ts';
import type { Message } from '../contract/message.ts';
import { noticeBlock } from './noticeBlock.ts';
import { type Said, standAt, type Study } from './said.ts';

/** Shows a part of the lesson, from 1; after the last one, or where practice goes on already, the item. */
export function teach(study: Study, part: number, notice?: string): Said {
  const { record, cases, pictures } = study;
  if (part <= lessonParts) {
    return {
      record,
      event: 'quizLesson',
      message: withNotice(lessonMessage(cases, record, part, pictures), notice),
      lesson: part,
    };
  }
  const taught = record.taught ? record : { ...record, taught: true, rev: record.rev + 1 };
  return taught.session
    ? standAt({ ...study, record: taught }, 'quizOpen')
    : standAt({ ...study, record: begin(taught, { mode: 'study' }, study) }, 'quizBegin');
}

function withNotice(message: Message, notice: string | undefined): Message {
  return notice === undefined ? message : { ...message, blocks: [noticeBlock(notice), ...message.blocks] };
}
