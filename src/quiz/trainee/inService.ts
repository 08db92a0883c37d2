import type { Item } from '../item/item.ts';
import { seeds } from './limits.ts';
import type { ItemSource } from './source.ts';

/** More draws than anybody will withdraw items of one kind and node. */
const tries = 100;

/** Far enough from a seed that a neighbour which is withdrawn too is not the next draw. */
const stride = 104_729;

/**
 * The items without those that were withdrawn: another is made instead, and one that was made before can no
 * longer be shown.
 * @param withdrawn ids of items; asked each time, so that a withdrawal counts at once
 */
export function inService(source: ItemSource, withdrawn: () => ReadonlySet<string>): ItemSource {
  const next = (seed: number, tried: number): number => (seed + tried * stride) % seeds;
  return {
    get topics() {
      return source.topics;
    },
    get skills() {
      return source.skills;
    },
    nodes: source.nodes,
    whole: source.whole,
    transitionOf: (stored) => source.transitionOf(stored),
    curriculum: source.curriculum,
    kindsOf: (node) => source.kindsOf(node),
    make: (request) => {
      const out = withdrawn();
      let item: Item = source.make(request);
      for (let tried = 1; tried < tries && out.has(item.id); tried += 1) {
        item = source.make({ ...request, seed: next(request.seed, tried) });
      }
      return item;
    },
    byId: (id) => (withdrawn().has(id) ? null : source.byId(id)),
    mark: (item, chosen) => source.mark(item, chosen),
    walk: (seed) => {
      const out = withdrawn();
      let ids = source.walk(seed);
      for (let tried = 1; tried < tries && ids.some((id) => out.has(id)); tried += 1) {
        ids = source.walk(next(seed, tried));
      }
      return ids;
    },
  };
}
