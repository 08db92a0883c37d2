import type { Random } from '../../engine/random.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { unreachable } from '../../guideline/errors.ts';
import { fraction } from '../random/draw.ts';
import type { Station } from './stations.ts';

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

/** All branches of all stations, one after the other: looking ahead is one pass over numbers. */
interface Branches {
  /** Where the branches of each station begin, with the end of the last. */
  readonly starts: Int32Array;
  /** For each branch the index of the next station, or -1 at an outcome. */
  readonly next: Int32Array;
  /** For each branch its outcome by its number in `outcomes`, or -1 where a station follows. */
  readonly outcome: Int32Array;
  readonly outcomes: readonly OutcomeId[];
  /** For each branch its answer by its number in `steps`: a few answers stand at thousands of branches. */
  readonly step: Int32Array;
  readonly steps: readonly GivenAnswer[];
  readonly shares: Float64Array;
  /** Shares with favours: the same favours look ahead to many outcomes. */
  readonly favoured: WeakMap<Favour, Float64Array>;
}

const branchesOf = new WeakMap<readonly Station[], Branches>();

function branchesIn(stations: readonly Station[]): Branches {
  const known = branchesOf.get(stations);
  if (known) return known;
  const list = stations.flatMap(({ branches }) => branches);
  const starts = new Int32Array(stations.length + 1);
  stations.forEach(({ branches }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + branches.length;
  });
  const steps = numbered(list, ({ step, key }) => `${step.question} ${key}`);
  const outcomes = numbered(list, ({ outcome }) => outcome);
  const made: Branches = {
    starts,
    next: Int32Array.from(list, ({ next }) => next),
    outcome: outcomes.of,
    outcomes: outcomes.firsts.flatMap(({ outcome }) => outcome ?? []),
    step: steps.of,
    steps: steps.firsts.map(({ step }) => step),
    shares: Float64Array.from(list, ({ share }) => share),
    favoured: new WeakMap(),
  };
  branchesOf.set(stations, made);
  return made;
}

/** For each item the number of its name, in the order in which names are met, and the first of each; -1 without a name. */
function numbered<T>(
  items: readonly T[],
  nameOf: (item: T) => string | null,
): { readonly of: Int32Array; readonly firsts: readonly T[] } {
  const numbers = new Map<string, number>();
  const firsts: T[] = [];
  const of = Int32Array.from(items, (item) => {
    const name = nameOf(item);
    if (name === null) return -1;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return firsts.push(item) - 1;
  });
  return { of, firsts };
}

function weightsWith({ shares, step, steps, favoured }: Branches, favour: Favour | undefined): Float64Array {
  if (!favour) return shares;
  const known = favoured.get(favour);
  if (known) return known;
  const favours = Float64Array.from(steps, ({ question, answer }) => favour(question, answer));
  const weights = shares.map((share, branch) => share * (favours[step[branch] ?? 0] ?? 0));
  favoured.set(favour, weights);
  return weights;
}

/**
 * Draws answer-class routes of the chart, each as often as the product of its answers' shares says.
 * Exact: what lies ahead is summed up before, so no draw is thrown away.
 * @returns null when the chart has no such route
 */
export function routeSource(stations: readonly Station[], wish: RouteWish): RouteSource | null {
  const branches = branchesIn(stations);
  const { starts, next, outcome, outcomes, step, steps } = branches;
  const weights = weightsWith(branches, wish.favour);
  const isWanted = outcomes.map((end) => wish.outcomes?.includes(end) ?? true);
  // The weight of all wanted routes from a station, after the question to pass and before it.
  const after = new Float64Array(stations.length);
  const before = wish.through === undefined ? after : new Float64Array(stations.length);
  const mayEndAt = (station: number): boolean =>
    wish.last === undefined || wish.last === stations[station]?.question;

  /** The weight of all wanted routes that take a branch. */
  const weightOf = (branch: number, station: number, isPassed: boolean): number => {
    const to = next[branch] ?? -1;
    const ahead =
      to >= 0
        ? ((isPassed ? after : before)[to] ?? 0)
        : Number(isPassed && isWanted[outcome[branch] ?? -1] === true && mayEndAt(station));
    return (weights[branch] ?? 0) * ahead;
  };
  const sum = (station: number, isPassed: boolean): number => {
    let total = 0;
    for (let at = starts[station] ?? 0; at < (starts[station + 1] ?? 0); at += 1)
      total += weightOf(at, station, isPassed);
    return total;
  };
  /** A branch of a station, each as often as its weight says, as `weighted` draws; -1 where none has a weight. */
  const branchFrom = (station: number, isPassed: boolean, random: Random): number => {
    let left = fraction(random) * sum(station, isPassed);
    for (let at = starts[station] ?? 0; at < (starts[station + 1] ?? 0); at += 1) {
      const weight = weightOf(at, station, isPassed);
      left -= weight;
      if (weight > 0 && left < 0) return at;
    }
    return -1;
  };

  stations.forEach(({ question }, station) => {
    after[station] = sum(station, true);
    if (wish.through !== undefined)
      before[station] = question === wish.through ? (after[station] ?? 0) : sum(station, false);
  });

  const start = stations.length - 1;
  const startsPassed = wish.through === undefined;
  if ((startsPassed ? after : before)[start] === 0) return null;

  return (random) => {
    const answers: GivenAnswer[] = [];
    let isPassed = startsPassed;
    for (let index = start; index >= 0;) {
      const question = stations[index]?.question;
      isPassed ||= question === wish.through;
      const branch = branchFrom(index, isPassed, random);
      const taken = steps[step[branch] ?? -1];
      if (!taken) return unreachable(`No wanted route leads on from ${String(question)}.`);
      answers.push(taken);
      const end = outcomes[outcome[branch] ?? -1];
      if (end !== undefined) return { answers, outcome: end };
      index = next[branch] ?? -1;
    }
    return unreachable('A route ended at no outcome.');
  };
}
