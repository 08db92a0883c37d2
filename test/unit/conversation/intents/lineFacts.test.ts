import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsBeyondAnswer } from '../../../../src/conversation/intents/lineFacts.ts';
import { readingsOf } from '../../../../src/conversation/intents/readings.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { sampled } from '../../../fixtures/sampled.ts';
import { unseenLines } from '../../../fixtures/scoreUnseen.ts';

const folder = new URL('../../../fixtures/unseen/', import.meta.url);
/** Lines that others wrote. */
const lines = readdirSync(folder)
  .filter((file) => file.startsWith('lines'))
  .flatMap((file) => unseenLines.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))
  .map(({ text }) => text);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** What a line states that is neither kept of it at an open question nor in the words of the answer to that. */
function lost(text: string, open: (typeof guideline.questionIds)[number]): readonly string[] {
  const said = readingsOf(guideline, text);
  const kept = factsBeyondAnswer(guideline, said, open);
  const answer = said.answer(open);
  const used = answer.kind === 'answer' ? wordsIn(answer.words) : [];
  return said
    .line()
    .facts.filter(({ question }) => !kept.some((fact) => fact.question === question))
    .filter(({ question, words }) => question !== open && wordsIn(words).some((word) => !used.includes(word)))
    .map(({ question, words }) => `${text} at ${open}: ${question} "${words}"`);
}

describe('a line loses no fact to the question that is open', () => {
  test.each([
    [
      'ileal NET G2, Ki-67 4%, ECOG 1, liver only',
      ['ki67', 'performanceStatus', 'extrahepaticDisease', 'primarySite'],
    ],
    ['NET G2', ['ki67']],
    ['NET G2, Ki-67 6%, ECOG 1', ['ki67', 'performanceStatus']],
    ['ileal NET', ['primarySite']],
  ])('as the first answer, "%s"', (text, questions) => {
    const facts = factsBeyondAnswer(guideline, readingsOf(guideline, text), 'differentiation');
    const found = facts.map(({ question }) => question);
    expect(new Set(found)).toEqual(new Set(['differentiation', ...questions]));
  });

  const pairs = lines.flatMap((text) => guideline.questionIds.map((open) => [text, open] as const));
  sampled('whatever line, whatever question', { quick: 120, full: pairs.length }, (count) => {
    expect(pairs.length).toBeGreaterThan(20_000);
    // A step that shares no factor with the number of questions, so that each is asked.
    const step = Math.max(1, Math.floor(pairs.length / count / 2) * 2 + 1);
    const taken = pairs.filter((_, at) => at % (count < pairs.length ? step : 1) === 0);
    expect(taken.flatMap(([text, open]) => lost(text, open))).toEqual([]);
  });
});

test('words that an answer rests on alone state nothing else', () => {
  const said = readingsOf(guideline, 'unresectable');
  expect(factsBeyondAnswer(guideline, said, 'primaryStatus')).toEqual([]);
});
