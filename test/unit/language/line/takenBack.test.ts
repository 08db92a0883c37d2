import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { correctionRows } from '../../../../src/language/vocabulary/corrections.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { isSure } from '../../../fixtures/modifiedClauses.ts';

const factsOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

const strong = correctionRows.filter(({ needs }) => needs === 'nothing').flatMap(({ phrases }) => phrases);
const all = correctionRows.flatMap(({ phrases }) => phrases);
const sure = optionSynonyms.filter(({ text, question, answer }) => isSure(text, question, answer));

describe('what takes back what stands before it', () => {
  test.each(correctionRows)('$example', ({ example, not }) => {
    expect(factsOf(example)).not.toHaveProperty('performanceStatus');
    expect(factsOf(not)).toHaveProperty('performanceStatus', 1);
  });

  test.each(strong)('%s', (words) => {
    for (const line of [
      `ileal NET, ECOG 1. ${words}`,
      `ileal NET; ECOG 1\n${words}!`,
      `ECOG 1. Ah, ${words}`,
    ])
      expect({ line, facts: factsOf(line) }).not.toHaveProperty('facts.performanceStatus');
  });

  test.each(all)('%s, with a figure', (words) => {
    for (const line of [
      `Ki-67 2%. ${words} 12%`,
      `Ki-67 2%, ileal NET. ECOG 1. ${words}, 12`,
      `Ki-67 2%\n${words}: 12`,
    ])
      expect({ line, facts: factsOf(line) }).not.toHaveProperty('facts.ki67');
  });

  test('every plain statement of an option can be taken back', () => {
    expect(sure.length).toBeGreaterThan(100);
    for (const { text, question, answer } of sure)
      for (const line of [
        `${text}. Sorry, scratch that.`,
        `${text}\nCorrection: not so`,
        `${text}; sorry, I meant the other one`,
      ])
        expect({ line, sure: isSure(line, question, answer) }).toEqual({ line, sure: false });
  });
});

describe('what adds something takes nothing back', () => {
  test.each([
    'ECOG 1. Sorry, Ki-67 12%',
    'ECOG 1. Sorry for the delay.',
    'ECOG 1. No ascites.',
    'ECOG 1. Actually liver only.',
    'ECOG 1. Should be discussed at the MDT.',
  ])('%s', (line) => {
    expect(factsOf(line)).toHaveProperty('performanceStatus', 1);
  });
});

test('bug: a correction in the next sentence was not heard', () => {
  expect(factsOf('ki67 2%. sorry, I meant 12%')).toEqual({});
  expect(factsOf('SSTR positive. Actually negative')).toEqual({});
  for (const text of ['2%. sorry, I meant 12%', '2%. make that 12%'])
    expect({
      text,
      kind: readAnswer(guideline, guideline.questions.ki67, utteranceOf(text)).kind,
    }).not.toHaveProperty('kind', 'answer');
});
