import type { Item, ItemKind, NodeId } from '../item/item.ts';
import type { Curriculum } from './curriculum.ts';
import type { Skill } from './skill.ts';

/** A topic: what a trainee names to practise a part of the chart. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly NodeId[];
  /** The kinds of item that belong to it, when not all do. */
  readonly kinds?: readonly ItemKind[];
}

/** Where items come from. */
export interface ItemSource {
  readonly topics: readonly Topic[];
  /** Every node that has items, in the order of the chart. */
  readonly nodes: readonly NodeId[];
  /** Everything that is remembered for itself, in the order of the chart. */
  readonly skills: readonly Skill[];
  /** Ids of all there is to meet; the names are those of the coverage reports. */
  readonly whole: {
    readonly questions: readonly NodeId[];
    readonly outcomes: readonly NodeId[];
    readonly transitions: readonly string[];
    readonly cautions: readonly string[];
  };
  /** The id of a transition that may have been stored under an earlier name. */
  readonly transitionOf: (stored: string) => string;
  readonly curriculum: Curriculum;
  /** The kinds of item that a node has; at least one. */
  kindsOf(node: NodeId): readonly ItemKind[];
  /** An item that practises the node; the same request gives the same item. */
  make(request: { readonly node: NodeId; readonly kind: ItemKind; readonly seed: number }): Item;
  /** The item again, or null when this version no longer makes it. */
  byId(id: string): Item | null;
  /** Whether exactly the right options were chosen. */
  mark(item: Item, chosen: readonly string[]): boolean;
  /** A whole case as items, one for each question of its route and the outcome; ids of items. */
  walk(seed: number): readonly string[];
}

/** Whether an item of a node and kind belongs to a topic. */
export function belongsTo({ nodes, kinds }: Topic, { node, kind }: Pick<Item, 'node' | 'kind'>): boolean {
  return nodes.includes(node) && (kinds?.includes(kind) ?? true);
}

/** The topics that are parts of the chart; the others are kinds of question about any part of it. */
export function chartTopics({ topics }: Pick<ItemSource, 'topics'>): readonly Topic[] {
  return topics.filter(({ kinds }) => kinds === undefined);
}
