import { createHmac } from 'node:crypto';
import type { Cases } from '../../machine/cases.ts';
import type { Random } from '../../engine/random.ts';
import type { Item } from '../../quiz/item/item.ts';
import { roundItem } from '../../quiz/rounds/roundItem.ts';
import type { ItemSource } from '../../quiz/trainee/source.ts';
import type { Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import type { Round } from '../state/quizChat.ts';
import { labelsOf } from '../messages/quiz/parts.ts';
import { noneMessage, roundMessage } from '../messages/quiz/round.ts';
import type { QuizRequest } from './request.ts';

const say = texts.quiz.round;

/** A group's round at the beginning of a turn. */
export interface GroupTurn {
  readonly round: Round | null;
  readonly source: ItemSource;
  /** The chart that the items are made from. */
  readonly cases: Cases;
  readonly random: Random;
  /** Channel and id of the person whose turn it is. */
  readonly person: string;
  /** An id for a new round, not to be guessed. */
  readonly newId: () => string;
  /** For hashes that mean nothing outside the round. */
  readonly newSalt: () => string;
}

/** What a turn in a group does. */
export interface GroupSaid {
  readonly round: Round | null;
  readonly message: Message;
  /** What only the person who tapped is shown. */
  readonly privately?: Message;
  readonly event: string;
}

/** Carries out what somebody asks of the quiz in a group. Practice of one's own is not for all eyes. */
export function takeGroup(turn: GroupTurn, request: QuizRequest): GroupSaid {
  switch (request.verb) {
    case 'open':
    case 'round':
      return beginRound(turn, request.verb === 'round' ? request.round : undefined);
    case 'roundPick':
      return pick(turn, request.round, request.chosen);
    case 'roundClose':
      return close(turn, request.round);
    case 'stop':
      return drop(turn);
    case 'pick':
      return stand(turn, 'roundTyped', say.tapPlease);
    case 'make':
      return stand(turn, 'quizMake', texts.quiz.make);
    default:
      return stand(turn, 'quizAlone', texts.quiz.alone);
  }
}

/** Says where the round stands, with a notice. */
export function stand(turn: GroupTurn, event: string, notice?: string): GroupSaid {
  const item = itemOf(turn);
  const message =
    turn.round && item ? roundMessage(turn.cases, item, turn.round, notice) : noneMessage(notice);
  return { round: turn.round, event, message };
}

function itemOf({ round, source }: GroupTurn): Item | null {
  return round && source.byId(round.item);
}

/** @param before the round that the button was made for, so that a double tap begins one round only */
function beginRound(turn: GroupTurn, before: string | undefined): GroupSaid {
  const { round, source, random, newId, newSalt } = turn;
  const item = itemOf(turn);
  if (round && !round.closed && item) return stand(turn, 'roundOpen', say.open);
  if (before !== undefined && before !== round?.id) return stand(turn, 'roundStale', say.otherRound);
  const next: Round = {
    id: newId(),
    item: roundItem(source, random).id,
    salt: newSalt(),
    rev: 0,
    answers: {},
    closed: null,
  };
  return stand({ ...turn, round: next }, 'roundBegin');
}

function pick(turn: GroupTurn, id: string, chosen: readonly string[]): GroupSaid {
  const { round, person } = turn;
  const item = itemOf(turn);
  if (!round || !item) return stand(turn, 'roundNone', say.none);
  if (round.id !== id) return stand(turn, 'roundStale', say.otherRound);
  if (round.closed) return stand(turn, 'roundClosed', say.closedAlready);
  const ids = item.options.map((option) => option.id).filter((option) => chosen.includes(option));
  const fits = ids.length === new Set(chosen).size && ids.length > 0 && (item.many || ids.length === 1);
  if (!fits) return only(turn, item, round, texts.quiz.chooseFirst);
  const key = createHmac('sha256', round.salt).update(person).digest('base64url').slice(0, 16);
  if (round.answers[key]?.join() === ids.join())
    return only(turn, item, round, say.yours(labelsOf(item, ids)));
  const next: Round = { ...round, rev: round.rev + 1, answers: { ...round.answers, [key]: ids } };
  return {
    round: next,
    event: 'roundPick',
    message: roundMessage(turn.cases, item, next),
    privately: roundMessage(turn.cases, item, next, say.yours(labelsOf(item, ids))),
  };
}

/** A notice for the person who tapped alone; the others see the round as it is. */
function only(turn: GroupTurn, item: Item, round: Round, notice: string): GroupSaid {
  return { ...stand(turn, 'roundPickAgain'), privately: roundMessage(turn.cases, item, round, notice) };
}

function close(turn: GroupTurn, id: string | undefined): GroupSaid {
  const { round } = turn;
  const item = itemOf(turn);
  if (!round || !item) return stand({ ...turn, round: null }, 'roundNone', say.none);
  if (id !== undefined && round.id !== id) return stand(turn, 'roundStale', say.otherRound);
  if (round.closed) return stand(turn, 'roundClosed');
  const answers = Object.values(round.answers);
  const counts = Object.fromEntries(
    item.options.map((option) => [option.id, answers.filter((ids) => ids.includes(option.id)).length]),
  );
  const closed: Round = { ...round, answers: {}, salt: '', closed: { people: answers.length, counts } };
  return stand({ ...turn, round: closed }, 'roundClose');
}

function drop(turn: GroupTurn): GroupSaid {
  return turn.round && !turn.round.closed
    ? stand({ ...turn, round: null }, 'roundStop', say.dropped)
    : stand({ ...turn, round: null }, 'roundNone', say.none);
}
