import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const answerTo = (text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions.ki67, utteranceOf(text));
  return reading.kind === 'answer' ? reading.answer : null;
};

describe('bug: a value in quotation marks was asked again', () => {
  test.each(['"12%"', '\u201C12%\u201D', '\u201E12 %\u201C', '"Ki-67 12%"'])('%s', (text) => {
    expect(answerTo(text)).toEqual({ ki67: 12 });
  });

  test.each(['he said "12%"', '"12%" was an error', '"12%" "15%"'])(
    'but not what somebody said: %s',
    (text) => {
      expect(answerTo(text)).toBeNull();
    },
  );
});

test('bug: "=<2%" was read as less than 2 %', () => {
  expect(answerTo('=<2%')).toBeNull();
  expect(answerTo('<=2%')).toBeNull();
});
