import type { GivenAnswer } from '../guideline/answers.ts';
import type { ChartGraph, ChartPlace } from './graph.ts';

/**
 * Every answer-class route of the chart, depth first, one at a time: time per route and memory do not
 * grow with their number.
 */
export function* everyRoute({ root }: ChartGraph): Generator<readonly GivenAnswer[]> {
  const stack: { readonly place: ChartPlace; branch: number }[] = [{ place: root, branch: 0 }];
  const answers: GivenAnswer[] = [];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const branch = top.place.branches[top.branch];
    answers.length = stack.length - 1;
    if (!branch) {
      stack.pop();
      continue;
    }
    top.branch += 1;
    answers.push({ question: top.place.question, answer: branch.answer });
    if (branch.next) stack.push({ place: branch.next, branch: 0 });
    else yield [...answers];
  }
}

/** The number of answer-class routes, counted without walking them. */
export function countRoutes({ root }: ChartGraph): number {
  const counts = new Map<ChartPlace, number>();
  const count = (place: ChartPlace): number => {
    const known = counts.get(place);
    if (known !== undefined) return known;
    const sum = place.branches.reduce((total, { next }) => total + (next ? count(next) : 1), 0);
    counts.set(place, sum);
    return sum;
  };
  return count(root);
}
