import type { Random } from '../../engine/random.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { unreachable } from '../../guideline/errors.ts';
import { weighted } from '../random/draw.ts';
import type { Station, StationBranch } from './stations.ts';

/** Which routes are wanted. What is left out is free. */
export interface RouteWish {
  /** Outcomes to end at. */
  readonly outcomes?: readonly OutcomeId[];
  /** The question whose answer leads to the outcome. */
  readonly last?: QuestionId;
  /** A question that must be asked on the route. */
  readonly through?: QuestionId;
  /** Makes an answer more or less likely; 0 keeps it out. */
  readonly favour?: (question: QuestionId, answer: AnswerValue) => number;
}

/** A way over the chart. */
export interface Route {
  /** One answer for each class, in the order of the chart. */
  readonly answers: readonly GivenAnswer[];
  readonly outcome: OutcomeId;
}

/** Draws routes; looked ahead once, so that each draw ends where it should. */
export type RouteSource = (random: Random) => Route;

/**
 * Draws answer-class routes of the chart, each as often as the product of its answers' shares says.
 * Exact: what lies ahead is summed up before, so no draw is thrown away.
 * @returns null when the chart has no such route
 */
export function routeSource(stations: readonly Station[], wish: RouteWish): RouteSource | null {
  // The weight of all wanted routes from a station, before and after the question to pass.
  const before = new Float64Array(stations.length);
  const after = new Float64Array(stations.length);

  const weigh = ({ step, share }: StationBranch): number =>
    share * (wish.favour?.(step.question, step.answer) ?? 1);
  const ends = ({ question }: Station, { outcome }: StationBranch): boolean =>
    outcome !== null &&
    (wish.outcomes?.includes(outcome) ?? true) &&
    (wish.last === undefined || wish.last === question);
  const ahead = (station: Station, branch: StationBranch, isPassed: boolean): number => {
    if (branch.next >= 0) return (isPassed ? after : before)[branch.next] ?? 0;
    return isPassed && ends(station, branch) ? 1 : 0;
  };

  stations.forEach((station, index) => {
    const sum = (isPassed: boolean): number =>
      station.branches.reduce((total, branch) => total + weigh(branch) * ahead(station, branch, isPassed), 0);
    after[index] = sum(true);
    before[index] = station.question === wish.through ? (after[index] ?? 0) : sum(false);
  });

  const start = stations.length - 1;
  const startsPassed = wish.through === undefined;
  if ((startsPassed ? after : before)[start] === 0) return null;

  return (random) => {
    const answers: GivenAnswer[] = [];
    let isPassed = startsPassed;
    for (let index = start; index >= 0;) {
      const station = stations[index];
      if (!station) break;
      isPassed ||= station.question === wish.through;
      const passed = isPassed;
      const branch = weighted(
        station.branches,
        (candidate) => weigh(candidate) * ahead(station, candidate, passed),
        random,
      );
      if (!branch) unreachable(`No wanted route leads on from ${station.question}.`);
      answers.push(branch.step);
      if (branch.outcome !== null) return { answers, outcome: branch.outcome };
      index = branch.next;
    }
    return unreachable('A route ended at no outcome.');
  };
}
