import { createHmac } from 'node:crypto';
import { recordOf } from '../../quiz/rounds/record.ts';
import { scoreboardOf, scoredWith } from '../../quiz/rounds/series.ts';
import type { Cases } from '../../machine/cases.ts';
import type { Random } from '../../engine/random.ts';
import type { Item } from '../../quiz/item/item.ts';
import { roundItem } from '../../quiz/rounds/roundItem.ts';
import type { ItemSource } from '../../quiz/trainee/source.ts';
import type { QuizItems } from './quizItems.ts';
import type { Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import type { Round, Series } from '../state/round.ts';
import { labelsOf } from '../messages/quiz/parts.ts';
import { noneMessage, recordMessage, roundMessage, seriesMessage } from '../messages/quiz/round.ts';
import { readRoundWish } from './roundWish.ts';
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
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Reads a topic as a person names it; null when it names none. */
  readonly topicNamed: QuizItems['topicNamed'];
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
      return beginRound(turn, request.verb === 'round' ? request : {});
    case 'roundPick':
      return pick(turn, request.round, request.chosen);
    case 'roundClose':
      return close(turn, request.round);
    case 'roundRecord':
      return showRecord(turn);
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

/** A key of a person that means nothing without the salt. */
function keyOf(salt: string, person: string): string {
  return createHmac('sha256', salt).update(person).digest('base64url').slice(0, 16);
}

/** A round that is not closed for so long was forgotten by whoever opened it: then anybody may close it. */
const forgottenMs = 24 * 3_600_000;

/** Whether a person may close the round and go on with its series. */
function leads({ person, now }: GroupTurn, { series, openedAt }: Round): boolean {
  const { opener, salt } = series;
  return opener === '' || keyOf(salt, person) === opener || now - openedAt > forgottenMs;
}

/** A new round, or the next of a series. `round`: what the button was made for, so that a double tap begins one. */
function beginRound(
  turn: GroupTurn,
  request: { readonly round?: string; readonly wish?: string },
): GroupSaid {
  const { round } = turn;
  if (round && !round.closed && itemOf(turn)) return stand(turn, 'roundOpen', say.open);
  if (request.round !== undefined && request.round !== round?.id) {
    return stand(turn, 'roundStale', say.otherRound);
  }
  const goesOn = round !== null && round.series.scoreboard === null && round.series.salt !== '';
  if (goesOn && request.wish === undefined) {
    return leads(turn, round)
      ? withItem(turn, round.series)
      : stand(turn, 'roundNotOpener', say.onlyOpenerGoesOn);
  }
  const wish = readRoundWish(request.wish ?? '', turn);
  if (!wish) return stand(turn, 'roundUnknown', say.unknownWish(request.wish ?? ''));
  const salt = turn.newSalt();
  const { length, topic, kind } = wish;
  return withItem(turn, {
    length,
    topic: topic?.id ?? null,
    kind,
    salt,
    opener: keyOf(salt, turn.person),
    results: [],
    scores: {},
    scoreboard: null,
  });
}

function withItem(turn: GroupTurn, series: Series): GroupSaid {
  const { source, random, newId, newSalt, now } = turn;
  const topic = source.topics.find(({ id }) => id === series.topic) ?? null;
  const before = series.results.flatMap(({ item }) => source.byId(item) ?? []);
  const item = roundItem(source, { topic, kind: series.kind }, random, before);
  if (!item) return stand(turn, 'roundNoItem', say.noItem);
  const round: Round = {
    id: newId(),
    item: item.id,
    salt: newSalt(),
    rev: 0,
    openedAt: now,
    answers: {},
    closed: null,
    series,
  };
  return stand({ ...turn, round }, 'roundBegin');
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
  // One salt for both: what is kept over the series must find the answers of the round.
  const key = keyOf(round.series.salt === '' ? round.salt : round.series.salt, person);
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
  const { round, source } = turn;
  const item = itemOf(turn);
  if (!round || !item) return stand({ ...turn, round: null }, 'roundNone', say.none);
  if (id !== undefined && round.id !== id) return stand(turn, 'roundStale', say.otherRound);
  if (round.closed) return stand(turn, 'roundClosed');
  if (!leads(turn, round)) {
    return notOpener(turn, id !== undefined);
  }
  const answers = Object.entries(round.answers);
  const counts = Object.fromEntries(
    item.options.map((option) => [option.id, answers.filter(([, ids]) => ids.includes(option.id)).length]),
  );
  const marks = Object.fromEntries(answers.map(([key, ids]) => [key, source.mark(item, ids)]));
  const right = Object.values(marks).filter(Boolean).length;
  const results = [...round.series.results, { item: item.id, people: answers.length, right, counts }];
  const scores = scoredWith(round.series.scores, marks);
  const over = results.length >= round.series.length;
  const closed: Round = {
    ...round,
    answers: {},
    salt: '',
    closed: { people: answers.length, counts },
    series: over
      ? {
          ...round.series,
          results,
          scores: {},
          salt: '',
          opener: '',
          scoreboard: scoreboardOf(scores, results.length),
        }
      : { ...round.series, results, scores },
  };
  return stand({ ...turn, round: closed }, 'roundClose');
}

/** Only who opened a round closes it. Told to the one who tapped; what is typed, all have read. */
function notOpener(turn: GroupTurn, tapped: boolean): GroupSaid {
  const said = stand(turn, 'roundNotOpener', say.onlyOpener);
  return tapped ? { ...stand(turn, 'roundNotOpener'), privately: said.message } : said;
}

/** The series is over with what came out of it so far; the open item is dropped. */
function drop(turn: GroupTurn): GroupSaid {
  const { round } = turn;
  if (!round || (round.closed && round.series.scoreboard)) {
    return stand({ ...turn, round: null }, 'roundNone', say.none);
  }
  if (!leads(turn, round)) return notOpener(turn, false);
  const { results, scores } = round.series;
  if (results.length === 0) return stand({ ...turn, round: null }, 'roundStop', say.dropped);
  const ended: Round = {
    ...round,
    answers: {},
    salt: '',
    closed: round.closed ?? { people: 0, counts: {} },
    series: {
      ...round.series,
      length: results.length,
      scores: {},
      salt: '',
      opener: '',
      scoreboard: scoreboardOf(scores, results.length),
    },
  };
  return { round: ended, event: 'roundStop', message: seriesMessage(ended, say.seriesStopped) };
}

/** What came out of a series, to be saved. */
function showRecord(turn: GroupTurn): GroupSaid {
  const { round, source } = turn;
  if (!round?.series.scoreboard) return stand(turn, 'roundNoRecord', say.noRecord);
  const record = recordOf(round.series.results, round.series.scoreboard, source);
  return { round, event: 'roundRecord', message: recordMessage(round, record) };
}
