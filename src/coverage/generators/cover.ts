import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Branch, ChartGraph, ChartPlace } from '../../machine/graph.ts';

/** What a step covers: the branch taken, and the edge taken before it (null at the start). */
export type ItemsOf = (place: ChartPlace, branch: Branch, before: string | null) => readonly string[];

/** A step of a route with the step before it. */
export interface Reached {
  readonly place: ChartPlace;
  readonly branch: Branch;
  readonly from: Reached | null;
}

/**
 * Few routes that together cover every item: for each item still open, the shortest way to it, then on to
 * an outcome along branches that cover most. Linear in the size of the unfolded chart for each route.
 * @param itemsOf what a step covers
 */
export function* coveringRoutes({ root }: ChartGraph, itemsOf: ItemsOf): Generator<readonly GivenAnswer[]> {
  const firstWay = shortestWays(root, itemsOf);
  const open = new Set(firstWay.keys());
  const byDepth = [...firstWay].sort(([, a], [, b]) => depthOf(b) - depthOf(a));
  for (const [item, way] of byDepth) {
    if (!open.has(item)) continue;
    const steps = completed(way, itemsOf, open);
    let before: string | null = null;
    for (const { place, branch } of steps) {
      for (const covered of itemsOf(place, branch, before)) open.delete(covered);
      before = branch.edge;
    }
    yield steps.map(({ place, branch }) => ({ question: place.question, answer: branch.answer }));
  }
}

/** The shortest way to each item, breadth first over places and the edge that led there. */
export function shortestWays(root: ChartPlace, itemsOf: ItemsOf): ReadonlyMap<string, Reached> {
  const ways = new Map<string, Reached>();
  const seen = new Map<ChartPlace, Set<string>>();
  let frontier: readonly (Reached | null)[] = [null];
  while (frontier.length > 0) {
    const nextFrontier: Reached[] = [];
    for (const from of frontier) {
      const place = from ? from.branch.next : root;
      if (!place) continue;
      const before = from?.branch.edge ?? null;
      for (const branch of place.branches) {
        const reached: Reached = { place, branch, from };
        for (const item of itemsOf(place, branch, before)) if (!ways.has(item)) ways.set(item, reached);
        if (branch.next && firstVisit(seen, branch.next, branch.edge)) nextFrontier.push(reached);
      }
    }
    frontier = nextFrontier;
  }
  return ways;
}

/** The steps from the start to a step, that one included. */
export function stepsTo(reached: Reached): readonly Reached[] {
  return reached.from ? [...stepsTo(reached.from), reached] : [reached];
}

function completed(way: Reached, itemsOf: ItemsOf, open: ReadonlySet<string>): readonly Reached[] {
  let last = way;
  for (let place = last.branch.next; place; place = last.branch.next) {
    const here = place;
    const before = last.branch.edge;
    const gain = (branch: Branch): number =>
      itemsOf(here, branch, before).filter((item) => open.has(item)).length;
    const branch = here.branches.reduce((best, candidate) =>
      gain(candidate) > gain(best) ? candidate : best,
    );
    last = { place: here, branch, from: last };
  }
  return stepsTo(last);
}

function depthOf(reached: Reached): number {
  return stepsTo(reached).length;
}

function firstVisit(seen: Map<ChartPlace, Set<string>>, place: ChartPlace, edge: string): boolean {
  const edges = seen.get(place) ?? new Set();
  seen.set(place, edges);
  if (edges.has(edge)) return false;
  edges.add(edge);
  return true;
}
