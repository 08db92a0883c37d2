import type { ChartPlace } from '../../machine/graph.ts';
import { type Move, routeOf } from '../routes/route.ts';
import { type Reached, shortestWays, stepsTo } from './cover.ts';

/** The shortest way to each question and each outcome. */
export function waysToPlaces(
  root: ChartPlace,
): readonly { readonly steps: readonly Reached[]; readonly isOutcome: boolean }[] {
  const toQuestions = [...shortestWays(root, (place) => [place.question]).values()].map((way) => ({
    steps: stepsTo(way).slice(0, -1),
    isOutcome: false,
  }));
  const toOutcomes = [
    ...shortestWays(root, (_place, branch) => (branch.outcome ? [branch.outcome] : [])).values(),
  ].map((way) => ({ steps: stepsTo(way), isOutcome: true }));
  return [...toQuestions, ...toOutcomes];
}

/** The answers of a way. */
export function answersTo(steps: readonly Reached[]): readonly Move[] {
  return routeOf(steps.map(({ place, branch }) => ({ question: place.question, answer: branch.answer })))
    .moves;
}
