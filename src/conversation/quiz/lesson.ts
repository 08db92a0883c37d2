import { lessonParts } from '../messages/quiz/lesson.ts';
import { begin } from '../../quiz/trainee/session.ts';
import { practising, type Said, standAt, type Study } from './said.ts';

/** Shows a part of the lesson, from 1; after the last one, or where practice goes on already, the item. */
export function teach(study: Study, part: number): Said {
  if (part <= lessonParts) return standAt({ ...study, place: { at: 'lesson', part } }, 'quizLesson');
  const { record } = study;
  const taught = record.taught ? record : { ...record, taught: true, rev: record.rev + 1 };
  return taught.session
    ? standAt(practising({ ...study, record: taught }), 'quizOpen')
    : standAt(practising({ ...study, record: begin(taught, { mode: 'study' }, study) }), 'quizBegin');
}
