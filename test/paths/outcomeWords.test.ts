import { describe, expect, test } from 'vitest';
import { transitionPairs } from '../../src/coverage/generators/generators.ts';
import { distinctOutcomes } from '../fixtures/distinctOutcomes.ts';
import { faultsIn, wordsOf } from '../fixtures/outcomeWords.ts';
import { cases } from '../fixtures/guideline.ts';

describe('what is shown of an outcome, on the card and in the text for the record, is what the dossier says', () => {
  test('on routes that take every pair of edges', () => {
    const states = [...transitionPairs(cases.graph)].map((answers) => cases.replay(answers));
    const faults = states.flatMap((state) =>
      faultsIn(wordsOf(state)).map((fault) => `${state.outcome}: ${fault}`),
    );
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
    expect(states.length).toBeGreaterThan(60);
    expect(new Set(states.map(({ outcome }) => outcome)).size).toBe(30);
  });

  test('on every card of all routes', { tags: ['long'] }, () => {
    const all = distinctOutcomes(cases);
    const faults = new Set<string>();
    for (const { state } of all) {
      for (const fault of faultsIn(wordsOf(state))) faults.add(`${state.outcome}: ${fault}`);
    }
    expect([...faults].slice(0, 20)).toEqual([]);
    expect(all.length).toBeGreaterThan(10_000);
  });
});
