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

type Favour = NonNullable<RouteWish['favour']>;

/** All branches of all stations in one list: looking ahead is one pass over numbers. */
interface Branches {
  /** Where the branches of each station begin, with the end of the last. */
  readonly starts: readonly number[];
  readonly list: readonly StationBranch[];
  readonly shares: Float64Array;
  /** Shares with favours: the same favours look ahead to many outcomes. */
  readonly favoured: WeakMap<Favour, Float64Array>;
}

const branchesOf = new WeakMap<readonly Station[], Branches>();

function branchesIn(stations: readonly Station[]): Branches {
  const known = branchesOf.get(stations);
  if (known) return known;
  const list = stations.flatMap(({ branches }) => branches);
  const starts = [0];
  for (const { branches } of stations) starts.push((starts.at(-1) ?? 0) + branches.length);
  const shares = Float64Array.from(list, ({ share }) => share);
  const made: Branches = { starts, list, shares, favoured: new WeakMap() };
  branchesOf.set(stations, made);
  return made;
}

function weightsWith({ list, shares, favoured }: Branches, favour: Favour | undefined): Float64Array {
  if (!favour) return shares;
  const known = favoured.get(favour);
  if (known) return known;
  const weights = Float64Array.from(list, ({ share, step }) => share * favour(step.question, step.answer));
  favoured.set(favour, weights);
  return weights;
}

/**
 * Draws answer-class routes of the chart, each as often as the product of its answers' shares says.
 * Exact: what lies ahead is summed up before, so no draw is thrown away.
 * @returns null when the chart has no such route
 */
export function routeSource(stations: readonly Station[], wish: RouteWish): RouteSource | null {
  // The weight of all wanted routes from a station, before and after the question to pass.
  const before = new Float64Array(stations.length);
  const after = new Float64Array(stations.length);
  const branches = branchesIn(stations);
  const { starts, list } = branches;
  const weights = weightsWith(branches, wish.favour);
  const ends = wish.outcomes && new Set<OutcomeId | null>(wish.outcomes);

  const ahead = (station: Station, branch: StationBranch, isPassed: boolean): number => {
    if (branch.next >= 0) return (isPassed ? after : before)[branch.next] ?? 0;
    return isPassed &&
      (ends?.has(branch.outcome) ?? true) &&
      (wish.last === undefined || wish.last === station.question)
      ? 1
      : 0;
  };
  const sum = (station: Station, index: number, isPassed: boolean): number => {
    let total = 0;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      const branch = list[at];
      if (branch) total += (weights[at] ?? 0) * ahead(station, branch, isPassed);
    }
    return total;
  };

  stations.forEach((station, index) => {
    after[index] = sum(station, index, true);
    if (wish.through !== undefined)
      before[index] = station.question === wish.through ? (after[index] ?? 0) : sum(station, index, false);
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
      const [passed, first] = [isPassed, starts[index] ?? 0];
      const branch = weighted(
        station.branches,
        (candidate, place) => (weights[first + place] ?? 0) * ahead(station, candidate, passed),
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
