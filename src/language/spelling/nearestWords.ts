import { distance } from 'fastest-levenshtein';

/** A word that another one may be a misspelling of. */
export interface NearWord {
  readonly word: string;
  /** Letters added, left out or changed; at least 1. */
  readonly distance: number;
}

/**
 * The words that differ from a misspelt one in a few letters, the nearest first.
 * @param most the letters that may be added, left out or changed
 */
export function nearestWords(typed: string, words: Iterable<string>, most: number): readonly NearWord[] {
  return Array.from(words)
    .filter((word) => Math.abs(word.length - typed.length) <= most)
    .map((word) => ({ word, distance: distance(typed, word) }))
    .filter((near) => near.distance > 0 && near.distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
}
