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
  /** Each goal with its index. */
  readonly goals: ReadonlyMap<Goal, number>;
  readonly questionIds: readonly QuestionId[];
  readonly classes: Pick<AnswerClasses, 'representativeOf'>;
}

/** A changed answer weighs more than any number of answers that are only added. */
const costOfChange = 100;
const costOfAnswer = 1;
const unreachable = 60_000;

/**
 * Looks from one patient to every outcome and question of the chart: the fewest answers to change and,
 * among those, the fewest to add. Exact over all routes.
 * @param known all that is known of the patient
 */
export function nearness({ stations, goals, questionIds, classes }: NearnessMap, known: Answers): Nearness {
  const indexOf = (goal: Goal): number => goals.get(goal) ?? 0;
  const stated = new Map(
    questionIds.flatMap((question) => {
      const answer = known[question];
      return answer === undefined ? [] : [[question, answerKey(classes.representativeOf(question, answer))]];
    }),
  );
  const costOf = ({ step, key }: StationBranch): number => {
    const given = stated.get(step.question);
    if (given === undefined) return costOfAnswer;
    return given === key ? 0 : costOfChange;
  };
  const costs = new Uint16Array(stations.length * goals.size).fill(unreachable);
  stations.forEach(({ question, branches }, place) => {
    const from = place * goals.size;
    for (const branch of branches) {
      const cost = costOf(branch);
      if (branch.outcome !== null) lower(costs, from + indexOf(branch.outcome), cost);
      if (branch.next < 0) continue;
      const rest = branch.next * goals.size;
      for (let goal = 0; goal < goals.size; goal += 1)
        lower(costs, from + goal, (costs[rest + goal] ?? unreachable) + cost);
    }
    costs[from + indexOf(question)] = 0;
  });

  return {
    to: (wanted) => {
      const goal = indexOf(wanted);
      let place = stations.length - 1;
      const steps: GivenAnswer[] = [];
      for (let at = stations[place]; at && at.question !== wanted; at = stations[place]) {
        const left = costs[place * goals.size + goal] ?? unreachable;
        if (left >= unreachable) return null;
        const branch = at.branches.find(
          (candidate) =>
            costOf(candidate) +
              (candidate.next < 0
                ? candidate.outcome === wanted
                  ? 0
                  : unreachable
                : (costs[candidate.next * goals.size + goal] ?? unreachable)) ===
            left,
        );
        if (!branch) return null;
        if (costOf(branch) > 0) steps.push(branch.step);
        if (branch.next < 0) break;
        place = branch.next;
      }
      return {
        changed: steps.filter(({ question }) => stated.has(question)),
        provided: steps.filter(({ question }) => !stated.has(question)),
      };
    },
  };
}

function lower(costs: Uint16Array, at: number, cost: number): void {
  if (cost < (costs[at] ?? 0)) costs[at] = cost;
}
