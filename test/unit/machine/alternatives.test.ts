import { expect, test } from 'vitest';
import { saysUnknown } from '../../../src/engine/saysUnknown.ts';
import { alternativesOf } from '../../../src/machine/alternatives.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { vignettes } from '../../../src/guideline/vignettes.ts';

test('within a question "not known" comes last, also where it is an item of a set', () => {
  for (const { answers } of vignettes) {
    const alternatives = alternativesOf(cases, { state: cases.replay(answers), pending: [] });
    for (const [question, some] of Map.groupBy(alternatives, ({ given }) => given.question)) {
      const unknown = some.map(({ given }) => saysUnknown(guideline, given));
      expect({ question, unknown: unknown.toSorted((a, b) => Number(a) - Number(b)) }).toEqual({
        question,
        unknown,
      });
    }
  }
});
