import type { GivenAnswer } from '../../guideline/answers.ts';
import type { ChartGraph } from '../../machine/graph.ts';
import { everyRoute } from '../../machine/routes.ts';
import { coveringRoutes, type ItemsOf, shortestWays, stepsTo } from './cover.ts';

/** Makes routes of a chart, lazily. */
export type RouteGenerator = (graph: ChartGraph) => Iterable<readonly GivenAnswer[]>;

const edgeTaken: ItemsOf = (_place, branch) => [branch.edge];

const pairTaken: ItemsOf = (_place, branch, before) =>
  before === null ? [] : [`${before} > ${branch.edge}`];

const outcomeReached: ItemsOf = (_place, branch) => (branch.outcome ? [branch.outcome] : []);

/** Every answer-class route. */
export const allRoutes: RouteGenerator = everyRoute;

/** Few routes that take every edge. */
export const transitions: RouteGenerator = (graph) => coveringRoutes(graph, edgeTaken);

/** Few routes that take every pair of edges that can follow each other. */
export const transitionPairs: RouteGenerator = (graph) => coveringRoutes(graph, pairTaken);

/** Few routes that give every answer class. */
export const answerClasses: RouteGenerator = (graph) =>
  coveringRoutes(graph, (place, branch) => [`${place.question} = ${JSON.stringify(branch.answer)}`]);

/** The shortest route to each outcome. */
export const shortest: RouteGenerator = ({ root }) =>
  [...shortestWays(root, outcomeReached).values()].map((way) =>
    stepsTo(way).map(({ place, branch }) => ({ question: place.question, answer: branch.answer })),
  );

/** One route for each sequence of questions. */
export const sequences: RouteGenerator = function* (graph) {
  const seen = new Set<string>();
  for (const answers of everyRoute(graph)) {
    const sequence = answers.map(({ question }) => question).join(' ');
    if (seen.has(sequence)) continue;
    seen.add(sequence);
    yield answers;
  }
};
