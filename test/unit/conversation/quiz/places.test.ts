import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { requestWithArgument } from '../../../../src/conversation/quiz/request.ts';
import { traineeKey } from '../../../../src/conversation/quiz/traineeKey.ts';
import { chatKey, parseChat, type QuizChat } from '../../../../src/conversation/state/quizChat.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { plainWords } from '../../../../src/language/text/plainWords.ts';
import { parseRecord, type TraineeRecord } from '../../../../src/quiz/trainee/record.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { singleItems } from '../../../fixtures/singleItems.ts';
import { teach } from '../../../fixtures/taught.ts';
import { actionOf, type Said, talk } from '../../../fixtures/talk.ts';

/** Wherever a person is in the quiz, text that means nothing there loses nothing, and the answer names ways on. */

const say = texts.quiz;
let store: Store;
let now: number;
let chat: ReturnType<typeof talk>;

beforeEach(async () => {
  store = memoryStore();
  await teach(store, 'test/u');
  now = Date.UTC(2026, 10, 25, 9);
  chat = talk(store, { makeItems: () => singleItems, now: () => now });
});

/** In one place after the other. */
const sayAll = async (...lines: readonly string[]): Promise<Said> => {
  let said: Said | undefined;
  for (const line of lines) {
    now += 60_000;
    // oxlint-disable-next-line no-await-in-loop
    said = await chat.say(line);
  }
  if (!said) throw new Error('Nothing was said.');
  return said;
};

interface Kept {
  readonly record: TraineeRecord | null;
  readonly chat: QuizChat | null;
}

/** All that is kept, but for the marks of what was typed last. */
const kept = async (): Promise<Kept> => {
  const record = parseRecord((await store.read(traineeKey('test/u')))?.value);
  return {
    record: record && { ...record, seen: [], lastTyped: [] },
    chat: parseChat((await store.read(chatKey('test/c')))?.value),
  };
};

const dayDone = ['goal 5', 'quiz', ...Array.from({ length: 5 }, () => ['b', 'next']).flat()];
const exam = ['quiz exam 2', 'a', 'a'];

/** Each place: how it is reached, the words that its answer must name, and what then goes on from there. */
const places = [
  { place: 'an item', reach: ['quiz'], names: ['hint', 'skip', 'case'], goesOn: ['b', say.right] },
  { place: 'an answered item', reach: ['quiz', 'b'], names: ['next', 'case'], goesOn: ['next', 'item 2'] },
  {
    place: 'a paused item',
    reach: ['quiz', 'pause'],
    names: ['resume', 'stop'],
    goesOn: ['resume', 'item 1'],
  },
  { place: 'an exam', reach: ['quiz exam 3'], names: ['pause', 'stop'], goesOn: ['b', 'item 2 of 3'] },
  {
    place: 'a case that unfolds',
    reach: ['quiz case', 'Ki-67'],
    names: ['decide', 'symptoms', 'case', 'Performance status'],
    goesOn: ['decide', 'Option A'],
  },
  {
    place: 'a case to be decided',
    reach: ['quiz case', 'decide'],
    names: ['a, b or c', 'stop', 'case'],
    goesOn: ['b', say.right],
  },
  {
    place: 'a decided case',
    reach: ['quiz case', 'decide', 'b'],
    names: ['next'],
    goesOn: ['next', 'item 1'],
  },
  {
    place: 'the lesson',
    reach: ['quiz lesson'],
    names: ['next', 'skip', 'case'],
    goesOn: ['skip', 'item 1'],
  },
  {
    place: 'the lesson in the middle of an item',
    reach: ['quiz', 'quiz lesson'],
    names: ['next', 'skip', 'case'],
    goesOn: ['quiz', 'item 1'],
  },
  {
    place: 'the end of the day',
    reach: dayDone,
    names: ['more', 'progress', 'case'],
    goesOn: ['more', 'item 1'],
  },
  {
    place: 'the end of the day, after a look at the progress',
    reach: [...dayDone, 'progress'],
    names: ['more', 'progress', 'case'],
    goesOn: ['more', 'item 1'],
  },
  {
    place: 'the end of the day, after "next"',
    reach: [...dayDone, 'next', 'next'],
    names: ['more'],
    goesOn: ['more', 'item 1'],
  },
  {
    place: 'a result',
    reach: exam,
    names: ['again', 'quiz', 'case'],
    goesOn: ['again', 'Looking again: 1 of 2'],
  },
  {
    place: 'an item looked at again',
    reach: [...exam, 'again'],
    names: ['next', 'result', 'case'],
    goesOn: ['next', 'Looking again: 2 of 2'],
  },
  {
    place: 'the result of a case',
    reach: ['quiz case', 'ECOG', 'decide', 'b', 'result'],
    names: ['again', 'case'],
    goesOn: ['again', 'Looking again: 1 of 1'],
  },
  {
    place: 'a result in the middle of an item',
    reach: [...exam, 'quiz', 'result'],
    names: ['again', 'quiz'],
    goesOn: ['quiz', 'item 1'],
  },
] as const;

const nonsense = [
  'banana',
  'qwertz uiop',
  'z',
  'what a nice day',
  '???',
  'Well done, bot!',
  'a and b and c',
  'not b',
  '12345 apples',
  'ÄÖÜ 😀',
  'the quick brown fox jumps over the lazy dog',
  // Bugs: a sign beside an answer was left out, and the answer taken.
  'a ❌',
  '☐ b',
  '⬄⛓🗳a',
  '㏄𝡪',
  'name🠧r',
];

/** A letter of an option, or several, between the punctuation of a keyboard: an answer. */
const lettersOnly = /^[^\p{L}\p{N}\p{S}]*(?:[a-e][^\p{L}\p{N}\p{S}]*)+$/iu;

describe.each(places)('at $place', ({ reach, names, goesOn: [goOn, shows] }) => {
  test.each(nonsense)(
    '%j changes nothing, the answer says what is possible, and it goes on',
    async (text) => {
      await sayAll(...reach);
      const before = await kept();
      const said = await sayAll(text);
      expect(await kept()).toEqual(before);
      expect(said.findings).toEqual([]);
      for (const name of names) expect(said.text).toContain(name);
      expect((await sayAll(goOn)).text).toContain(shows);
    },
  );

  test('no text that means nothing anywhere changes anything', async () => {
    await sayAll(...reach);
    const before = await kept();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
        const plain = plainWords(text);
        // One letter may be an answer; words of the quiz may be a request.
        fc.pre(
          plain.length > 3 &&
            !/^[a-z ,]*$/u.test(plain) &&
            !lettersOnly.test(plain.replaceAll('+', ' ')) &&
            requestWithArgument(plain, true) === null,
        );
        now += 60_000;
        await chat.say(text);
        expect(await kept()).toEqual(before);
      }),
      { numRuns: 15 },
    );
    expect((await sayAll(goOn)).text).toContain(shows);
  });

  test('an ask is answered, and it goes on', async () => {
    await sayAll(...reach);
    const before = await kept();
    await sayAll('what is TARE?');
    expect(await kept()).toEqual(before);
    expect((await sayAll(goOn)).text).toContain(shows);
  });
});

describe('what is out of sight', () => {
  test.each(['quiz lesson', 'result'])('behind "%s" an item takes no answer', async (words) => {
    await sayAll(...exam, 'quiz');
    const { record } = await kept();
    await sayAll(words);
    for (const text of ['b', 'show', 'hint', 'Option B']) {
      // oxlint-disable-next-line no-await-in-loop
      await sayAll(text);
      // oxlint-disable-next-line no-await-in-loop
      expect((await kept()).record).toEqual(record);
    }
    await sayAll('quiz');
    expect((await sayAll('b')).text).toContain(say.right);
  });

  test('a card of it still acts', async () => {
    const shown = await sayAll('quiz');
    await sayAll('quiz lesson');
    expect((await chat.tap(actionOf(shown, 'b)'))).text).toContain(say.right);
    expect((await sayAll('next')).text).toContain('item 2');
  });
});

test('the end of a day ends with the day', async () => {
  await sayAll(...dayDone);
  now += 86_400_000;
  expect((await sayAll('next')).text).toContain('item 1');
});

test('"stop" leaves the end of the day, and text is for a case again', async () => {
  await sayAll(...dayDone, 'stop');
  expect((await kept()).chat).toMatchObject({ focus: false, place: { at: 'practice' } });
});
