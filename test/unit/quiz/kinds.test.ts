import { expect, test } from 'vitest';
import { goldenDossier } from '../../fixtures/golden.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { source: bank, guideline } = quiz;

test('what is recommended is asked where the dossier ends a case, and at no other question', () => {
  const outcomes = new Set<string>(guideline.outcomeIds);
  const last = goldenDossier.questions
    .filter(({ edges }) => edges.some(({ target }) => outcomes.has(target)))
    .map(({ id }) => id);
  const asked = guideline.questionIds.filter((question) => bank.kindsOf(question).includes('recommend'));
  expect(asked).toEqual(last);
  expect(guideline.questionIds.length).toBeGreaterThan(asked.length);
});
