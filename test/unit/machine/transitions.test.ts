import { initialTransition, transition } from 'xstate';
import { expect, test } from 'vitest';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import type { AnswerEvent } from '../../../src/machine/pathway.ts';
import { everyRoute } from '../../../src/machine/routes.ts';
import { transitionsOf } from '../../../src/machine/transitions.ts';
import { cases } from '../../fixtures/guideline.ts';

const { pathway, graph } = cases;

/** Every so-many-th route of the chart, so that they end in many places. */
function* someRoutes(): Generator<readonly GivenAnswer[]> {
  let [index, given] = [0, 0];
  for (const route of everyRoute(graph)) {
    index += 1;
    if (index % 397 !== 0) continue;
    yield route;
    given += 1;
    if (given === 300) return;
  }
}

test("what follows on an answer is what xstate's own transition says, the states before it unchanged", () => {
  const next = transitionsOf(pathway);
  const [start] = initialTransition(pathway);
  const outcomes = new Set<unknown>();
  for (const route of someRoutes()) {
    let [ours, theirs] = [start, start];
    for (const { question, answer } of route) {
      const event = { type: question, answer } as AnswerEvent;
      const before = JSON.stringify(ours);
      const after = next(ours, event);
      expect(JSON.stringify(ours)).toBe(before);
      [theirs] = transition(pathway, theirs, event);
      expect(after.value).toBe(theirs.value);
      expect(after.status).toBe(theirs.status);
      expect(after.output).toEqual(theirs.output);
      expect(after.context).toEqual(theirs.context);
      ours = after;
    }
    expect(ours.status).toBe('done');
    outcomes.add(ours.value);
  }
  expect(outcomes.size).toBeGreaterThan(5);
});

test('an answer that no edge takes leaves the case where it is', () => {
  const [start] = initialTransition(pathway);
  const next = transitionsOf(pathway)(start, { type: 'sstrImaging', answer: 'positive' });
  expect(next.value).toBe('differentiation');
  expect(next.context).toEqual(start.context);
});
