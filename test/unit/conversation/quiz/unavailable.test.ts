import { beforeEach, describe, expect, test } from 'vitest';
import { currentQuizTables } from '../../../../src/guideline/quiz/current.ts';
import type { QuizItems } from '../../../../src/conversation/quiz/quizItems.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { readChoice } from '../../../../src/language/choice/readChoice.ts';
import { createQuizTables } from '../../../../src/quiz/tables/createQuizTables.ts';
import { recordQuizFaults } from '../../../../src/server/log.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { altered } from '../../../fixtures/altered.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { handmade } from '../../../fixtures/handmadeItems.ts';
import { botMember, findingsOf, teamsChat } from '../../../fixtures/teamsChat.ts';
import { teach } from '../../../fixtures/taught.ts';
import { talk } from '../../../fixtures/talk.ts';

const { unavailable } = texts.quiz;

const works: QuizItems = {
  source: { ...handmade, kindsOf: () => ['recommend'] },
  topicNamed: () => null,
  topicMeant: () => null,
  readChoice,
};

/** A caution of the guideline has no name in the tables. */
const spoilt = (): QuizItems => {
  createQuizTables(altered(currentQuizTables, ['names', 'cautions', 'C07'], undefined), guideline);
  return works;
};

let store: Store;
let lines: { readonly fields: object; readonly message: string }[] = [];
let made = 0;

/** The bot with a quiz; what the log is told of it goes to `lines`. */
const botWith = (makeItems: () => QuizItems) => ({
  makeItems: () => {
    made += 1;
    return makeItems();
  },
  recordQuizFault: recordQuizFaults({
    error: (fields, message) => void lines.push({ fields, message }),
  }),
});

beforeEach(() => {
  store = memoryStore();
  lines = [];
  made = 0;
});

describe('with a fault in the tables of the quiz', () => {
  test('the person is told, and the case goes on', async () => {
    const chat = talk(store, botWith(spoilt));
    await chat.saySome('well', 'Ki-67 4%');
    const said = await chat.say('quiz');
    expect(said.text).toContain(unavailable);
    expect(said.findings).toEqual([]);
    expect(said.actions.map(({ title }) => title)).toContain('Back to the case');
    expect(chat.lastEvent()).toBe('quizUnavailable');
    await chat.say('1');
    expect(chat.lastEvent()).toBe('answer');
    expect((await chat.say('path')).text).toContain('Ki-67 4%');
    for (const word of ['quiz exam 20', 'quiz case', 'progress', 'quiz topic PRRT']) {
      // One after the other, as a person would.
      // oxlint-disable-next-line no-await-in-loop
      expect((await chat.say(word)).text).toContain(unavailable);
    }
  });

  test('one line of the log says why, however often the quiz is asked for', async () => {
    const chat = talk(store, botWith(spoilt));
    await chat.say('quiz');
    await chat.say('quiz');
    expect(made).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.message).toBe('the quiz is not available');
    expect(lines[0]?.fields).toMatchObject({
      quiz: {
        reason: expect.stringContaining('names, cautions: has nothing for C07'),
        fault: { name: 'QuizTablesError' },
      },
    });
  });

  test('a chat that a quiz had before gets the word once, and then its case', async () => {
    const before = talk(
      store,
      botWith(() => works),
    );
    await before.saySome('well');
    await before.say('quiz');
    const chat = talk(store, botWith(spoilt));
    // What is typed after the restart may be an answer to the item: it must not reach the case.
    expect((await chat.say('b')).text).toContain(unavailable);
    await chat.say('Ki-67 4%');
    expect(chat.lastEvent()).toBe('answer');
    expect((await chat.say('path')).text).toContain('Ki-67 4%');
  });

  test('a group is told too, also when a round was open', async () => {
    const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true, name: 'Board' };
    const text = '<at>NET liver pathway</at> quiz round';
    const mention = {
      text,
      entities: [{ type: 'mention', mentioned: botMember, text: '<at>NET liver pathway</at>' }],
    };
    const before = teamsChat({ store, conversation, ...botWith(() => works) });
    await before.say('', 'ann', mention);
    const chat = teamsChat({ store, conversation, ...botWith(spoilt) });
    const { sent } = await chat.say('', 'ann', mention);
    expect(sent.map((message) => message.text)).toEqual([expect.stringContaining(unavailable)]);
    expect(sent.flatMap(findingsOf)).toEqual([]);
  });
});

describe('with a fault in the files of the quiz', () => {
  let loads = 0;
  /** The bot with a quiz that cannot be loaded. */
  const unloadable = () => ({
    ...botWith(() => works),
    loadQuiz: () => {
      loads += 1;
      return Promise.reject(new SyntaxError('A file of the quiz cannot be read.'));
    },
  });
  beforeEach(() => {
    loads = 0;
  });

  test('the consult neither loads the quiz nor knows of it', async () => {
    const chat = talk(store, unloadable());
    await chat.saySome('well', 'Ki-67 4%', 'back', 'why', 'help', 'about');
    expect(chat.records.map(({ event }) => event)).not.toContain('quizUnavailable');
    expect(loads).toBe(0);
    expect(lines).toEqual([]);
  });

  test('the person is told, once in the log, and the case goes on', async () => {
    const chat = talk(store, unloadable());
    await chat.saySome('well', 'Ki-67 4%');
    for (const word of ['quiz', 'quiz exam 20', 'quiz topic PRRT']) {
      // oxlint-disable-next-line no-await-in-loop
      const said = await chat.say(word);
      expect(said.text).toContain(unavailable);
      expect(said.findings).toEqual([]);
    }
    await chat.say('1');
    expect(chat.lastEvent()).toBe('answer');
    expect(loads).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.fields).toMatchObject({ quiz: { fault: { name: 'SyntaxError' } } });
  });

  test('a chat that a quiz had before gets the word once, and then its case', async () => {
    const before = talk(
      store,
      botWith(() => works),
    );
    await before.saySome('well');
    await before.say('quiz');
    const chat = talk(store, unloadable());
    expect((await chat.say('b')).text).toContain(unavailable);
    await chat.say('Ki-67 4%');
    expect(chat.lastEvent()).toBe('answer');
    expect((await chat.say('path')).text).toContain('Ki-67 4%');
  });

  test('everything of a person is deleted all the same', async () => {
    const before = talk(
      store,
      botWith(() => works),
    );
    await before.saySome('well');
    await before.say('quiz');
    await before.say('b');
    const chat = talk(store, unloadable());
    await chat.say('stop');
    await chat.say('delete my data');
    expect(await Promise.all(['case/', 'quiz/', 'trainee/'].map((kind) => store.keys(kind)))).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('a quiz that works', () => {
  test('is not made before it is asked for', async () => {
    const chat = talk(
      store,
      botWith(() => works),
    );
    await chat.saySome('well', 'Ki-67 4%', 'back', 'why', 'help', 'about');
    expect(made).toBe(0);
    await chat.say('quiz');
    await chat.say('b');
    expect(made).toBe(1);
    expect(lines).toEqual([]);
  });

  test('and fails in a turn says so; the case goes on, and the log has no word of what was typed', async () => {
    const source = {
      ...works.source,
      byId: () => {
        throw new TypeError('“b” is typed here');
      },
    };
    const chat = talk(
      store,
      botWith(() => ({ ...works, source })),
    );
    await teach(store, 'test/u');
    await chat.saySome('well');
    expect((await chat.say('quiz')).text).toContain(unavailable);
    await chat.say('Ki-67 4%');
    expect(chat.lastEvent()).toBe('answer');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.fields).toMatchObject({ quiz: { fault: { name: 'TypeError' } } });
    expect(JSON.stringify(lines)).not.toContain('typed here');
  });

  test('does not hide a fault of the store', async () => {
    const broken: Store = {
      ...store,
      read: () => Promise.reject(new Error('The disk is full.')),
    };
    const chat = talk(
      broken,
      botWith(() => works),
    );
    await expect(chat.say('quiz')).rejects.toThrow('The disk is full.');
    expect(lines).toEqual([]);
  });
});
