import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { Item } from '../../../quiz/item/item.ts';
import type { Score } from '../../../quiz/trainee/progress.ts';
import type { Finished, Given } from '../../../quiz/trainee/sessionData.ts';
import type { Block, Button, Message } from '../../contract/message.ts';
import { titleOf } from '../titles.ts';
import { texts } from '../../texts/texts.ts';
import { feedbackBlocks, verdictBlock } from './feedback.ts';
import { caseBlocks, quizAction, quizButton } from './parts.ts';

const say = texts.quiz.result;
const { buttons, again: sayAgain, kinds } = texts.quiz;

/** As many items to look at again are listed; the others follow one by one. */
const listed = 8;

/** The result of an exam or a case: score, by topic, and what to look at again. */
export function resultMessage(
  guideline: Guideline,
  finished: Finished,
  score: Score,
  before: readonly Block[] = [],
): Message {
  const { right, asked, length, topics, again } = score;
  return {
    speak: say.score(right, asked),
    blocks: [
      ...before,
      { kind: 'heading', text: finished.mode === 'exam' ? say.exam : say.case },
      { kind: 'text', text: [{ text: say.score(right, asked), strong: true }] },
      ...(asked < length ? [{ kind: 'text', text: say.stopped(asked, length) } as const] : []),
      { kind: 'text', text: [{ text: say.topics, strong: true }] },
      {
        kind: 'bars',
        items: topics.map((topic) => ({
          name: topic.title,
          percent: (100 * topic.right) / topic.asked,
          value: say.share(topic.right, topic.asked),
        })),
      },
      ...againBlocks(guideline, again),
    ],
    buttons: [
      ...(again.length > 0 ? [{ ...quizButton(buttons.again, 'again', { part: 1 }), primary: true }] : []),
      quizButton(buttons.study, 'open'),
      quizButton(buttons.progress, 'progress'),
    ],
    typeHint: say.type,
  };
}

function againBlocks(guideline: Guideline, again: readonly Given[]): readonly Block[] {
  if (again.length === 0) return [{ kind: 'text', tone: 'good', text: say.allRight }];
  const more = again.length - listed;
  return [
    { kind: 'text', text: [{ text: say.again, strong: true }] },
    {
      kind: 'choices',
      layout: 'rows',
      choices: again.slice(0, listed).map(({ node, kind }, index) => ({
        label: `${index + 1}. ${titleOf(guideline, node)} (${kinds[kind]})`,
        data: quizAction('again', { part: index + 1 }),
      })),
    },
    ...(more > 0 ? [{ kind: 'text', tone: 'subtle', text: say.more(more) } as const] : []),
  ];
}

/** One of the items to look at again, with its case and its feedback. @param number from 1 */
export function againMessage(cases: Cases, item: Item, given: Given, number: number, count: number): Message {
  return {
    speak: item.stem,
    blocks: [
      verdictBlock(given),
      { kind: 'text', tone: 'subtle', small: true, text: sayAgain.place(number, count) },
      ...caseBlocks(item),
      { kind: 'heading', text: item.stem },
      ...feedbackBlocks(cases, item, given),
    ],
    buttons: againButtons(item, number, count),
    typeHint: sayAgain.type,
  };
}

export function againButtons(item: Item, number: number, count: number): readonly Button[] {
  return [
    ...(number < count
      ? [{ ...quizButton(buttons.nextAgain, 'again', { part: number + 1 }), primary: true }]
      : []),
    ...(item.case ? [quizButton(buttons.route, 'route', { item: item.id })] : []),
    quizButton(buttons.result, 'result'),
    quizButton(buttons.study, 'open'),
    quizButton(buttons.progress, 'progress'),
  ];
}
