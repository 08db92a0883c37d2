import type { NodeId } from '../item/item.ts';
import { recallAt } from './memory.ts';
import type { TraineeRecord } from './record.ts';
import { chartTopics, type ItemSource } from './source.ts';

/** Mastery looks so far ahead: right after an answer everything is known. */
const aheadMs = 7 * 86_400_000;

/**
 * How well a node is known: the scheduler's estimate, 0 to 1, that it will still be known a week from now.
 * A node that was never answered right counts as 0.
 */
export function masteryOf(nodes: TraineeRecord['nodes'], node: NodeId, now: number): number {
  const known = nodes[node];
  return known && known.right > 0 ? recallAt(known.memory, now + aheadMs) : 0;
}

/** The mean mastery of some nodes, in whole percent. */
export function meanMastery(nodes: TraineeRecord['nodes'], of: readonly NodeId[], now: number): number {
  const sum = of.reduce((total, node) => total + masteryOf(nodes, node, now), 0);
  return of.length === 0 ? 0 : Math.round((100 * sum) / of.length);
}

/** The mean mastery of each part of the chart, in whole percent, by the topic's id. */
export function masteryByTopic(
  nodes: TraineeRecord['nodes'],
  source: Pick<ItemSource, 'topics'>,
  now: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    chartTopics(source).map((topic) => [topic.id, meanMastery(nodes, topic.nodes, now)]),
  );
}
