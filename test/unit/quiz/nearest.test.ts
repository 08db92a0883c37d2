import { expect, test } from 'vitest';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import type { AnswerValue } from '../../../src/guideline/answers.ts';
import { judge } from '../../../src/coverage/oracle/index.ts';
import { knownOf } from '../../../src/quiz/cases/caseFor.ts';
import { curatedCasesOf } from '../../../src/quiz/cases/curatedCases.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { guideline } = quiz;
const { routes, tables } = quiz.context;

test('the smallest change leads to its outcome, by the oracle, and no smaller one does', () => {
  let found = 0;
  for (const { outcome: own, case: told } of curatedCasesOf(tables)) {
    const known = knownOf(told);
    const near = routes.nearness(known);
    expect(near.to(own)).toEqual({ changed: [], provided: [] });
    const byOneChange = new Set(
      told.answers.flatMap(({ question }) =>
        (guideline.questions[question].classes as readonly AnswerValue[]).map(
          (answer) => judge({ ...known, [question]: answer }).outcome,
        ),
      ),
    );
    for (const outcome of guideline.outcomeIds) {
      const change = near.to(outcome);
      if (!change) continue;
      const { changed, provided } = change;
      const after = { ...known, ...byQuestion([...changed, ...provided]) };
      expect([told.vignette, outcome, judge(after).outcome]).toEqual([told.vignette, outcome, outcome]);
      // One change that needs no further answer is never passed over for a larger one.
      if (byOneChange.has(outcome)) expect(changed.length).toBeLessThanOrEqual(1);
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(400);
});
