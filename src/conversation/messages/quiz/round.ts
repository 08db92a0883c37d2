import type { Cases } from '../../../machine/cases.ts';
import type { Item } from '../../../quiz/item/item.ts';
import type { Block, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { Round } from '../../state/quizChat.ts';
import { feedbackBlocks, nobody } from './feedback.ts';
import { caseBlocks, optionBlocks, quizAction, quizButton } from './parts.ts';

const say = texts.quiz.round;
const { buttons } = texts.quiz;

/** The card of a round: the item while it is open, the results and the explanation once it is closed. */
export function roundMessage(cases: Cases, item: Item, round: Round, notice?: string): Message {
  const before: readonly Block[] =
    notice === undefined ? [] : [{ kind: 'notice', tone: 'accent', text: notice }];
  return round.closed
    ? closedMessage(cases, item, round.id, round.closed, before)
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

function openMessage(item: Item, { id, answers }: Round, before: readonly Block[]): Message {
  return {
    speak: item.stem,
    blocks: [
      ...before,
      { kind: 'text', small: true, tone: 'subtle', text: `${say.title} · ${texts.quiz.kinds[item.kind]}` },
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
  id: string,
  { people, counts }: NonNullable<Round['closed']>,
  before: readonly Block[],
): Message {
  return {
    speak: say.results,
    blocks: [
      ...before,
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
      ...feedbackBlocks(cases, item, nobody),
      { kind: 'text', small: true, tone: 'subtle', text: say.notCounted },
    ],
    buttons: [{ ...quizButton(buttons.newRound, 'round', { round: id }), primary: true }],
    typeHint: say.typeClosed,
  };
}
