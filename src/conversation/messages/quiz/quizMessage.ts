import type { Cases } from '../../../machine/cases.ts';
import type { Item } from '../../../quiz/item/item.ts';
import { openItemOf } from '../../../quiz/trainee/session.ts';
import type { ItemSource } from '../../../quiz/trainee/source.ts';
import type { TraineeRecord } from '../../../quiz/trainee/record.ts';
import type { Block, Button, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { briefBlocks, feedbackBlocks, verdictBlock } from './feedback.ts';
import { itemMessage, placeBlock } from './item.ts';
import { comparedBlocks, unfoldingMessage } from './unfolding.ts';
import { quizButton, startButtons } from './parts.ts';

const say = texts.quiz;

/**
 * Where the quiz stands: its item, the feedback on it, paused, or how to begin.
 * @param before what comes first; feedback that was shown already is then told in short
 */
export function quizMessage(
  cases: Cases,
  record: TraineeRecord,
  source: ItemSource,
  before: readonly Block[] = [],
): Message {
  const { session, rev } = record;
  const item = openItemOf(record, source);
  if (!session?.item || !item) return menuMessage(rev, before);
  if (session.paused) return pausedMessage(rev, before);
  const { unfolding } = session;
  if (unfolding && session.item.chosen === null) {
    return unfoldingMessage(cases.guideline, item, unfolding, rev, before);
  }
  const given = session.given.at(-1);
  if (session.item.chosen === null || !given) {
    return itemMessage(item, session.item, session, rev, [...before, ...aheadBlocks(session.item.reason)]);
  }
  return {
    speak: item.stem,
    blocks: [
      ...before,
      verdictBlock(given),
      placeBlock(item, session.item, session),
      ...(before.length > 0 ? briefBlocks(item) : feedbackBlocks(cases, item, given)),
      ...(unfolding ? comparedBlocks(cases.guideline, item, unfolding) : []),
    ],
    buttons: answeredButtons(item, rev, before.length > 0 ? 'little' : 'feedback'),
    typeHint: say.typeNext,
  };
}

/** The ways on from an answered item. @param shown what of it is on the card already */
export function answeredButtons(
  item: Item,
  rev: number,
  shown: 'feedback' | 'route' | 'little',
): readonly Button[] {
  return [
    { ...quizButton(say.buttons.next, 'next', { item: item.id, rev }), primary: true },
    ...(item.case && shown !== 'route' ? [quizButton(say.buttons.route, 'route', { item: item.id })] : []),
    shown === 'feedback'
      ? quizButton(say.buttons.progress, 'progress')
      : quizButton(say.buttons.feedback, 'open'),
    quizButton(say.buttons.flag, 'flag', { item: item.id }),
    quizButton(say.buttons.stop, 'stop', { rev }),
  ];
}

/** What one can begin. */
export function menuMessage(rev: number, before: readonly Block[] = []): Message {
  return {
    speak: say.title,
    blocks: [
      ...before,
      { kind: 'heading', text: say.title },
      { kind: 'text', text: say.about },
      { kind: 'list', items: say.menu },
    ],
    buttons: [...startButtons(rev), quizButton(say.buttons.progress, 'progress')],
    typeHint: '',
  };
}

function pausedMessage(rev: number, before: readonly Block[]): Message {
  return {
    speak: say.paused,
    blocks: [...before, { kind: 'text', text: [{ text: say.paused, strong: true }] }],
    buttons: [
      { ...quizButton(say.buttons.resume, 'resume', { rev }), primary: true },
      quizButton(say.buttons.progress, 'progress'),
      quizButton(say.buttons.stop, 'stop', { rev }),
    ],
    typeHint: say.pausedHint,
  };
}

function aheadBlocks(reason: string): readonly Block[] {
  return reason === 'ahead' ? [{ kind: 'text', tone: 'subtle', small: true, text: say.ahead }] : [];
}
