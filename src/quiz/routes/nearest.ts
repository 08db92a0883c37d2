import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { type OutcomeId, outcomeIds } from '../../guideline/outcome.ts';
import { questionIds } from '../../guideline/questions/index.ts';
import { answerKey, representativeOf } from './answerClass.ts';
import { chartStations, type Way } from './stations.ts';

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

const goals: readonly Goal[] = [...outcomeIds, ...questionIds];
const goalIndex = new Map(goals.map((goal, index) => [goal, index]));

function indexOf(goal: Goal): number {
  return goalIndex.get(goal) ?? 0;
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
export function nearness(known: Answers): Nearness {
  const all = chartStations();
  const stated = new Map(
    questionIds.flatMap((question) => {
      const answer = known[question];
      return answer === undefined ? [] : [[question, answerKey(representativeOf(question, answer))]];
    }),
  );
  const costOf = ({ step, key }: Way): number => {
    const given = stated.get(step.question);
    if (given === undefined) return costOfAnswer;
    return given === key ? 0 : costOfChange;
  };
  const costs = new Uint16Array(all.length * goals.length).fill(unreachable);
  all.forEach(({ question, ways }, place) => {
    const from = place * goals.length;
    for (const way of ways) {
      const cost = costOf(way);
      if (way.outcome !== null) lower(costs, from + indexOf(way.outcome), cost);
      if (way.next < 0) continue;
      const rest = way.next * goals.length;
      for (let goal = 0; goal < goals.length; goal += 1)
        lower(costs, from + goal, (costs[rest + goal] ?? unreachable) + cost);
    }
    costs[from + indexOf(question)] = 0;
  });

  return {
    to: (wanted) => {
      const goal = indexOf(wanted);
      let place = all.length - 1;
      const steps: GivenAnswer[] = [];
      for (let at = all[place]; at && at.question !== wanted; at = all[place]) {
        const left = costs[place * goals.length + goal] ?? unreachable;
        if (left >= unreachable) return null;
        const way = at.ways.find(
          (candidate) =>
            costOf(candidate) +
              (candidate.next < 0
                ? candidate.outcome === wanted
                  ? 0
                  : unreachable
                : (costs[candidate.next * goals.length + goal] ?? unreachable)) ===
            left,
        );
        if (!way) return null;
        if (costOf(way) > 0) steps.push(way.step);
        if (way.next < 0) break;
        place = way.next;
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
