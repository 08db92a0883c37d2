import { lengthOf, dayOf } from '../../../quiz/trainee/days.ts';
import { examLength } from '../../../quiz/trainee/limits.ts';
import type { TraineeRecord } from '../../../quiz/trainee/record.ts';
import type { Today } from '../../../quiz/trainee/today.ts';
import type { Block, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { quizButton } from './parts.ts';
import { dayInWords } from './progress.ts';

const say = texts.practice.today;
const { buttons } = texts.quiz;

/** The end of a day's practice. @param now epoch milliseconds */
export function doneMessage(
  { rev, streak, zone }: TraineeRecord,
  { answered, goal, due, next }: Today,
  now: number,
  before: readonly Block[] = [],
): Message {
  const days = lengthOf(streak, dayOf(now, zone));
  return {
    speak: say.title,
    blocks: [
      ...before,
      { kind: 'heading', text: say.title },
      { kind: 'text', text: answered >= goal ? say.goalReached(answered) : say.nothingLeft },
      ...(due > 0 ? [{ kind: 'text', text: say.stillDue(due) } as const] : []),
      ...(next === null
        ? []
        : [{ kind: 'text', text: [{ text: say.next(dayInWords(next)), strong: true }] } as const]),
      ...(days > 0 ? [{ kind: 'text', text: say.streak(days) } as const] : []),
    ],
    buttons: [
      quizButton(say.goOn, 'more', { rev }),
      quizButton(buttons.progress, 'progress'),
      quizButton(buttons.exam(examLength.usual), 'exam', { length: examLength.usual, rev }),
      quizButton(buttons.case, 'case', { rev }),
    ],
    typeHint: say.type,
  };
}
