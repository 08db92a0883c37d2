import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Cases } from '../../machine/cases.ts';
import { type Route, routeOf } from '../routes/route.ts';
import type { CheckedCommand } from '../routes/commands.ts';
import type { GeneratorName } from '../routes/runOptions.ts';
import { boundaryRoutes } from './boundaries.ts';
import { commandRoutes } from './commands.ts';
import {
  allRoutes,
  answerClasses,
  type RouteGenerator,
  sequences,
  shortest,
  transitionPairs,
  transitions,
} from './generators.ts';
import { randomWalks } from './randomWalk.ts';
import { tapRoutes } from './taps.ts';

const answerGenerators: Partial<Record<GeneratorName, RouteGenerator>> = {
  'all-routes': allRoutes,
  transitions,
  'transition-pairs': transitionPairs,
  'answer-classes': answerClasses,
  sequences,
  shortest,
};

/** The routes of a generator by its name; `fromFile` are those of a route file, `checked` the commands given. */
export function routesBy(
  name: GeneratorName,
  cases: Cases,
  seed: number,
  fromFile: readonly Route[],
  checked: readonly CheckedCommand[],
): Iterable<Route> {
  const { guideline, graph } = cases;
  const answers = answerGenerators[name];
  if (answers) return asRoutes(answers(graph));
  if (name === 'boundaries') return asRoutes(boundaryRoutes(cases, seed));
  if (name === 'taps') return tapRoutes(graph);
  if (name === 'random') return randomWalks(guideline, seed, checked);
  return name === 'commands' ? commandRoutes(graph, checked) : fromFile;
}

function* asRoutes(routes: Iterable<readonly GivenAnswer[]>): Generator<Route> {
  for (const answers of routes) yield routeOf(answers);
}
