import type { Item } from '../../../quiz/item/item.ts';
import type { OpenItem, QuizSession } from '../../../quiz/trainee/sessionData.ts';
import type { Block, Button, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { caseBlocks, lettersOf, optionBlocks, quizAction, quizButton } from './parts.ts';

const say = texts.quiz;

/** An item that waits for its answer. `before` comes first. */
export function itemMessage(
  item: Item,
  open: OpenItem,
  session: QuizSession,
  rev: number,
  before: readonly Block[] = [],
): Message {
  const place = { item: item.id, rev };
  const exam = session.mode === 'exam';
  const give = {
    title: exam ? say.buttons.give : say.buttons.check,
    primary: true,
    data: quizAction('pick', place),
  };
  return {
    speak: item.stem,
    blocks: [
      ...before,
      placeBlock(item, open, session),
      ...caseBlocks(item),
      { kind: 'heading', text: item.stem },
      ...(open.hinted ? [hintBlock(item)] : []),
      ...optionBlocks(item, (option) => quizAction('pick', { ...place, option })),
    ],
    buttons: [
      ...(item.many ? [give] : []),
      ...(exam ? [] : helpButtons(open, place)),
      ...(exam ? [quizButton(say.buttons.pause, 'pause', { rev })] : []),
      ...(exam ? [] : [quizButton(say.buttons.flag, 'flag', { item: item.id })]),
      quizButton(exam ? say.buttons.stopExam : say.buttons.stop, 'stop', { rev }),
    ],
    typeHint: typeHint(item, exam),
  };
}

/** Where the item stands in the session: mode, reason, number, and how it went so far, which an exam keeps. */
export function placeBlock(item: Item, { reason, chosen }: OpenItem, session: QuizSession): Block {
  const { mode, asked, right, length } = session;
  const number = chosen === null ? asked + 1 : asked;
  const parts = [
    say.modes[mode],
    say.kinds[item.kind],
    mode === 'case' ? '' : length === null ? say.place.item(number) : say.place.itemOf(number, length),
    say.reasons[reason],
    mode === 'exam' || mode === 'case' || asked === 0 ? '' : say.place.right(right, asked),
  ];
  return { kind: 'text', tone: 'subtle', small: true, text: parts.filter((part) => part !== '').join(' · ') };
}

function hintBlock({ hint }: Item): Block {
  return {
    kind: 'notice',
    tone: 'accent',
    text: [{ text: say.hint, strong: true }, { text: `${hint} ` }, { text: say.hinted, subtle: true }],
  };
}

function helpButtons(
  { hinted }: OpenItem,
  place: { readonly item: string; readonly rev: number },
): readonly Button[] {
  return [
    ...(hinted ? [] : [quizButton(say.buttons.hint, 'hint', place)]),
    quizButton(say.buttons.reveal, 'reveal', place),
    quizButton(say.buttons.skip, 'skip', place),
  ];
}

function typeHint(item: Item, exam: boolean): string {
  const letters = lettersOf(item);
  if (exam) return item.many ? say.typeExamMany(letters) : say.typeExamOne(letters);
  return item.many ? say.typeMany(letters) : say.typeOne(letters);
}
