import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Random } from '../../engine/random.ts';
import { weighted } from '../draw.ts';
import { chartStations, type Station, type Way } from './stations.ts';

/** Which routes are wanted. What is left out is free. */
export interface RouteWish {
  /** Outcomes to end at. */
  readonly outcomes?: readonly OutcomeId[];
  /** The question whose answer leads to the outcome. */
  readonly last?: QuestionId;
  /** A question that must be asked on the way. */
  readonly through?: QuestionId;
  /** Makes an answer more or less likely; 0 keeps it out. */
  readonly favour?: (question: QuestionId, answer: AnswerValue) => number;
}

/** A way to draw routes; looked ahead once, so that each draw ends where it should. */
export type RouteSource = (random: Random) => readonly GivenAnswer[];

/**
 * Draws answer-class routes of the chart, each as often as the product of its answers' shares says.
 * Exact: what lies ahead is summed up before, so no draw is thrown away.
 * @returns null when the chart has no such route
 */
export function routeSource(wish: RouteWish): RouteSource | null {
  const stations = chartStations();
  // The weight of all wanted routes from a station, before and after the question to pass.
  const before = new Float64Array(stations.length);
  const after = new Float64Array(stations.length);

  const weigh = ({ step, share }: Way): number => share * (wish.favour?.(step.question, step.answer) ?? 1);
  const ends = ({ question }: Station, { outcome }: Way): boolean =>
    outcome !== null &&
    (wish.outcomes?.includes(outcome) ?? true) &&
    (wish.last === undefined || wish.last === question);
  const ahead = (station: Station, way: Way, isPassed: boolean): number => {
    if (way.next >= 0) return (isPassed ? after : before)[way.next] ?? 0;
    return isPassed && ends(station, way) ? 1 : 0;
  };

  stations.forEach((station, index) => {
    const sum = (isPassed: boolean): number =>
      station.ways.reduce((total, way) => total + weigh(way) * ahead(station, way, isPassed), 0);
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
      const way = weighted(
        station.ways,
        (candidate) => weigh(candidate) * ahead(station, candidate, passed),
        random,
      );
      if (!way) throw new Error(`No wanted route leads on from ${station.question}.`);
      answers.push(way.step);
      index = way.next;
    }
    return answers;
  };
}

const kept = new Map<string, RouteSource | null>();

/** The source for a wish without favours; kept, as looking ahead takes time. */
export function sourceFor(wish: Omit<RouteWish, 'favour'>): RouteSource | null {
  const key = JSON.stringify(wish);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const source = routeSource(wish);
  kept.set(key, source);
  return source;
}
