import type { Block } from '../contract/message.ts';

/** The answer to an ask. */
export interface Answer {
  /** False when the guideline's data does not hold it, or the ask is about one patient. */
  readonly found: boolean;
  /** Ids of the passages shown, in order. */
  readonly passages: readonly string[];
  /** What was typed and not known, or read as another word: never kept. */
  readonly notes: readonly Block[];
  /** The answer; holds nothing that was typed. */
  readonly blocks: readonly Block[];
}
