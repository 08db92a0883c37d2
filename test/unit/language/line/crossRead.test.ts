import { expect, test } from 'vitest';
import { crossRead } from '../../../../src/cli/verbs/quizCheck/crossRead.ts';
import { knownDifferences } from '../../../../src/cli/verbs/quizCheck/knownDifferences.ts';
import { vignettesFrom } from '../../../../src/cli/verbs/quizCheck/vignettes.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { sampled } from '../../../fixtures/sampled.ts';

sampled(
  'of generated cases nothing is read that differs from what the case states',
  { quick: 12, full: 300 },
  (count) => {
    const { cases, read, different } = crossRead(vignettesFrom(quiz, { seed: 20_000, count }));
    expect(different).toEqual([]);
    expect(cases).toBe(count);
    expect(read).toBeGreaterThan(3 * cases);
  },
);

test('no difference is left out of the count', () => {
  expect(knownDifferences).toEqual([]);
});
