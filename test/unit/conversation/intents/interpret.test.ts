import { expect, test } from 'vitest';
import { commands } from '../../../../src/conversation/commands/commands.ts';
import { interpretText } from '../../../../src/conversation/intents/interpretText.ts';
import type { Situation } from '../../../../src/conversation/intents/situation.ts';
import { emptySession } from '../../../../src/conversation/state/session.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import { callCounts } from '../../../fixtures/callCounts.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';

const answers: readonly GivenAnswer[] = [
  { question: 'differentiation', answer: 'well' },
  { question: 'ki67', answer: { ki67: 2 } },
  { question: 'performanceStatus', answer: 1 },
];
const situation: Situation = {
  guideline,
  unseen: false,
  commands,
  quiz: {
    focused: false,
    shared: false,
    roundOpen: false,
    unreadable: false,
    inSession: false,
    place: 'practice',
    openItem: () => null,
  },
  case: () => ({
    session: { ...emptySession(cases.stamp), caseId: 'c', answers },
    state: cases.replay(answers),
  }),
};

/** A function of each reader, with its file. */
const readers: readonly (readonly [file: string, name: string])[] = [
  ['src/language/utterance.ts', 'utteranceOf'],
  ['src/language/tokens/tokens.ts', 'tokensIn'],
  ['src/language/ask/askIn.ts', 'askIn'],
  ['src/language/line/readIntake.ts', 'readIntake'],
  ['src/language/reply/readAnswer.ts', 'readAnswer'],
  ['src/language/safety/identifiers.ts', 'identifierIn'],
];

/** How often a function is called when a text is read that was read before. */
async function callsAtSecond(text: string, [file, name]: (typeof readers)[number]): Promise<number> {
  const work = (): void => {
    const { intent } = interpretText(text, situation);
    expect(intent).toMatchObject({ intent: { kind: 'answer', answer: 'none' } });
  };
  // What is made when it is first needed is made before the count.
  work();
  return (await callCounts(file, work)).get(name) ?? 0;
}

test.each(readers)('a typed answer is read once by each reader: %s, %s', async (...reader) => {
  // Too long to be remembered.
  expect(await callsAtSecond(`liver${' '.repeat(60)}only`, reader)).toBe(1);
});

test.each(readers)(
  'a short one of known words is remembered, and not read again: %s, %s',
  async (...reader) => {
    expect(await callsAtSecond('liver only', reader)).toBe(0);
  },
);
