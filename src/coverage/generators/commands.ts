import type { ChartGraph } from '../../machine/graph.ts';
import { checkedCommands } from '../criteria.ts';
import { type Move, type Route, routeOf } from '../route.ts';
import { shortestWays, stepsTo } from './cover.ts';

/** Routes that give every command in every question and at every outcome. */
export function* commandRoutes({ root }: ChartGraph): Generator<Route> {
  const toQuestions = [...shortestWays(root, (place) => [place.question]).values()].map((way) =>
    stepsTo(way).slice(0, -1),
  );
  const toOutcomes = [
    ...shortestWays(root, (_place, branch) => (branch.outcome ? [branch.outcome] : [])).values(),
  ].map(stepsTo);
  for (const steps of [...toQuestions, ...toOutcomes]) {
    const answers = routeOf(
      steps.map(({ place, branch }) => ({ question: place.question, answer: branch.answer })),
    ).moves;
    const showing = checkedCommands.filter((command) => command !== 'back' && command !== 'restart');
    const last = answers.at(-1);
    const backAndForth: readonly Move[] = last ? [{ do: 'back' }, last] : [{ do: 'back' }];
    yield {
      moves: [...answers, ...showing.map((command) => ({ do: command })), ...backAndForth, { do: 'restart' }],
    };
  }
}
