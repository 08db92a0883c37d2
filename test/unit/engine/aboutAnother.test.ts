import { expect, test } from 'vitest';
import { transitionPairs } from '../../../src/coverage/generators/generators.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { isDenied } from '../../fixtures/deniedWarnings.ts';
import { cases } from '../../fixtures/guideline.ts';

test('a warning is marked as not so here exactly where an answer of the case denies what it speaks of', () => {
  const shown = [...transitionPairs(cases.graph)].flatMap((given) => {
    const { recommendation, answers } = cases.replay(given);
    const known = byQuestion(answers);
    return (recommendation?.options ?? []).flatMap(({ prohibitions }) =>
      prohibitions.map(({ id, aboutAnother }) => ({ id, aboutAnother, known })),
    );
  });
  const wrong = shown.filter(
    ({ id, aboutAnother, known }) => id !== 'X15' && aboutAnother !== isDenied(id, known),
  );
  expect(wrong.map(({ id, known }) => `${id} with ${JSON.stringify(known)}`)).toEqual([]);
  const states = (of: string) =>
    new Set(shown.flatMap(({ id, aboutAnother }) => (id === of ? [aboutAnother] : [])));
  expect(['X05', 'X07', 'X09'].map((id) => states(id).size)).toEqual([2, 2, 2]);
});
