import { expect, test } from 'vitest';
import { batteryOf } from '../../../src/coverage/mutants/battery.ts';
import { exportChart } from '../../../src/machine/chartData.ts';
import { createCases } from '../../../src/machine/cases.ts';
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
    expect({
      outcome: state.outcome,
      edges: cases.trail(state).map(({ edge }) => edge.id),
      cautions: state.recommendation?.cautions.map(({ id }) => id),
    }).toEqual({ outcome: judged.outcome, edges: judged.edges, cautions: judged.cautions });
  }
});
