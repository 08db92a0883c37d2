import { distance } from 'fastest-levenshtein';

/** A word that another one may be a misspelling of. */
export interface NearWord {
  readonly word: string;
  /** Letters added, left out or changed. */
  readonly distance: number;
}

/**
 * The words that are a few letters from a typed one, the nearest first; the same word is no letter away.
 * @param most the letters that may be added, left out or changed
 */
export function nearestWords(typed: string, words: Iterable<string>, most: number): readonly NearWord[] {
  return Array.from(words)
    .filter((word) => Math.abs(word.length - typed.length) <= most)
    .map((word) => ({ word, distance: distance(typed, word) }))
    .filter((near) => near.distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
}
