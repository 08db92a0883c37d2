import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import type { Reading } from '../../../../src/language/reply/reading.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (question: QuestionId, text: string): Reading =>
  readAnswer(guideline, guideline.questions[question], utteranceOf(text));

describe('half an answer is said back and its other half asked', () => {
  test('a number of lesions without a size', () => {
    expect(read('ablationNumbers', '3 lesions')).toEqual({
      kind: 'ask',
      understood: 'I read 3 lesions.',
      reason: 'How large is the biggest, in mm?',
      partial: { lesionCount: 3 },
    });
  });

  test('a size without a number', () => {
    expect(read('ablationNumbers', 'largest 2.5 cm')).toEqual({
      kind: 'ask',
      understood: 'I read 25 mm.',
      reason: 'How many lesions are there?',
      partial: { largestLesionMm: 25 },
    });
  });
});

describe('a bare number that may be percent or grade', () => {
  test.each([
    ['1', 1],
    ['2', 2],
    [' 3 ', 3],
  ])('%j is asked about, and which number it was is kept', (text, percentOrGrade) => {
    expect(read('ki67', text)).toEqual({
      kind: 'ask',
      understood: `I read "${text.trim()}".`,
      reason: 'Is it percent or the grade? Type "percent" or "grade".',
      percentOrGrade,
    });
  });

  test.each(['2 3', '2 or 3', 'x2', '2nd', 'grade 2 or 3'])('%j is none: no number of it is kept', (text) => {
    const reading = read('ki67', text);
    expect(reading.kind).not.toBe('answer');
    expect(reading).not.toHaveProperty('percentOrGrade');
  });

  test('from four on it can only be percent', () => {
    expect(read('ki67', '4')).toEqual({ kind: 'answer', answer: { ki67: 4 }, words: '4' });
  });

  test('at another question it is no such doubt', () => {
    expect(read('performanceStatus', '2')).toEqual({ kind: 'answer', answer: 2, words: '2' });
    expect(read('transplantScreen', '2')).not.toHaveProperty('percentOrGrade');
  });
});

describe('a value beside a limit', () => {
  test('within it leaves the other items open, and is quoted', () => {
    expect(read('transarterialContraindications', 'bilirubin 1 mg/dL')).toMatchObject({
      kind: 'ask',
      understood: 'I read "bilirubin 1 mg/dL".',
    });
  });

  test('beyond it is the item', () => {
    expect(read('transarterialContraindications', 'bilirubin 3 mg/dL')).toMatchObject({ kind: 'answer' });
  });
});

describe('a name of an option that is a number', () => {
  test('is that number alone', () => {
    expect(read('performanceStatus', ' 1 ')).toMatchObject({ kind: 'answer', answer: 1 });
    expect(read('performanceStatus', '-1').kind).not.toBe('answer');
  });
});

describe('three figures behind a point', () => {
  test.each(['Ki-67 1.000', 'Ki-67 12.345', 'Ki-67 100.000'])(
    '%j may be thousands, and is asked about',
    (text) => {
      expect(read('ki67', text).kind).toBe('ask');
    },
  );
});
