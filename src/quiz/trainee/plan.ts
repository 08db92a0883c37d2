import type { Random } from '../../engine/random.ts';
import { shuffled } from '../random/draw.ts';
import type { NodeId } from '../item/item.ts';
import { chartTopics, type ItemSource } from './source.ts';

/**
 * The nodes of an exam in random order: of each topic its share, and no node again before all have come.
 * @param length 1 to 50
 */
export function examNodes(source: ItemSource, length: number, random: Random): readonly NodeId[] {
  const { nodes } = source;
  const chosen: NodeId[] = [];
  let rest = new Set(nodes);
  while (chosen.length < length && nodes.length > 0) {
    if (rest.size === 0) rest = new Set(nodes);
    // In turn one node of each topic, so that a short exam touches as many topics as it can.
    for (const topic of shuffled([...chartTopics(source), { nodes }], random)) {
      const node = shuffled(topic.nodes, random).find((one) => rest.has(one));
      if (node === undefined || chosen.length >= length) continue;
      rest.delete(node);
      chosen.push(node);
    }
  }
  return shuffled(chosen, random);
}
