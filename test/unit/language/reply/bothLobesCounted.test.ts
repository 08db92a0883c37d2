import { expect, test } from 'vitest';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const readingOf = (text: string) =>
  readAnswer(guideline, guideline.questions.liverDistribution, utteranceOf(text));

test.each(['bilobar, more than 5', 'bilobar, more than five', 'both lobes, more than 8'])(
  'bug: "%s" was a comparison with something else (T36)',
  (text) => {
    expect(readingOf(text)).toMatchObject({ kind: 'answer', answer: 'complex' });
  },
);

test.each(['bilobar, more than 3', 'bilobar, more than 5 mm'])('"%s" is asked about', (text) => {
  expect(readingOf(text).kind).toBe('ask');
});
