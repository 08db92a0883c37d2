import { expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { outcomeIds } from '../../../../src/guideline/outcome.ts';
import { createBearings } from '../../../../src/machine/firmness/bearing.ts';
import { createEndSets, type EndSet } from '../../../../src/machine/firmness/endSets.ts';
import type { Ahead } from '../../../../src/machine/firmness/ahead.ts';
import { isGone } from '../../../fixtures/garbage.ts';

const sets = createEndSets(outcomeIds);
const twoEnds = outcomeIds
  .slice(0, 2)
  .map((outcome) => sets.lasting.of({ outcome, lead: [] }))
  .reduce((a, b) => sets.lasting.union(a, b));

interface Point {
  readonly question: QuestionId | null;
  readonly leadsTo?: readonly Ahead[];
  readonly ends?: EndSet;
  readonly assuming?: () => Ahead;
}

/** A point of a chart that is made up. */
function point(key: string, { question, leadsTo = [], ends = twoEnds, assuming }: Point): Ahead {
  const self: Ahead = {
    key,
    question,
    ends,
    lasting: assuming !== undefined,
    steps: leadsTo.map((ahead, index) => ({ answer: index, unknown: false, ahead })),
    assuming: assuming ?? (() => self),
  };
  return self;
}

// Regression: what was compared with a point of the chart was held as long as the chart.
test('of two points of which one passes nothing is held by the one that lasts', async () => {
  const passed: WeakRef<Ahead>[] = [];
  const assuming = (): Ahead => {
    const one = point('passes', { question: null });
    passed.push(new WeakRef(one));
    return one;
  };
  const end = point('end', { question: 'ki67', assuming });
  const one = point('one', { question: 'primarySite', leadsTo: [end], assuming });
  const other = point('other', { question: 'ki67', leadsTo: [end], assuming });
  const root = point('root', { question: 'differentiation', leadsTo: [one, other], assuming });
  const bearings = createBearings(sets);
  expect(bearings.of(root).get('differentiation')?.decides).toBe(false);
  expect(passed).toHaveLength(1);
  bearings.forget();
  expect(await isGone(passed[0] ?? new WeakRef({}))).toBe(true);
  expect(bearings.of(root).get('differentiation')?.decides).toBe(false);
});
