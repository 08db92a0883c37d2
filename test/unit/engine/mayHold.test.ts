import { expect, test } from 'vitest';
import { cautionsFor } from '../../../src/engine/cautions.ts';
import { deriveFacts } from '../../../src/engine/facts.ts';
import { mayHold } from '../../../src/engine/mayHold.ts';
import { answersOf } from '../../../src/machine/cases.ts';
import { distinctOutcomes } from '../../fixtures/distinctOutcomes.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';

test('no caution that some route shows is said not to stand at its outcome', { tags: ['long'] }, () => {
  const wrong = new Set<string>();
  for (const { answers } of distinctOutcomes(cases)) {
    const state = cases.replay(answers);
    if (state.outcome === null) continue;
    const shown = cautionsFor(guideline, deriveFacts(guideline, answersOf(state), state.outcome));
    const atOutcome = deriveFacts(guideline, {}, state.outcome);
    for (const { id } of shown) {
      const caution = guideline.cautions.find((one) => one.id === id);
      if (!caution || !mayHold(caution.when, atOutcome)) wrong.add(`${id} at ${state.outcome}`);
    }
  }
  expect([...wrong]).toEqual([]);
});

test.each([
  [{ fact: 'outcome', is: 'prrt' }, true],
  [{ fact: 'outcome', is: 'ablation' }, false],
  [{ not: { fact: 'outcome', is: 'prrt' } }, false],
  [{ fact: 'grade', is: 'G3' }, true],
  [{ not: { fact: 'grade', is: 'G3' } }, true],
  [
    {
      all: [
        { fact: 'grade', is: 'G3' },
        { fact: 'outcome', is: 'ablation' },
      ],
    },
    false,
  ],
  [
    {
      any: [
        { fact: 'grade', is: 'G3' },
        { fact: 'outcome', is: 'ablation' },
      ],
    },
    true,
  ],
  [
    {
      not: {
        any: [
          { fact: 'grade', is: 'G3' },
          { fact: 'outcome', is: 'prrt' },
        ],
      },
    },
    false,
  ],
] as const)('%j at prrt: %s', (condition, expected) => {
  expect(mayHold(condition, deriveFacts(guideline, {}, 'prrt'))).toBe(expected);
});
