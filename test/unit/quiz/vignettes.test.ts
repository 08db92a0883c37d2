import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crossRead } from '../../../src/cli/verbs/quizCheck/crossRead.ts';
import { golden } from '../../../src/cli/verbs/quizCheck/golden.ts';
import { vignettesFrom, vignettesInMarkdown } from '../../../src/cli/verbs/quizCheck/vignettes.ts';
import { quiz } from '../../fixtures/quiz.ts';
import { sampled } from '../../fixtures/sampled.ts';

test('the sampled vignettes are the ones that were read', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../golden/vignettes.md'), 'utf8');
  const made = vignettesInMarkdown(quiz, vignettesFrom(quiz, golden));
  expect(made, 'read them, then: npm run -s quiz:check -- --vignettes > test/golden/vignettes.md').toBe(kept);
});

sampled(
  'the reader of free text takes nothing else from a case than the case states',
  { quick: 20, full: 100 },
  (count) => {
    const { cases, read, different } = crossRead(vignettesFrom(quiz, { seed: 1, count }));
    expect(different).toEqual([]);
    expect(cases).toBe(count);
    // Were nothing read, nothing could differ.
    expect(read).toBeGreaterThan(2 * cases);
  },
);

test('a case read otherwise than it states is told', () => {
  const [vignette] = vignettesFrom(quiz, { seed: 1, count: 1 });
  if (!vignette) throw new Error('There is no case.');
  const text = ['Well-differentiated NET, Ki-67 4%. ECOG 2.'];
  const spoiled = {
    ...vignette,
    case: {
      ...vignette.case,
      text,
      alsoStated: [],
      answers: [
        { question: 'differentiation', answer: 'well' },
        { question: 'ki67', answer: { ki67: 14 } },
        { question: 'necLine', answer: 'none' },
      ] as const,
    },
  };
  const { read, missed, different } = crossRead([spoiled]);
  expect({ read, missed }).toEqual({ read: 1, missed: 1 });
  expect(different).toMatchObject([
    { question: 'ki67', read: { ki67: 4 }, stated: { ki67: 14 } },
    { question: 'performanceStatus', read: 2, stated: null },
  ]);
});
