import { expect, test } from 'vitest';
import { differs } from '../../src/coverage/mutants/differs.ts';
import { judge } from '../../src/coverage/oracle/index.ts';
import type { GivenAnswer } from '../../src/guideline/answers.ts';
import { exportChart, walkData } from '../../src/machine/chartData.ts';
import { shortestRoutes } from '../fixtures/shortestRoutes.ts';
import { vignettes } from '../fixtures/vignettes.ts';
import { expectAgreement } from '../fixtures/agreement.ts';
import { cases, guideline } from '../fixtures/guideline.ts';

const chart = exportChart(cases);
const known = [...vignettes, ...shortestRoutes].map(({ answers }) => answers);

test('the worked cases of the dossier: chart, chart as data and oracle agree, and a replay gives the same', () => {
  for (const answers of known) {
    let state = cases.start();
    const given: GivenAnswer[] = [];
    while (state.question !== null) {
      const answer = answers[state.question];
      if (answer === undefined) throw new Error(`${state.question} is asked, but has no answer here.`);
      given.push({ question: state.question, answer });
      state = cases.answer(state, state.question, answer);
    }
    expectAgreement(cases, state);
    const walked = walkData(guideline, chart, answers);
    expect(differs(walked, judge(answers))).toBe(false);
    expect(walked.route).toEqual(given.map(({ question }) => question));
    expect(cases.replay(given).answers).toEqual(given);
  }
});

test('chart data stops where no answer is given', () => {
  expect(walkData(guideline, chart, { differentiation: 'well' })).toEqual({
    route: ['differentiation'],
    edges: ['differentiation.wellDifferentiated'],
    pending: 'ki67',
    outcome: null,
    cautions: [],
    advice: null,
  });
});
