import { describe, expect, test } from 'vitest';
import { type Random, seeded } from '../../../../src/engine/random.ts';
import type { AnswerValue, GivenAnswer } from '../../../../src/guideline/answers.ts';
import { advance } from '../../../../src/machine/pendingAnswers.ts';
import { firmnessOf } from '../../../../src/machine/firmness/firmness.ts';
import { mayBecomeAnother } from '../../../../src/machine/firmness/openTo.ts';
import { outcomesAhead } from '../../../../src/machine/firmness/outcomesAhead.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';

/** A case walked by chance to its outcome: its answers in the order of the route. */
function walk(random: Random): readonly GivenAnswer[] {
  let state = cases.start();
  while (state.question !== null) {
    const { classes } = guideline.questions[state.question];
    state = cases.answer(state, state.question, random.pick<AnswerValue>(classes));
  }
  return state.answers;
}

/** The same case with its first answers given, and some of the others kept until asked. */
function partOf(all: readonly GivenAnswer[], random: Random) {
  const given = random.below(all.length);
  const start = all
    .slice(0, given)
    .reduce((state, one) => cases.answer(state, one.question, one.answer), cases.start());
  return advance(
    cases,
    start,
    all.slice(given + 1).filter(() => random.below(5) < 3),
  );
}

describe('the outcomes ahead of a case', () => {
  test('are those of the walks that say how firm it is, and the one that is reached is among them', () => {
    const random = seeded(37);
    let exact = 0;
    for (let count = 0; count < 60; count += 1) {
      const all = walk(random);
      const known = partOf(all, random);
      const ahead = outcomesAhead(cases, known);
      const firm = new Set(firmnessOf(cases, known).reachable.map(({ outcome }) => outcome));
      const end = all.reduce((state, one) => cases.answer(state, one.question, one.answer), cases.start());
      if (known.state.question === null) {
        expect(ahead).toEqual([]);
        continue;
      }
      // How firm it is takes another answer also in the place of one that was given as not known.
      if (known.state.answers.every((one) => !mayBecomeAnother(guideline, one))) {
        expect(new Set(ahead)).toEqual(firm);
        exact += 1;
      }
      expect(ahead.filter((outcome) => !firm.has(outcome))).toEqual([]);
      expect(ahead).toContain(end.recommendation?.outcome);
    }
    expect(exact).toBeGreaterThan(12);
  });
});
