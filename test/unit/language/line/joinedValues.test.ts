import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const factsOf = (text: string) =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(text)).facts.map(({ question, answer }) => [question, answer]),
  );

describe('regression: a performance status joined to its marker was said to have no value', () => {
  test.each([
    'ECOG-1',
    'PS-1',
    'WHO-1',
    'ECOG PS-1',
    'ECOG/1',
    'ECOG_1',
    'ECOG #1',
    'ECOG "1"',
    '**ECOG** 1',
    'ECOG‑1',
  ])('%s', (said) => {
    expect(factsOf(`NET G2, ${said}, liver only`)).toMatchObject({
      performanceStatus: 1,
      extrahepaticDisease: 'none',
    });
  });

  test('a sign that may mean something is not taken for a joint', () => {
    expect(factsOf('NET G2, ECOG ≠ 1, liver only')).not.toHaveProperty('performanceStatus');
  });
});
