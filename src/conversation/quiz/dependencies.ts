import type { Cases } from '../../machine/cases.ts';
import type { BytesOf } from '../ask/askBlocks.ts';
import type { Item } from '../../quiz/item.ts';
import type { ItemSource } from '../../quiz/trainee/source.ts';

/** Where the items of the quiz come from, and how what is typed about them is read. */
export interface QuizItems {
  readonly source: ItemSource;
  /** Reads a topic as a person names it; null when it names none. */
  readonly topicNamed: (text: string) => { readonly id: string } | null;
  /** Reads typed text as a choice of options; null when it is none. */
  readonly readChoice: (item: Item, text: string) => readonly string[] | null;
}

/** What the quiz needs from outside. */
export interface QuizDependencies extends QuizItems {
  /** The chart that the items are made from. */
  readonly cases: Cases;
  readonly bytesOf: BytesOf;
  /** The lines of `help`. */
  readonly helpLines: readonly string[];
  /** An id for a new round, not to be guessed. */
  readonly newId: () => string;
  /** For hashes that mean nothing outside a record or a round; random for each. */
  readonly newSalt: () => string;
  /** A whole number from 0 up to 2^31, anew each time. */
  readonly newSeed: () => number;
}
