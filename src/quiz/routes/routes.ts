import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { placesOf } from '../../machine/graph.ts';
import { once } from '../../machine/once.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { QuizTablesData } from '../../guideline/quiz/quizTables.ts';
import type { AnswerClasses } from '../chart/answerClass.ts';
import type { Chart } from '../chart/chart.ts';
import { type Goal, type Nearness, nearness, type NearnessMap } from './nearest.ts';
import { plausibilityOf } from './plausibility.ts';
import { type RouteSource, type RouteWish, routeSource } from './sampleRoute.ts';
import { createShares, type ShareOf } from './shares.ts';
import { type SingleChange, singleChanges } from './singleChanges.ts';
import { outcomesBeyond, stationsOf } from './stations.ts';

/** The routes of a chart, as often as they are met. */
export interface Routes {
  /** The work of unfolding the chart, in pieces; the first route does what is left of it. */
  readonly pieces: () => Iterable<undefined>;
  readonly shareOf: ShareOf;
  /** Draws routes as they are wished for; null when the chart has none. Kept, as looking ahead takes time. */
  readonly sourceFor: (wish: Omit<RouteWish, 'favour'>) => RouteSource | null;
  /** The same with favours, kept under a name. */
  readonly favouredSource: (name: string, wish: RouteWish) => RouteSource | null;
  /** Whether a route through a question may end at an outcome. */
  readonly leadsTo: (question: QuestionId, outcome: OutcomeId) => boolean;
  readonly nearness: (known: Answers) => Nearness;
  readonly plausibilityOf: (facts: Facts) => number;
  readonly singleChanges: (known: Answers, route: readonly QuestionId[]) => readonly SingleChange[];
}

/** A few milliseconds. */
const placesAtOnce = 32;

/** The chart is unfolded when a route is first asked for. */
export function createRoutes(
  chart: Chart,
  tables: Pick<QuizTablesData, 'choiceFrequencies' | 'classFrequencies' | 'plausibilityRules'>,
  classes: AnswerClasses,
): Routes {
  const { cases, guideline } = chart;
  const { questionIds, outcomeIds } = guideline;
  const shareOf = createShares(tables, questionIds);
  const goals = new Set<Goal>([...outcomeIds, ...questionIds]);
  const plausibility = (facts: Facts): number => plausibilityOf(tables.plausibilityRules, facts);
  let map: NearnessMap | undefined;
  const unfolded = (): NearnessMap =>
    (map ??= { stations: stationsOf(cases.graph, shareOf), goals, questionIds, classes });

  const beyond = once(() => outcomesBeyond(unfolded().stations));

  const kept = new Map<string, RouteSource | null>();
  const sourceNamed = (name: string, wish: RouteWish): RouteSource | null => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const source = routeSource(unfolded().stations, wish);
    kept.set(name, source);
    return source;
  };

  return {
    *pieces() {
      const places = placesOf(cases.graph)[Symbol.iterator]();
      for (let seen = 1; places.next().done !== true; seen += 1) {
        if (seen % placesAtOnce === 0) yield;
      }
      unfolded();
    },
    shareOf,
    sourceFor: (wish) => sourceNamed(JSON.stringify(wish), wish),
    favouredSource: sourceNamed,
    leadsTo: (question, outcome) => beyond().get(question)?.has(outcome) ?? false,
    nearness: (known) => nearness(unfolded(), known),
    plausibilityOf: plausibility,
    singleChanges: (known, route) =>
      singleChanges({ chart, classes, plausibilityOf: plausibility }, known, route),
  };
}
