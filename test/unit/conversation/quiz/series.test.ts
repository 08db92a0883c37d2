import { beforeEach, expect, test } from 'vitest';
import { readRoundWish } from '../../../../src/conversation/quiz/roundWish.ts';
import { parseChat } from '../../../../src/conversation/state/quizChat.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { namedBy } from '../../../../src/language/choice/naming.ts';
import type { ItemSource } from '../../../../src/quiz/trainee/source.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { handmade } from '../../../fixtures/handmadeItems.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { actionOf, findingsOf, readable, type Shown, teamsChat } from '../../../fixtures/teamsChat.ts';

const say = texts.quiz;
const { round: words } = say;
const source: ItemSource = { ...handmade, kindsOf: () => ['recommend'] };
const items = () => ({
  source,
  topicNamed: (text: string) => handmade.topics.find(({ id }) => id === text.toLowerCase()) ?? null,
  topicMeant: () => null,
  readChoice: () => null,
});
const group = { id: '19:group', conversationType: 'groupChat', isGroup: true, name: 'Board' };
const key = 'quiz/msteams/19:group';
const hour = 3_600_000;

let store: Store;
let now: number;
let chat: ReturnType<typeof teamsChat>;
beforeEach(() => {
  store = memoryStore();
  now = Date.UTC(2026, 10, 25, 9);
  chat = teamsChat({ store, conversation: group, makeItems: items, now: () => now });
});

const mention = (text: string) => ({
  text: `<at>NET liver pathway</at> ${text}`,
  entities: [
    {
      type: 'mention',
      mentioned: { id: '28:bot', name: 'NET liver pathway' },
      text: '<at>NET liver pathway</at>',
    },
  ],
});
const speak = async (text: string, person = 'ann'): Promise<Shown> => {
  const { sent } = await chat.say('', person, mention(text));
  const [message] = sent;
  if (!message) throw new Error('Nothing was said.');
  return message;
};
const live = (message: Shown): Shown => chat.shown().find(({ id }) => id === message.id) ?? message;
const tap = async (message: Shown, title: string, person: string) => {
  const { answer } = await chat.tap(message, actionOf(live(message).card, title), person);
  return readable((answer as { value?: Shown['card'] } | null)?.value ?? {});
};
const stored = async () => parseChat((await store.read(key))?.value)?.round ?? null;

test('a teacher and two students: a series of a topic, its scoreboard of counts, its record', async () => {
  const message = await speak('quiz round 2 prrt', 'teacher');
  expect(message.text).toContain(words.place(1, 2));
  await tap(message, 'b)', 'ann');
  await tap(message, 'a)', 'bob');
  // Not everybody closes it.
  expect(await tap(message, say.buttons.close, 'bob')).toContain(words.onlyOpener);
  expect((await stored())?.closed).toBeNull();
  await tap(message, say.buttons.close, 'teacher');
  expect(live(message).text).toContain('1 of 2  b)');
  expect(await tap(message, words.next(2, 2), 'ann')).toContain(words.onlyOpenerGoesOn);
  await tap(message, words.next(2, 2), 'teacher');
  const second = live(message);
  expect(second.text).toContain(words.place(2, 2));
  const first = (await stored())?.series.results[0]?.item;
  expect((await stored())?.item).not.toBe(first);
  await tap(message, 'b)', 'ann');
  await tap(message, 'b)', 'bob');
  await tap(message, say.buttons.close, 'teacher');
  const over = live(message);
  expect(over.text).toContain(words.scoreboard(2));
  expect(over.text).toMatch(/1 person {2}2 of 2 right/);
  expect(over.text).toMatch(/1 person {2}1 of 2 right/);
  expect(findingsOf(over)).toEqual([]);
  // Once it is over nothing is left by which a person could be told.
  expect(await stored()).toMatchObject({
    salt: '',
    answers: {},
    series: { salt: '', opener: '', scores: {} },
  });
  const record = await speak('round record', 'bob');
  expect(record.text).toContain('number,item,kind,node,key,people,right,a,b,c,d,e');
  expect(record.text).toMatch(/1,recommend\.\w+\.\d+,recommend,\w+,b,2,1,1,1,0,,/);
  expect(record.text).toContain('2,1\n1,1\n0,0');
  expect(findingsOf(record)).toEqual([]);
});

test('a round that was forgotten can be closed by anybody after a day', async () => {
  const message = await speak('quiz round', 'teacher');
  now += 25 * hour;
  await tap(message, say.buttons.close, 'bob');
  expect((await stored())?.closed).not.toBeNull();
});

test('a series that is stopped early keeps what came out of it; only its opener stops it', async () => {
  const message = await speak('quiz round 3', 'teacher');
  await tap(message, 'b)', 'ann');
  await tap(message, say.buttons.close, 'teacher');
  await speak('stop', 'ann');
  expect((await stored())?.series.scoreboard).toBeNull();
  const stopped = await speak('stop', 'teacher');
  expect(stopped.text).toContain(words.seriesStopped);
  expect((await stored())?.series.scoreboard).toEqual([0, 1]);
});

test('what is no topic, kind or number is said', async () => {
  expect((await speak('quiz round about the weather')).text).toContain('I could not read');
  expect((await speak('quiz round 400')).text).toContain('I could not read');
  expect(await stored()).toBeNull();
});

test.each([
  ['', { length: 1, topic: null, kind: null }],
  ['5', { length: 5, topic: null, kind: null }],
  ['5 PRRT', { length: 5, topic: 'prrt', kind: null }],
  ['3 questions on surgery', { length: 3, topic: 'surgery', kind: null }],
  ['cautions', { length: 1, topic: null, kind: 'caution' }],
  ['4 PRRT cautions', { length: 4, topic: 'prrt', kind: 'caution' }],
  ['4 cautions about PRRT', { length: 4, topic: 'prrt', kind: 'caution' }],
  ['what would change it', { length: 1, topic: null, kind: 'counterfactual' }],
] as const)('"%s" is read', (said, expected) => {
  const wish = readRoundWish(said.toLowerCase(), {
    source: quiz.source,
    topicNamed: (text) => namedBy(text, quiz.topics),
  });
  expect(wish && { ...wish, topic: wish.topic?.id ?? null }).toEqual(expected);
});
test.each(['0', '21', 'weather', '5 weather', 'PRRT weather'])('"%s" is none', (said) => {
  const topicNamed = (text: string) => namedBy(text, quiz.topics);
  expect(readRoundWish(said, { source: quiz.source, topicNamed })).toBeNull();
});
