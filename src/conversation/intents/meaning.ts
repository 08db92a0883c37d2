import type { Intent } from './intent.ts';

/** What a turn means, and what it said. */
export interface Meaning {
  readonly intent: Intent;
  /**
   * What it said, in a form that is the same each time, to notice it when it comes again at once; null when it
   * may well be said twice, or must not be remembered.
   */
  readonly words: string | null;
}
