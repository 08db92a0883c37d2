import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseChat } from '../../../../src/conversation/state/quizChat.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import type { ItemSource } from '../../../../src/quiz/trainee/source.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { handmade } from '../../../fixtures/handmadeItems.ts';
import { actionOf, findingsOf, readable, type Shown, teamsChat } from '../../../fixtures/teamsChat.ts';

const say = texts.quiz;
const { round: words } = say;
const source: ItemSource = { ...handmade, kindsOf: () => ['recommend'] };
const makeItems = () => ({
  source,
  topicNamed: () => null,
  topicMeant: () => null,
  readChoice: () => null,
});
const group = { id: '19:group', conversationType: 'groupChat', isGroup: true, name: 'Board' };
const key = 'quiz/msteams/19:group';

let store: Store;
let chat: ReturnType<typeof teamsChat>;

beforeEach(() => {
  store = memoryStore();
  chat = teamsChat({
    store,
    conversation: group,
    makeItems,
  });
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
const speak = (text: string, person = 'ann') => chat.say('', person, mention(text));
const begin = async (text = 'quiz round'): Promise<Shown> => {
  const { sent } = await speak(text);
  const [message] = sent;
  if (!message) throw new Error('No round was begun.');
  return message;
};
const now = (message: Shown): Shown => chat.shown().find(({ id }) => id === message.id) ?? message;
const tap = async (message: Shown, title: string, person: string) => {
  const { answer } = await chat.tap(message, actionOf(now(message).card, title), person);
  return (answer as { value?: Shown['card'] } | null)?.value ?? {};
};
const stored = async () => parseChat((await store.read(key))?.value)?.round ?? null;

test.each(['quiz', 'quiz round', 'Quiz Round!'])(
  '"%s" in a group begins a round for everybody',
  async (text) => {
    const message = await begin(text);
    expect(message.text).toContain('a) Option A');
    expect(message.text).toContain(words.answered(0));
    expect(findingsOf(message)).toEqual([]);
  },
);

describe('an answer', () => {
  test('is told to the person alone; everybody sees how many have answered', async () => {
    const message = await begin();
    const mine = await tap(message, 'b)', 'ann');
    expect(readable(mine)).toContain('Only you see this. Your answer: b)');
    expect(now(message).text).not.toContain('Your answer');
    expect(now(message).text).toContain(words.answered(1));
    await tap(message, 'a)', 'bob');
    expect(now(message).text).toContain(words.answered(2));
    expect(chat.shown()).toHaveLength(1);
  });

  test('can be changed until the round is closed, and counts once', async () => {
    const message = await begin();
    await tap(message, 'a)', 'ann');
    await tap(message, 'b)', 'ann');
    await tap(message, 'b)', 'ann');
    expect(now(message).text).toContain(words.answered(1));
    await tap(message, say.buttons.close, 'ann');
    expect(now(message).text).toContain('██████████ 1 of 1  b)');
    expect(now(message).text).toContain('░░░░░░░░░░ 0 of 1  a)');
  });

  test('sent as Action.Submit is not told to the others either', async () => {
    const message = await begin();
    const { sent } = await chat.submit(message, actionOf(message.card, 'b)'), 'ann');
    expect(sent).toEqual([]);
    expect(now(message).text).toContain(words.answered(1));
    expect(now(message).text).not.toContain('Your answer');
  });

  test('that is typed is not taken: the others would see it', async () => {
    await begin();
    const { sent } = await speak('b', 'ann');
    expect(sent[0]?.text).toContain(words.tapPlease);
    expect((await stored())?.answers).toEqual({});
  });

  test('from a card of an earlier round, or after the end, changes nothing', async () => {
    const first = await begin();
    const old = actionOf(first.card, 'a)');
    await tap(first, say.buttons.close, 'ann');
    await chat.tap(first, old, 'bob');
    expect((await stored())?.closed).toMatchObject({ people: 0 });
    await tap(first, say.buttons.newRound, 'ann');
    const { answer } = await chat.tap(first, old, 'bob');
    expect(readable((answer as { value: Shown['card'] }).value)).toContain(words.otherRound);
    expect((await stored())?.answers).toEqual({});
  });
});

describe('names', () => {
  test('are never stored, and the keys of people mean nothing in another round', async () => {
    const keys: string[][] = [];
    for (let count = 0; count < 2; count += 1) {
      /* oxlint-disable no-await-in-loop -- one round after the other */
      const message = await begin();
      await tap(message, 'a)', 'ann');
      const value = JSON.stringify((await store.read(key))?.value);
      expect(value).not.toMatch(/ann/i);
      keys.push(Object.keys((await stored())?.answers ?? {}));
      await tap(message, say.buttons.close, 'ann');
      expect(await stored()).toMatchObject({ answers: {}, salt: '' });
      /* oxlint-enable no-await-in-loop */
    }
    expect(keys[0]).toHaveLength(1);
    expect(keys[0]).not.toEqual(keys[1]);
  });
});

test('close shows the counts, what is right and why, to everybody', async () => {
  const message = await begin();
  await tap(message, 'a)', 'ann');
  await tap(message, 'b)', 'bob');
  await tap(message, 'b)', 'cem');
  const { sent } = await speak('close', 'ann');
  const result = sent[0];
  expect(result?.text).toContain('1 of 3  a)');
  expect(result?.text).toContain('2 of 3  b)');
  expect(result?.text).toContain('Right: b)');
  expect(result?.text).toContain('Because of b.');
  expect(result && findingsOf(result)).toEqual([]);
});

test.each(['quiz exam 5', 'quiz topic prrt', 'quiz case', 'progress', 'export my data', 'quiz pause'])(
  '"%s" is answered with a chat alone, and a round goes on',
  async (text) => {
    const message = await begin();
    const { sent } = await speak(text);
    expect(sent[0]?.text).toContain(say.alone);
    expect(sent[0] && findingsOf(sent[0])).toEqual([]);
    expect((await stored())?.closed).toBeNull();
    expect(message.id).not.toBe(sent[0]?.id);
  },
);

test('a case of the group and a round go on side by side', async () => {
  await speak('new case');
  await speak('well');
  const message = await begin();
  expect(actionOf(message.card, texts.buttons.backToCase)).toMatchObject({ do: 'show' });
  const { sent } = await speak('case');
  expect(sent[0]?.text).toContain('Ki-67');
  const back = sent[0];
  if (!back) throw new Error('The case was not shown.');
  const { answer } = await chat.tap(back, actionOf(back.card, say.buttons.backToRound), 'bob');
  expect(readable((answer as { value: Shown['card'] }).value)).toContain('a) Option A');
});

test('stop drops a round without results', async () => {
  await begin();
  const { sent } = await speak('stop');
  expect(sent[0]?.text).toContain(words.dropped);
  expect(await stored()).toBeNull();
});

test('a round in a chat with one person is pointed to a group', async () => {
  const alone = teamsChat({ makeItems });
  const { sent } = await alone.say('quiz round');
  expect(sent[0]?.text).toContain(words.sharedOnly);
});

test('taps of many people at once all count once, whatever the order', async () => {
  const people = ['ann', 'bob', 'cem', 'dia'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom('a', 'b', 'c')), {
        minLength: 1,
        maxLength: 12,
      }),
      async (taps) => {
        const busy = teamsChat({
          conversation: group,
          makeItems,
        });
        const { sent } = await busy.say('', 'ann', mention('quiz round'));
        const message = sent[0];
        if (!message) throw new Error('No round was begun.');
        await Promise.all(
          taps.map(([person, option]) => busy.tap(message, actionOf(message.card, `${option})`), person)),
        );
        const shown = busy.shown().find(({ id }) => id === message.id);
        const count = new Set(taps.map(([person]) => person)).size;
        expect(shown?.text).toContain(words.answered(count));
      },
    ),
    { numRuns: 25 },
  );
});
