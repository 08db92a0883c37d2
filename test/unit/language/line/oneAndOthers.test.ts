import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../fixtures/readings.ts';

const sureOf = (text: string): unknown =>
  readingOf(text).intake.facts.find(({ question }) => question === 'ablationNumbers')?.answer ?? null;

describe('one lesion that is measured is added to those that are counted', () => {
  const ones = ['dominant right lobe mass 9 cm', 'dominant right lesion 9 cm'] as const;
  const others = ['3 small left lobe lesions', '3 liver lesions', '4 small liver metastases'] as const;

  test.each(
    ones.flatMap((one) =>
      others.flatMap((more) => ['+', 'plus', 'and', 'with'].map((joint) => `${one} ${joint} ${more}`)),
    ),
  )('%s', (line) => {
    expect(sureOf(line)).toBeNull();
  });

  test.each(['3 liver mets plus a dominant 9 cm mass', '3 liver mets and a dominant 9 cm mass'])(
    '%s',
    (line) => {
      expect(sureOf(line)).toBeNull();
    },
  );

  test.each([
    ['3 liver mets and the largest 9 cm', { lesionCount: 3, largestLesionMm: 90 }],
    ['3 liver mets with dominant 4 cm', { lesionCount: 3, largestLesionMm: 40 }],
    ['3 liver lesions, dominant 4 cm', { lesionCount: 3, largestLesionMm: 40 }],
  ])('the largest is one of them: %s', (line, answer) => {
    expect(sureOf(line)).toEqual(answer);
  });
});
