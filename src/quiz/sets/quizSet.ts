import type { Item, ItemKind } from '../item/item.ts';
import type { Topic } from '../words/topics.ts';

/** How many items a set may have, and how many usually. */
export const setSize = { min: 1, max: 200, usual: 20 } as const;

/** Seeds are whole numbers from 0 to this. */
export const highestSeed = 0xffffffff;

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
