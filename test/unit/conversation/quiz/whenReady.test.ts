import { beforeEach, expect, test } from 'vitest';
import type { QuizItems } from '../../../../src/conversation/quiz/quizItems.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { recordQuizFaults } from '../../../../src/server/log.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { handmade } from '../../../fixtures/handmadeItems.ts';
import { singleItems } from '../../../fixtures/singleItems.ts';
import { talk } from '../../../fixtures/talk.ts';
import { teach } from '../../../fixtures/taught.ts';
import { botMember, teamsChat } from '../../../fixtures/teamsChat.ts';

const ann = 'test/u';
let store: Store;
let begun: PromiseWithResolvers<void>;
let made: PromiseWithResolvers<void>;
let asked = 0;
let faults = 0;

/** Items that are ready when the test says so. */
const slow = (source = singleItems.source) => ({
  makeItems: (): QuizItems => ({
    ...singleItems,
    source: {
      ...source,
      make: (request) => {
        asked += 1;
        return source.make(request);
      },
    },
    prepare: () => {
      begun.resolve();
      return made.promise;
    },
  }),
  recordQuizFault: recordQuizFaults({
    error: () => {
      faults += 1;
    },
  }),
});

/** Whether the items are being made. */
const isBegun = (): Promise<boolean> =>
  Promise.race([
    begun.promise.then(() => true),
    new Promise<false>((resolve) => setImmediate(resolve, false)),
  ]);

beforeEach(() => {
  store = memoryStore();
  begun = Promise.withResolvers();
  made = Promise.withResolvers();
  asked = 0;
  faults = 0;
});

test('a consult turn asked while the quiz is being made is answered before it', async () => {
  await teach(store, ann);
  const chat = talk(store, slow());
  const order: string[] = [];
  const item = chat.say('quiz').then((said) => {
    order.push('quiz');
    return said;
  });
  await begun.promise;
  const other = { conversation: { id: 'other' }, from: { id: 'bob' } };
  await chat.say('new case', other);
  await chat.say('well', other);
  order.push('case');
  expect([order, asked]).toEqual([['case'], 0]);
  made.resolve();
  expect((await item).text).toContain('What about');
  expect(order).toEqual(['case', 'quiz']);
  expect((await chat.say('b')).text).toContain('Right');
});

test('the lesson does not wait for the items, and a consult does not have them made', async () => {
  const chat = talk(store, slow());
  await chat.saySome('well');
  expect((await chat.say('quiz')).text).toContain('Lesson');
  expect((await chat.say('next')).text).toContain('Lesson');
  expect(await isBegun()).toBe(false);
  const item = chat.say('skip');
  await begun.promise;
  made.resolve();
  expect((await item).text).toContain('What about');
});

test('after a restart an answer to the open item waits for the items and counts', async () => {
  await teach(store, ann);
  await talk(store, { makeItems: () => singleItems }).say('quiz');
  const chat = talk(store, slow());
  const answered = chat.say('b');
  await begun.promise;
  made.resolve();
  expect((await answered).text).toContain('Right');
  expect(chat.lastEvent()).toBe('quizAnswer');
});

test('after a restart a case in a group with an open round is offered the way back to it', async () => {
  const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true, name: 'Board' };
  const mentioned = (said: string) => {
    const text = `<at>NET liver pathway</at> ${said}`;
    const entities = [{ type: 'mention', mentioned: botMember, text: '<at>NET liver pathway</at>' }];
    return { text, entities };
  };
  const before = teamsChat({ store, conversation, makeItems: () => singleItems });
  await before.say('', 'ann', mentioned('quiz round'));
  const chat = teamsChat({ store, conversation, ...slow() });
  const turn = chat.say('', 'ann', mentioned('new case'));
  await begun.promise;
  made.resolve();
  expect(JSON.stringify((await turn).sent)).toContain(texts.quiz.buttons.backToRound);
});

test('what fails while it is made is told of by the turn that waited for it', async () => {
  await teach(store, ann);
  const broken = (): never => {
    throw new Error('No item can be made.');
  };
  const chat = talk(store, slow({ ...handmade, make: broken }));
  const said = chat.say('quiz');
  await begun.promise;
  made.reject(new Error('The items cannot be made.'));
  expect((await said).text).toContain(texts.quiz.unavailable);
  expect([asked, faults]).toEqual([1, 1]);
});
