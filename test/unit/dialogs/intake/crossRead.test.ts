import { expect, test } from 'vitest';
import { crossRead } from '../../../../scripts/quizCheck/crossRead.ts';
import { knownDifferences } from '../../../../scripts/quizCheck/knownDifferences.ts';
import { vignettesFrom } from '../../../../scripts/quizCheck/vignettes.ts';
import { quiz } from '../../../fixtures/quiz.ts';

test('of 300 generated cases nothing is read that differs from what the case states', () => {
  const { cases, read, different } = crossRead(vignettesFrom(quiz, { seed: 20_000, count: 300 }));
  expect(different).toEqual([]);
  expect(cases).toBe(300);
  expect(read).toBeGreaterThan(3 * cases);
});

test('no difference is left out of the count', () => {
  expect(knownDifferences).toEqual([]);
});
