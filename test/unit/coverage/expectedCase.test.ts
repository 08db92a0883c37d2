import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/coverage/oracle/index.ts';
import { createMayAsk } from '../../../src/coverage/oracle/mayAsk.ts';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { randomWalks } from '../../../src/coverage/generators/randomWalk.ts';
import type { Move, Route } from '../../../src/coverage/routes/route.ts';
import { openQuestionIn } from '../../../src/coverage/routes/expectedCase.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { chartTarget } from '../../../src/coverage/targets/chart.ts';
import { shrink } from '../../../src/coverage/shrink.ts';
import { type Failure, walkRoute } from '../../../src/coverage/walk.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../../src/guideline/answers.ts';
import { questions } from '../../../src/guideline/questions/index.ts';
import { type ChangeWithPending, changeWithPending } from '../../../src/machine/pendingAnswers.ts';
import { everyRoute } from '../../../src/machine/routes.ts';
import { cases, expectations, guideline } from '../../fixtures/guideline.ts';

const answer = (question: QuestionId, value: AnswerValue): Move => ({
  do: 'answer',
  question,
  answer: value,
});
const change = (question: QuestionId, value: AnswerValue): Move => ({
  do: 'change',
  question,
  answer: value,
});

/** V10 of the dossier without its SSTR imaging: diffuse disease, progressing on an analogue. */
const diffuse: readonly Move[] = [
  answer('differentiation', 'well'),
  answer('ki67', { ki67: 4 }),
  answer('performanceStatus', 1),
  answer('extrahepaticDisease', 'limited'),
  answer('liverDistribution', 'diffuse'),
  answer('hormonalSyndrome', 'none'),
  answer('treatmentCourse', 'progressedOnSsa'),
];

/** Where a case stands after the moves, in short. */
function after(...moves: readonly Move[]) {
  const expected = [...expectations.along(moves)].at(-1);
  return {
    asked: expected?.answers.map(({ question }) => question).slice(4),
    pending: expected?.pending.map(({ question }) => question),
    open: openQuestionIn(expected?.answers ?? []),
  };
}

describe('where a case stands after a changed answer (docs/protocol.md)', () => {
  test('later answers that the new route still asks stay, those that it cannot ask wait', () => {
    expect(after(...diffuse, change('extrahepaticDisease', 'extensive'))).toEqual({
      asked: ['hormonalSyndrome', 'treatmentCourse'],
      pending: ['liverDistribution'],
      open: 'sstrImaging',
    });
  });

  test('those behind a question that is now open are kept, and taken when it is answered', () => {
    const held = [...diffuse, change('liverDistribution', 'complex')];
    expect(after(...held)).toEqual({
      asked: ['liverDistribution'],
      pending: ['hormonalSyndrome', 'treatmentCourse'],
      open: 'liverResectability',
    });
    expect(after(...held, answer('liverResectability', 'unresectable'))).toEqual({
      asked: ['liverDistribution', 'liverResectability', 'hormonalSyndrome', 'treatmentCourse'],
      pending: [],
      open: 'sstrImaging',
    });
  });

  test('what is kept waits through other answers, and goes with a restart', () => {
    const held = [...diffuse, change('liverDistribution', 'complex')];
    expect(after(...held, answer('liverResectability', 'oneStage')).pending).toEqual([
      'hormonalSyndrome',
      'treatmentCourse',
    ]);
    expect(after(...held, { do: 'back' })).toEqual(after(...diffuse));
    expect(after(...held, { do: 'restart' })).toEqual({ asked: [], pending: [], open: 'differentiation' });
  });

  test('an answer that was no longer asked stands again when another change asks for it', () => {
    expect(
      after(...diffuse, change('extrahepaticDisease', 'extensive'), change('extrahepaticDisease', 'limited')),
    ).toEqual({
      asked: ['liverDistribution', 'hormonalSyndrome', 'treatmentCourse'],
      pending: [],
      open: 'sstrImaging',
    });
  });

  test('a look, the same answer again and a question without an answer change nothing', () => {
    const before = after(...diffuse);
    expect(after(...diffuse, { do: 'preview', question: 'ki67', answer: { ki67: 30 } })).toEqual(before);
    expect(after(...diffuse, change('ki67', { ki67: 4 }))).toEqual(before);
    expect(after(...diffuse, change('primarySite', 'pancreas'))).toEqual(before);
    expect(after(...diffuse, answer('necLine', 'none'))).toEqual(before);
  });
});

test('the oracle finds the same questions ahead as the chart, by a way of its own', () => {
  const mayAsk = createMayAsk((question) => questions[question].classes);
  const routes = [...everyRoute(cases.graph)].filter((_, index) => index % 1_999 === 0);
  expect(routes.length).toBeGreaterThan(70);
  for (const route of routes) {
    for (let length = 0; length < route.length; length += 1) {
      const answers = route.slice(0, length);
      const pending = judge(byQuestion(answers)).pending;
      if (!pending) throw new Error('A route goes on after its outcome.');
      expect([...mayAsk(byQuestion(answers), pending)].toSorted()).toEqual(
        [...cases.outlook(cases.replay(answers)).questions].toSorted(),
      );
    }
  }
});

describe('random walks with changed answers', () => {
  const walks = (seed: number, count: number): readonly Route[] => {
    const endless = randomWalks(guideline, seed, commands.checked);
    return Array.from({ length: count }, (): Route => endless.next().value);
  };

  test('change many answers, and the chart agrees with the oracle on all of them', async () => {
    const target = chartTarget(cases);
    const routes = walks(1, 300);
    expect(
      routes.flatMap(({ moves }) => moves).filter((move) => move.do === 'change').length,
    ).toBeGreaterThan(300);
    for (const route of routes) {
      const { failure } = await walkRoute({ expectations, screen: null }, route, target);
      expect(failure).toBeNull();
    }
  });

  const without = (made: ChangeWithPending, gone: readonly GivenAnswer[]): ChangeWithPending => ({
    ...made,
    pending: made.pending.filter(({ question }) => !gone.some((one) => one.question === question)),
  });

  test.each<[string, (change: ChangeWithPending) => ChangeWithPending]>([
    ['keeps nothing ahead', (made) => without(made, made.held)],
    ['forgets what no route asks any more', (made) => without(made, made.unasked)],
    ['drops what still stands', (made) => ({ ...made, state: cases.replay(made.state.answers.slice(0, 1)) })],
  ])('notice a product that %s, and are cut down to what shows it', async (_, broken) => {
    const target = chartTarget(cases, (...args) => broken(changeWithPending(...args)));
    let shortest: Failure | null = null;
    for (const route of walks(1, 1_000)) {
      const { failure } = await walkRoute({ expectations, screen: null }, route, target);
      if (failure) {
        shortest = await shrink({ expectations, screen: null }, failure, target);
        break;
      }
    }
    const moves = shortest?.route.moves ?? [];
    const changes = moves.filter((move) => move.do === 'change').length;
    expect([1, 2]).toContain(changes);
    expect(moves.every((move) => ['answer', 'change', 'back'].includes(move.do))).toBe(true);
  });
});
