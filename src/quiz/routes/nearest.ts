import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { AnswerClasses } from '../chart/answerClass.ts';
import { answerKey } from '../../engine/answerKey.ts';
import type { Station, StationBranch } from './stations.ts';

/** Where a change may lead: an outcome, or a question being asked. */
export type Goal = OutcomeId | QuestionId;

/** What must be otherwise, and what else must hold, to reach a goal. */
export interface SmallestChange {
  /** Answers of the case that must be others, in the order of the chart. */
  readonly changed: readonly GivenAnswer[];
  /** Questions that the case leaves open and that must be answered so. */
  readonly provided: readonly GivenAnswer[];
}

/** How far each goal is from one patient. */
export interface Nearness {
  /** The smallest change that leads to the goal; null when no route leads there. */
  to(goal: Goal): SmallestChange | null;
}

/** The chart as far as nearness looks at it. */
export interface NearnessMap {
  readonly stations: readonly Station[];
  readonly goals: ReadonlySet<Goal>;
  readonly questionIds: readonly QuestionId[];
  readonly classes: Pick<AnswerClasses, 'representativeOf'>;
}

/** A changed answer weighs more than any number of answers that are only added. */
const costOfChange = 100;
const costOfAnswer = 1;
/** Among equals the commoner answers are taken. */
const costOfRarity = 0.001;

/**
 * Looks from one patient to every outcome and question of the chart: the fewest answers to change and,
 * among those, the fewest to add. Exact over all routes: one pass over the places from the start on.
 * @param known all that is known of the patient
 */
export function nearness({ stations, goals, questionIds, classes }: NearnessMap, known: Answers): Nearness {
  const stated = new Map(
    questionIds.flatMap((question) => {
      const answer = known[question];
      return answer === undefined ? [] : [[question, answerKey(classes.representativeOf(question, answer))]];
    }),
  );
  const costOf = ({ step, key, share }: StationBranch): number => {
    const given = stated.get(step.question);
    if (given === key) return 0;
    return (given === undefined ? costOfAnswer : costOfChange) + costOfRarity * (1 - share);
  };
  const start = stations.length - 1;
  const costs = new Float64Array(stations.length).fill(Infinity);
  const from = new Int32Array(stations.length).fill(-1);
  const by: (StationBranch | undefined)[] = [];
  const nearest = new Map<
    Goal,
    { readonly cost: number; readonly place: number; readonly last?: StationBranch }
  >();
  const reach = (goal: Goal, cost: number, place: number, last?: StationBranch): void => {
    if (cost < (nearest.get(goal)?.cost ?? Infinity))
      nearest.set(goal, { cost, place, ...(last ? { last } : {}) });
  };
  costs[start] = 0;
  for (let place = start; place >= 0; place -= 1) {
    const station = stations[place];
    const soFar = costs[place] ?? Infinity;
    if (!station || soFar === Infinity) continue;
    reach(station.question, soFar, place);
    for (const branch of station.branches) {
      const cost = soFar + costOf(branch);
      if (branch.outcome !== null) reach(branch.outcome, cost, place, branch);
      if (branch.next < 0 || cost >= (costs[branch.next] ?? Infinity)) continue;
      costs[branch.next] = cost;
      from[branch.next] = place;
      by[branch.next] = branch;
    }
  }

  const stepsTo = (place: number): readonly StationBranch[] => {
    const steps: StationBranch[] = [];
    for (let at = place; at >= 0; at = from[at] ?? -1) {
      const branch = by[at];
      if (branch) steps.unshift(branch);
    }
    return steps;
  };
  return {
    to: (wanted) => {
      const found = goals.has(wanted) ? nearest.get(wanted) : undefined;
      if (!found) return null;
      const steps = [...stepsTo(found.place), ...(found.last ? [found.last] : [])]
        .filter((branch) => costOf(branch) > 0)
        .map(({ step }) => step);
      return {
        changed: steps.filter(({ question }) => stated.has(question)),
        provided: steps.filter(({ question }) => !stated.has(question)),
      };
    },
  };
}
