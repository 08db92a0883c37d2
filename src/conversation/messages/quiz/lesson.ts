import type { Cases } from '../../../machine/cases.ts';
import type { TraineeRecord } from '../../../quiz/trainee/record.ts';
import type { Block, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { chartBlocks } from './chartPicture.ts';
import { quizButton } from './parts.ts';

const say = texts.practice.lesson;

type Part = (cases: Cases, record: TraineeRecord, pictures: boolean) => readonly Block[];

/** What somebody should have seen before the first item: the chart, what it asks, how practice works. */
const parts: readonly Part[] = [
  (cases, _record, pictures) => [
    { kind: 'heading', text: say.chart.heading },
    {
      kind: 'text',
      text: say.chart.text(cases.guideline.questionIds.length, cases.guideline.outcomeIds.length),
    },
    ...chartBlocks(cases, pictures),
  ],
  ({ guideline }) => [
    { kind: 'heading', text: say.questions.heading },
    {
      kind: 'list',
      ordered: true,
      items: guideline.questionIds.map((id) => guideline.questions[id].title),
    },
    { kind: 'text', text: say.questions.text },
  ],
  (_cases, { goal }) => [
    { kind: 'heading', text: say.practice.heading },
    { kind: 'list', items: say.practice.items(goal) },
  ],
];

export const lessonParts = parts.length;

/** @param part from 1 to `lessonParts` */
export function lessonMessage(
  cases: Cases,
  record: TraineeRecord,
  part: number,
  pictures: boolean,
  before: readonly Block[] = [],
): Message {
  const last = part === lessonParts;
  return {
    speak: say.title,
    blocks: [
      ...before,
      { kind: 'text', small: true, tone: 'subtle', text: say.place(part, lessonParts) },
      ...(parts[part - 1]?.(cases, record, pictures) ?? []),
    ],
    buttons: [
      {
        ...quizButton(last ? say.begin : say.next, 'lesson', { part: part + 1 }),
        primary: true,
      },
      ...(last ? [] : [quizButton(say.skip, 'lesson', { part: lessonParts + 1 })]),
    ],
    typeHint: say.type,
  };
}
