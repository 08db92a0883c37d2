import { describe, expect, test } from 'vitest';
import { transitionPairs } from '../../src/coverage/generators/generators.ts';
import { faultsIn, wordsOf } from '../fixtures/outcomeWords.ts';
import { exercises } from '../fixtures/exercises.ts';
import { cases } from '../fixtures/guideline.ts';
import { checkEveryOutcome, recordLength, shareOnOneScreen } from './everyOutcome.ts';

/** Of all routes; the rest has stops and first-screen lines that fold nowhere (decision 0184). */
const leastShareOnOneScreen = 0.9;

describe('what is shown of an outcome, on the card and in the text for the record, is what the dossier says', () => {
  test('on routes that take every pair of edges', () => {
    exercises('2.5 severity', '2.6 consider first', '2.6 first screen', '2.6 together', '2.6 prohibitions');
    const states = [...transitionPairs(cases.graph)].map((answers) => cases.replay(answers));
    const faults = states.flatMap((state) =>
      faultsIn(wordsOf(state)).map((fault) => `${state.outcome}: ${fault}`),
    );
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
    expect(states.length).toBeGreaterThan(60);
    expect(new Set(states.map(({ outcome }) => outcome)).size).toBe(30);
  });

  test(
    'on every card of all routes, nine of ten of which stand on one phone screen, the rest but for stops and lines',
    { tags: ['long'] },
    () => {
      const found = checkEveryOutcome(cases);
      expect(found.faults.slice(0, 20)).toEqual([]);
      expect(found.routes).toBe(303_812);
      expect(found.cards).toBeGreaterThan(10_000);
      expect(found.crowded).toEqual([]);
      expect(shareOnOneScreen(found)).toBeGreaterThan(leastShareOnOneScreen);
      expect(recordLength(found, 'words', 0.5)).toBeLessThan(1_300);
      expect(recordLength(found, 'lines', 1)).toBeLessThan(110);
    },
  );
});
