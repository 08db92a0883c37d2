import type { Item, ItemKind } from '../item/item.ts';
import type { Topic } from '../words/topics.ts';

/** How many items a set may have, and how many usually. */
export const setSize = { min: 1, max: 200, usual: 20 } as const;

/** Seeds are whole numbers from 0 to this. */
export const highestSeed = 0xffffffff;

/** So many items of a kind in a topic. */
export interface BlueprintCell {
  readonly topic: Topic;
  readonly kind: ItemKind;
  readonly count: number;
}

/** What a teacher asks for. */
export interface SetWish {
  /** Within `setSize`. */
  readonly count: number;
  /** A whole number from 0 to `highestSeed`. */
  readonly seed: number;
  /** None: all parts of the chart. */
  readonly topics: readonly Topic[];
  /** None: all kinds. */
  readonly kinds: readonly ItemKind[];
  /** How many of which, in this order; `count` is their sum. None: as even as topics and kinds allow. */
  readonly blueprint: readonly BlueprintCell[];
}

export interface SetEntry {
  /** From 1. */
  readonly number: number;
  /** The topic that it was chosen for. */
  readonly topic: Topic;
  readonly item: Item;
}

/** A set of items for a class. */
export interface QuizSet {
  readonly wish: SetWish;
  readonly entries: readonly SetEntry[];
}
