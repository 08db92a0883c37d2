import type { Cases } from '../../../machine/cases.ts';
import type { Item } from '../../../quiz/item/item.ts';
import type { Block, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { Round, Series } from '../../state/round.ts';
import { feedbackBlocks, nobody } from './feedback.ts';
import { caseBlocks, optionBlocks, quizAction, quizButton } from './parts.ts';

const say = texts.quiz.round;
const { buttons } = texts.quiz;

/** The card of a round: the item while it is open, the results and the explanation once it is closed. */
export function roundMessage(cases: Cases, item: Item, round: Round, notice?: string): Message {
  const before: readonly Block[] =
    notice === undefined ? [] : [{ kind: 'notice', tone: 'accent', text: notice }];
  return round.closed
    ? closedMessage(cases, item, round, round.closed, before)
    : openMessage(item, round, before);
}

/** No round: how to begin one. */
export function noneMessage(notice?: string): Message {
  return {
    speak: say.title,
    blocks: [
      ...(notice === undefined ? [] : [{ kind: 'notice', tone: 'accent', text: notice } as const]),
      { kind: 'heading', text: say.title },
      { kind: 'text', text: say.what },
    ],
    buttons: [{ ...quizButton(buttons.newRound, 'round'), primary: true }],
    typeHint: say.typeNone,
  };
}

function openMessage(item: Item, { id, answers, series }: Round, before: readonly Block[]): Message {
  return {
    speak: item.stem,
    blocks: [
      ...before,
      {
        kind: 'text',
        small: true,
        tone: 'subtle',
        text: placeOf(item, series.length, series.results.length + 1),
      },
      ...caseBlocks(item),
      { kind: 'heading', text: item.stem },
      ...optionBlocks(item, (option) => quizAction('roundPick', { round: id, option })),
      { kind: 'text', text: [{ text: say.answered(Object.keys(answers).length), strong: true }] },
      { kind: 'text', small: true, tone: 'subtle', text: say.how },
    ],
    buttons: [
      ...(item.many
        ? [{ title: buttons.give, primary: true, data: quizAction('roundPick', { round: id }) }]
        : []),
      quizButton(buttons.close, 'roundClose', { round: id }),
    ],
    typeHint: say.type,
  };
}

function closedMessage(
  cases: Cases,
  item: Item,
  { id, series }: Round,
  { people, counts }: NonNullable<Round['closed']>,
  before: readonly Block[],
): Message {
  return {
    speak: say.results,
    blocks: [
      ...before,
      ...(series.length > 1
        ? [
            {
              kind: 'text',
              small: true,
              tone: 'subtle',
              text: placeOf(item, series.length, series.results.length),
            } as const,
          ]
        : []),
      { kind: 'text', text: [{ text: say.results, strong: true }] },
      people === 0
        ? { kind: 'text', text: say.nobody }
        : {
            kind: 'bars',
            items: item.options.map((option) => ({
              name: texts.quiz.option(option.id, option.label),
              percent: (100 * (counts[option.id] ?? 0)) / people,
              value: say.count(counts[option.id] ?? 0, people),
            })),
          },
      { kind: 'heading', text: item.stem },
      ...feedbackBlocks(cases, item, nobody),
      ...scoreBlocks(series),
      { kind: 'text', small: true, tone: 'subtle', text: say.notCounted },
    ],
    buttons: closedButtons(id, series),
    typeHint: say.typeClosed,
  };
}

/** A series that was stopped before its end. */
export function seriesMessage({ id, series }: Round, notice: string): Message {
  return {
    speak: say.results,
    blocks: [
      { kind: 'notice', tone: 'accent', text: notice },
      ...scoreBlocks(series),
      { kind: 'text', small: true, tone: 'subtle', text: say.notCounted },
    ],
    buttons: closedButtons(id, series),
    typeHint: say.typeClosed,
  };
}

/** The record of a series as text to be saved. */
export function recordMessage({ id, series }: Round, record: string): Message {
  return {
    speak: say.recordTitle,
    blocks: [
      { kind: 'heading', text: say.recordTitle },
      { kind: 'text', small: true, tone: 'subtle', text: say.recordHow },
      { kind: 'text', text: record },
    ],
    buttons: closedButtons(id, series).filter(({ title }) => title !== say.record),
    typeHint: say.typeClosed,
  };
}

/** @param number of the item in the series, from 1 */
function placeOf({ kind }: Item, length: number, number: number): string {
  const parts = [say.title, texts.quiz.kinds[kind]];
  return (length > 1 ? [...parts, say.place(number, length)] : parts).join(' · ');
}

function closedButtons(id: string, { length, results, scoreboard }: Series): Message['buttons'] {
  const next = scoreboard ? buttons.newRound : say.next(results.length + 1, length);
  return [
    { ...quizButton(next, 'round', { round: id }), primary: true },
    ...(scoreboard && length > 1 ? [quizButton(say.record, 'roundRecord')] : []),
  ];
}

/** Once a series is over: how many had how many right, and each item; counts alone. */
function scoreBlocks({ results, scoreboard, length }: Series): readonly Block[] {
  if (!scoreboard || length === 1) return [];
  const all = scoreboard.reduce((sum, people) => sum + people, 0);
  const bars = scoreboard
    .map((people, right) => ({
      name: say.score(right, results.length),
      percent: all === 0 ? 0 : (100 * people) / all,
      value: say.people(people),
    }))
    .toReversed();
  return [
    { kind: 'text', text: [{ text: say.scoreboard(results.length), strong: true }] },
    { kind: 'bars', items: bars },
    { kind: 'text', text: [{ text: say.itemsOf, strong: true }] },
    {
      kind: 'bars',
      items: results.map(({ people, right }, index) => ({
        name: say.place(index + 1, results.length),
        percent: people === 0 ? 0 : (100 * right) / people,
        value: say.count(right, people),
      })),
    },
  ];
}
