import { expect, test } from 'vitest';
import { commands } from '../../../../src/conversation/commands/commands.ts';
import { interpretText } from '../../../../src/conversation/intents/interpretText.ts';
import type { Situation } from '../../../../src/conversation/intents/situation.ts';
import { emptySession } from '../../../../src/conversation/state/session.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import { createEditions } from '../../../../src/machine/caseCode/edition.ts';
import { once } from '../../../../src/machine/once.ts';
import { callCounts } from '../../../fixtures/callCounts.ts';
import { noQuiz } from '../../../fixtures/noQuiz.ts';
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
  editions: createEditions(cases),
  quiz: noQuiz,
  case: () => ({
    session: { ...emptySession(cases.stamp), caseId: 'c', answers },
    state: cases.replay(answers),
  }),
};

/** A function of each reader, with its file. */
const readers = [
  ['src/language/utterance.ts', 'utteranceOf'],
  ['src/language/tokens/tokens.ts', 'tokensIn'],
  ['src/language/ask/askIn.ts', 'askIn'],
  ['src/language/line/readIntake.ts', 'readIntake'],
  ['src/language/reply/readAnswer.ts', 'readAnswer'],
  ['src/language/safety/identifiers.ts', 'identifierIn'],
] as const;

// The first is too long to be remembered.
const [long, short] = [`liver${' '.repeat(60)}only`, 'liver only'];
const meaningOf = (text: string) => interpretText(text, situation).intent;
const noDisease = { intent: { kind: 'answer', answer: 'none' } };

/** How often each of them is called when the two texts are read that were read before. */
const callsAtSecond = once(() => {
  return callCounts(
    readers.map(([file]) => file),
    [long, short].map((text) => () => void meaningOf(text)),
  );
});

test.each(readers)('a typed answer is read once by each reader: %s, %s', async (file, name) => {
  expect(meaningOf(long)).toMatchObject(noDisease);
  const [counts] = await callsAtSecond();
  expect(counts?.[file].get(name)).toBe(1);
});

test.each(readers)(
  'a short one of known words is remembered, and not read again: %s, %s',
  async (file, name) => {
    expect(meaningOf(short)).toMatchObject(noDisease);
    const [, counts] = await callsAtSecond();
    expect(counts).toBeDefined();
    expect(counts?.[file].get(name)).toBeUndefined();
  },
);
