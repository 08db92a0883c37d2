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

/** Shortest word that a misspelling is looked for. */
const shortest = 5;

/**
 * The one word that a misspelt one is close to: one letter off, or two in a word of ten or more, with the same
 * first letter.
 * @param guessable names, aspects and titles, as search terms
 * @returns null when there is none, or more than one
 */
export function respelt(word: string, guessable: Iterable<string>): string | null {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return null;
  const near = nearestWords(word, guessable, word.length >= 10 ? 2 : 1).filter(
    (candidate) => candidate.word[0] === word[0] && candidate.word.length >= shortest,
  );
  const [first] = near;
  const nearest = near.filter(({ distance }) => distance === first?.distance);
  return first !== undefined && nearest.length === 1 ? first.word : null;
}
