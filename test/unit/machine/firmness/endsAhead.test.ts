import { describe, expect, test } from 'vitest';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import type { SituationId } from '../../../../src/guideline/specialSituations.ts';
import { createCases } from '../../../../src/machine/cases.ts';
import type { Ahead } from '../../../../src/machine/firmness/ahead.ts';
import { endsAheadOf, mostPassing, passingAheads } from '../../../../src/machine/firmness/endsAhead.ts';
import { firmnessOf } from '../../../../src/machine/firmness/firmness.ts';
import { advance } from '../../../../src/machine/pendingAnswers.ts';
import { isGone } from '../../../fixtures/garbage.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const situations = (...ids: readonly SituationId[]) =>
  guideline.specialSituations.filter(({ id }) => ids.some((one) => one === id));

const given: readonly GivenAnswer[] = [
  { question: 'differentiation', answer: 'well' },
  { question: 'ki67', answer: { ki67: 7.3 } },
  { question: 'performanceStatus', answer: 1 },
];

// Regression: 400 looks at cases held 350 MB, for each kept what was ahead of it.
describe('what is ahead of cases is held up to a bound', () => {
  const cases = createCases(guideline);
  const start = { state: cases.start(), pending: [] };
  const known = advance(cases, cases.start(), given);
  const before = firmnessOf(cases, known);
  const pregnant = situations('pregnancy');
  const firstAhead = (): WeakRef<Ahead> => new WeakRef(endsAheadOf(cases, pregnant).lookAhead(new Map()));

  test('a look goes beyond it, the next one lets all go', async () => {
    const ahead = firstAhead();
    firmnessOf(cases, start, pregnant);
    expect(passingAheads(cases)).toBeGreaterThan(mostPassing);
    endsAheadOf(cases, []);
    expect(passingAheads(cases)).toBe(0);
    expect(await isGone(ahead)).toBe(true);
  });

  test('the same is found afterwards', () => {
    expect(firmnessOf(cases, known)).toEqual(before);
    expect(firmnessOf(cases, known)).toEqual(firmnessOf(createCases(guideline), known));
  });

  test('the chart itself stays, and nothing of a case stays with it', async () => {
    const { lookAhead, bearingsOf } = endsAheadOf(cases, []);
    const root = lookAhead(new Map());
    bearingsOf(root);
    expect(root.lasting).toBe(true);
    const beside = (): WeakRef<Ahead> => {
      const one = lookAhead(new Map([['ki67', { answer: { ki67: 7.3 }, as: 'stands' }]]));
      expect([one.lasting, one.ends.marks.length > 0, bearingsOf(one).size > 0]).toEqual([false, true, true]);
      return new WeakRef(one);
    };
    const ahead = beside();
    firmnessOf(cases, start, situations('pregnancy', 'carcinoidHeartDisease'));
    expect(endsAheadOf(cases, []).lookAhead(new Map())).toBe(root);
    expect(await isGone(ahead)).toBe(true);
  });
});
