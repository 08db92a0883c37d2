import { itemById, kindsFor, makeItem } from './makeItem.ts';
import { mark } from './mark.ts';
import { nodeIds } from './itemId.ts';
import { type Topic, topics } from './topics.ts';
import type { Item, NodeId } from './item.ts';
import type { ItemSource } from './trainee/source.ts';
import { walkIds, walkItem } from './walk.ts';

const hasItems = ({ kinds }: Topic, node: NodeId): boolean =>
  kindsFor(node).some((kind) => kinds?.includes(kind) ?? true);

/** An item is looked at several times in a turn and some turns long; making it takes longer than all else. */
const mostKept = 200;

function kept(make: (id: string) => Item | null): (id: string) => Item | null {
  const items = new Map<string, Item | null>();
  return (id) => {
    const known = items.get(id);
    const item = known === undefined ? make(id) : known;
    items.delete(id);
    items.set(id, item);
    const [oldest] = items.keys();
    if (items.size > mostKept && oldest !== undefined) items.delete(oldest);
    return item;
  };
}

/** The items of the quiz as the learning half takes them. */
export const bank: ItemSource = {
  // A topic counts once there are items for it.
  topics: topics.filter((topic) => topic.nodes.some((node) => hasItems(topic, node))),
  nodes: nodeIds,
  kindsOf: kindsFor,
  make: makeItem,
  byId: kept((id) => itemById(id) ?? walkItem(id)),
  mark: (item, chosen) => mark(item, chosen).right,
  walk: walkIds,
};
