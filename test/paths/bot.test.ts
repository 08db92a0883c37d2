import { describe, expect, test } from 'vitest';
import { sequences, transitionPairs } from '../../src/coverage/generators/generators.ts';
import { routeOf } from '../../src/coverage/routes/route.ts';
import { walkRoute } from '../../src/coverage/walk.ts';
import { inProcessTarget } from '../../src/server/inProcessTarget.ts';
import { sampled } from '../fixtures/sampled.ts';
import { vignettes } from '../fixtures/vignettes.ts';
import { cases, expectations } from '../fixtures/guideline.ts';

const graph = cases.graph;

/** The answers of a vignette in the order in which the chart asks. */
const routeOfVignette = (answers: (typeof vignettes)[number]['answers']) => {
  let state = cases.start();
  while (state.question !== null) state = cases.answer(state, state.question, answers[state.question]);
  return routeOf(state.answers);
};

describe('the vignettes through the bot in process', () => {
  test.each(vignettes)('$id', async ({ answers, questions }) => {
    const route = routeOfVignette(answers);
    const { failure, confirmed } = await walkRoute(
      { expectations, screen: null },
      route,
      inProcessTarget({ cases }),
    );
    expect(failure).toBeNull();
    expect(confirmed.length).toBe(questions + 1);
  });
});

sampled('every question sequence through the bot in process, one in', { quick: 5, full: 1 }, async (each) => {
  const target = inProcessTarget({ cases });
  const routes = [...sequences(graph)];
  for (const answers of routes.filter((_route, index) => index % each === 0)) {
    const { failure } = await walkRoute({ expectations, screen: null }, routeOf(answers), target);
    expect(failure).toBeNull();
  }
  expect(routes.length).toBe(75);
});

sampled(
  'every pair of transitions through the bot in process, of their routes one in',
  { quick: 5, full: 1 },
  async (each) => {
    const target = inProcessTarget({ cases });
    for (const answers of [...transitionPairs(graph)].filter((_route, index) => index % each === 0)) {
      const { failure } = await walkRoute({ expectations, screen: null }, routeOf(answers), target);
      expect(failure).toBeNull();
    }
  },
);
