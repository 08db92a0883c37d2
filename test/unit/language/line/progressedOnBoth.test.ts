import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const course = (text: string) => {
  const { facts } = readIntake(guideline, utteranceOf(text));
  return facts.find(({ question }) => question === 'treatmentCourse')?.answer ?? null;
};

describe('bug: progression that is said of a second treatment with a word of its own was not read', () => {
  test.each([
    ['progressed on everolimus and after Lutathera', 'exhausted'],
    ['PD on lanreotide and after PRRT', 'progressedAfterPrrt'],
    ['PD on lanreotide and following PRRT', 'progressedAfterPrrt'],
  ])('%s', (text, answer) => {
    expect(course(text)).toBe(answer);
  });

  test.each([
    'PD on octreotide and on everolimus since May',
    'PD on octreotide, after PRRT',
    'PD on lanreotide and after everolimus started PRRT',
    'PD on lanreotide and after PRRT partial response',
    'PD on lanreotide and after PRRT in 2021',
    'PD on lanreotide and after PRRT we plan TACE',
  ])('what may be said of another time is asked: %s', (text) => {
    expect(course(text)).toBeNull();
  });
});
