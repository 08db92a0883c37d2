import { expect, test } from 'vitest';
import { batteryOf } from '../../../src/coverage/mutants/battery.ts';
import { exportChart } from '../../../src/machine/chartData.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { expectAgreement } from '../../fixtures/agreement.ts';
import { guideline } from '../../fixtures/guideline.ts';

// The chart is made inside the test, so that mutation testing counts its making to the test.
test('the chart and the oracle agree on every route of the battery', () => {
  const cases = createCases(guideline);
  const { transitions, transitionPairs, probes } = batteryOf(cases, exportChart(cases), 1);
  expect(probes.length).toBeGreaterThan(1_000);
  for (const { answers, judged } of [...transitions, ...transitionPairs, ...probes]) {
    const state = cases.replay(
      judged.route.map((question) => ({ question, answer: answers[question] as never })),
    );
    expect(judged.outcome).toBe(state.outcome);
    expectAgreement(cases, state);
  }
});
