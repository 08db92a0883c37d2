import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { readingOf } from '../../../fixtures/readings.ts';

const dates = [
  '1.5.2024',
  '01.05.2024',
  '1.5.24',
  '3.11.23',
  '1/5/2024',
  '01/05/24',
  '1-5-2024',
  '1-5-24',
  '2024-05-01',
  '2024/05/01',
  '5/2024',
  '05/24',
  '1 May 2024',
  '5 May',
  '12 Sept 2023',
  '1-May-2024',
] as const;
const markers = ['proliferation index is', 'Ki-67', 'Ki67:', 'MIB-1', 'Ki-67 index', 'Ki-67 of'] as const;

describe('a date is no Ki-67, however it is written', () => {
  test.each(dates)('%s', (date) => {
    for (const marker of markers) {
      const { facts } = readingOf(`${marker} ${date}`).intake;
      expect(facts.map(({ question }) => `${marker}: ${question}`)).not.toContain(`${marker}: ki67`);
      expect(readAnswer(guideline, guideline.questions.ki67, utteranceOf(`${marker} ${date}`)).kind).toBe(
        'ask',
      );
    }
  });

  test.each([
    ['Ki-67 1.5', 1.5],
    ['Ki-67 2-5%', 5],
    ['proliferation index is 1-5', 5],
    ['Ki-67 1.5. Seen 2024', 1.5],
  ])('but for: %s', (line, ki67) => {
    expect(readingOf(line).intake.facts.find(({ question }) => question === 'ki67')?.answer).toEqual({
      ki67,
    });
  });
});
