import type { Cases } from '../../machine/cases.ts';
import type { BytesOf } from '../ask/askBlocks.ts';
import type { QuizItems } from './quizItems.ts';

/** What the quiz needs from outside. */
export interface QuizDependencies {
  /** The items, made when first asked for. Throws when they cannot be made. */
  readonly items: () => QuizItems;
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
