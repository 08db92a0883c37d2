import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChoice } from '../../../../src/language/choice/readChoice.ts';
import type { ItemSource } from '../../../../src/quiz/trainee/source.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { handmade } from '../../../fixtures/handmadeItems.ts';
import { talk } from '../../../fixtures/talk.ts';

const source: ItemSource = { ...handmade, kindsOf: () => ['recommend'] };
const now = Date.UTC(2026, 10, 25, 9);

const open = () =>
  talk(memoryStore(), {
    makeItems: () => ({ source, topicNamed: () => null, topicMeant: () => null, readChoice }),
    now: () => now,
  });

/** What belongs to a case, and what belongs to the quiz; each is said where its own part spoke last. */
const ofCase = ['well', 'Ki-67 4%', '1', 'none', 'limited', 'back', 'why', 'path', 'nonsense', 'restart'];
const ofQuiz = ['a', 'b', 'next', 'hint', 'show', 'route', 'nonsense', 'pause', 'resume', 'progress'];

test('any mixture of a case and a quiz leaves both as if each had been alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.constantFrom(...ofCase).map((text) => ({ of: 'case', text })),
          fc.constantFrom(...ofQuiz).map((text) => ({ of: 'quiz', text })),
        ),
        { maxLength: 24 },
      ),
      async (lines) => {
        const [mixed, caseAlone, quizAlone] = [open(), open(), open()];
        /* oxlint-disable no-await-in-loop -- what is said comes in order */
        await caseAlone.say('new case');
        await quizAlone.say('quiz');
        await mixed.say('new case');
        await mixed.say('quiz');
        let at = 'quiz';
        for (const { of, text } of lines) {
          // Going to the quiz takes a pause back, so the one alone is told the same.
          if (of !== at) {
            await mixed.say(of);
            if (of === 'quiz') await quizAlone.say('quiz');
          }
          at = of;
          await mixed.say(text);
          await (of === 'case' ? caseAlone : quizAlone).say(text);
        }
        /* oxlint-enable no-await-in-loop */
        const withoutHints = (text: string): string =>
          text
            .replace(' The quiz waits: type "quiz" to go back to it.', '')
            .replace(' A case is open: type "case" to go to it.', '');
        await mixed.say('case');
        expect(withoutHints((await mixed.say('path')).text)).toBe((await caseAlone.say('path')).text);
        expect(withoutHints((await mixed.say('progress')).text)).toBe((await quizAlone.say('progress')).text);
      },
    ),
    { numRuns: 25 },
  );
});

test('in a case, what is told of a patient is no command of the quiz, though it begins like one', async () => {
  const chat = open();
  await chat.say('new case');
  for (const text of ['exam confirms liver only, G2', 'topic sentence', 'exam', 'topic PRRT']) {
    // oxlint-disable-next-line no-await-in-loop -- what is said comes in order
    await chat.say(text);
    expect([text, chat.lastEvent()]).not.toEqual([text, expect.stringMatching(/^quiz/)]);
  }
  await chat.say('quiz topic nowhere');
  expect(chat.lastEvent()).toBe('quizUnknownTopic');
  await chat.say('case');
  expect((await chat.say('exam 3')).text).toContain('item 1 of 3');
});
