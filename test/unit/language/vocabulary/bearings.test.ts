import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import {
  bearingRows,
  operationRows,
  oppositeRows,
  severalPatientsRow,
} from '../../../../src/language/vocabulary/bearings.ts';
import { courseRows } from '../../../../src/language/vocabulary/courseWords.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const sure = (question: QuestionId, line: string): unknown =>
  readIntake(guideline, utteranceOf(line)).facts.find((fact) => fact.question === question)?.answer;

const holds = (words: string, text: string): boolean =>
  words.split(' ').some((word) => /^\w/.test(word) && new RegExp(String.raw`\b${word}\b`, 'i').test(text));

describe('words that say how far a statement holds', () => {
  test.each(Object.entries({ ...bearingRows, ...courseRows }))(
    '%s',
    (_id, { words, speaks, question, example, not }) => {
      expect(holds(words, example)).toBe(true);
      expect(sure(question, example) !== undefined).toBe(speaks === 'for');
      expect(sure(question, not) !== undefined).toBe(speaks === 'against');
    },
  );

  test.each(operationRows)('$example', ({ words, example, not }) => {
    expect(holds(words, example)).toBe(true);
    expect(sure('primaryStatus', example)).toBeUndefined();
    expect(sure('primaryStatus', not)).toBe('resected');
  });

  test.each(oppositeRows)('$example', ({ question, answer, words, example, not }) => {
    expect(holds(words, example)).toBe(true);
    expect(sure(question, example)).toBeUndefined();
    expect(sure(question, not)).toBe(answer);
  });
});

describe('a text that tells of several patients says nothing for sure', () => {
  test.each([
    severalPatientsRow.example,
    'Pat A | NET G1 | PS 0 | liver only\nPat B (this one) | NEC | PS 2 | no chemo yet',
    'Two patients: ileal NET, ECOG 1; pancreatic NEC, ECOG 2',
    '58M ileal NET, ECOG 1. 62F pancreatic NEC, ECOG 2.',
    'bed 4: NET G1, ECOG 0. bed 7: NEC, ECOG 1',
    'The former has an ileal NET, ECOG 1',
  ])('%s', (line) => {
    const { facts, doubtful, doubts } = readIntake(guideline, utteranceOf(line));
    expect(facts).toEqual([]);
    expect(doubtful.length + doubts.length).toBeGreaterThan(0);
  });

  test('one patient with a number or an age is one', () => {
    expect(sure('performanceStatus', severalPatientsRow.not)).toBe(0);
    expect(sure('performanceStatus', '58M, ileal NET, ECOG 1, scan at 3 m and 6 m')).toBe(1);
  });
});
