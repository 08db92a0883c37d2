import type { Guideline } from '../../../guideline/guideline.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { Item } from '../../../quiz/item/item.ts';
import type { ItemSource } from '../../../quiz/trainee/source.ts';
import { type Score, scoreOf } from '../../../quiz/trainee/progress.ts';
import type { TraineeRecord } from '../../../quiz/trainee/record.ts';
import type { Finished, Given } from '../../../quiz/trainee/sessionData.ts';
import type { Block, Button, Message } from '../../contract/message.ts';
import { titleOf } from '../said/titles.ts';
import { texts } from '../../texts/texts.ts';
import { briefBlocks, feedbackBlocks, verdictBlock } from './feedback.ts';
import { comparedBlocks } from './unfolding.ts';
import { caseBlocks, quizAction, quizButton } from './parts.ts';

const say = texts.quiz.result;
const { buttons, again: sayAgain, kinds } = texts.quiz;

/** As many items to look at again are listed; the others follow one by one. */
const listed = 8;

/** The result of an exam: score, by topic, and what to look at again. Of a case: how it was decided, and both paths. */
export function resultMessage(
  cases: Cases,
  finished: Finished,
  source: ItemSource,
  before: readonly Block[] = [],
): Message {
  return finished.mode === 'case'
    ? caseResult(cases, finished, source, before)
    : examResult(cases.guideline, scoreOf(finished, source), before);
}

function examResult(
  guideline: Guideline,
  { right, asked, length, topics, again }: Score,
  before: readonly Block[],
): Message {
  return {
    speak: say.score(right, asked),
    blocks: [
      ...before,
      { kind: 'heading', text: say.exam },
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
    buttons: resultButtons(again.length === 0 ? null : buttons.again),
    typeHint: say.type,
  };
}

function caseResult(
  cases: Cases,
  { given, unfolding }: Finished,
  source: ItemSource,
  before: readonly Block[],
): Message {
  const [decided] = given;
  const item = decided && source.byId(decided.item);
  return {
    speak: say.case,
    blocks: [
      ...before,
      { kind: 'heading', text: say.case },
      ...(decided && item
        ? [
            verdictBlock(decided),
            ...briefBlocks(item),
            ...(unfolding ? comparedBlocks(cases.guideline, item, unfolding) : []),
          ]
        : [noticed(sayAgain.gone)]),
    ],
    buttons: resultButtons(item ? buttons.againOne : null),
    typeHint: item ? say.type : say.typeGone,
  };
}

function resultButtons(again: string | null): readonly Button[] {
  return [
    ...(again === null ? [] : [{ ...quizButton(again, 'again', { part: 1 }), primary: true }]),
    quizButton(buttons.study, 'open'),
    quizButton(buttons.progress, 'progress'),
  ];
}

function noticed(text: string): Block {
  return { kind: 'notice', tone: 'warning', text };
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
export function againMessage(
  cases: Cases,
  { finished }: TraineeRecord,
  source: ItemSource,
  number: number,
  before: readonly Block[] = [],
): Message {
  const list = finished ? scoreOf(finished, source).again : [];
  const given = list[number - 1];
  const item = given && source.byId(given.item);
  return {
    speak: item ? item.stem : sayAgain.gone,
    blocks: [
      ...before,
      ...(given ? [verdictBlock(given)] : []),
      { kind: 'text', tone: 'subtle', small: true, text: sayAgain.place(number, list.length) },
      ...(given && item
        ? [
            ...caseBlocks(item),
            { kind: 'heading', text: item.stem } as const,
            ...feedbackBlocks(cases, item, given),
          ]
        : [noticed(sayAgain.gone)]),
    ],
    buttons: againButtons(item ?? null, number, list.length),
    typeHint: sayAgain.type,
  };
}

export function againButtons(item: Item | null, number: number, count: number): readonly Button[] {
  return [
    ...(number < count
      ? [{ ...quizButton(buttons.nextAgain, 'again', { part: number + 1 }), primary: true }]
      : []),
    ...(item?.case ? [quizButton(buttons.route, 'route', { item: item.id })] : []),
    quizButton(buttons.result, 'result'),
    quizButton(buttons.study, 'open'),
    quizButton(buttons.progress, 'progress'),
  ];
}
