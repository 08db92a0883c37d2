import { type PhrasePattern, startsOfPattern } from '../tokens/phrasePattern.ts';
import { keysOfToken } from '../tokens/phraseStarts.ts';
import type { Token } from '../tokens/tokens.ts';

/** An entry that may stand at a token. */
export interface Candidate<E> {
  readonly entry: E;
  /** Its place among all that can begin with the token: of two equal matches the first counts. */
  readonly rank: number;
}

/** The entries whose phrase may begin with a token and go on with the next, if there is one; in no order. */
export type PhraseIndex<E> = (token: Token, next: Token | undefined) => readonly Candidate<E>[];

/** The entries of a list that can begin with one word, each with its place among them. */
interface Starting<E> {
  readonly count: number;
  /** Those that can be one token, or go on with any. */
  readonly always: readonly Candidate<E>[];
  /** The others by the words that they can go on with. */
  readonly bySecond: ReadonlyMap<string, readonly Candidate<E>[]>;
}

/** Entries by the first two words that they can begin with. */
export interface PhraseList<E> {
  readonly byWord: ReadonlyMap<string, Starting<E>>;
  /** Those that can begin with a number or any word. */
  readonly any: Starting<E>;
}

/** Sorts entries for an index; many indexes can share a list. */
export function phraseList<E extends { readonly pattern: PhrasePattern }>(
  entries: readonly E[],
): PhraseList<E> {
  const byWord = new Map<string, E[]>();
  const any: E[] = [];
  for (const entry of entries) {
    const { first } = startsOfPattern(entry.pattern);
    if (first === null) any.push(entry);
    for (const word of first ?? []) addTo(byWord, word, entry);
  }
  return {
    byWord: new Map([...byWord].map(([word, list]) => [word, startingWith(list)])),
    any: startingWith(any),
  };
}

function startingWith<E extends { readonly pattern: PhrasePattern }>(entries: readonly E[]): Starting<E> {
  const always: Candidate<E>[] = [];
  const bySecond = new Map<string, Candidate<E>[]>();
  entries.forEach((entry, rank) => {
    const { second } = startsOfPattern(entry.pattern);
    // One object for all words: a phrase can go on with hundreds.
    const candidate = { entry, rank };
    if (second === null) always.push(candidate);
    for (const word of second ?? []) addTo(bySecond, word, candidate);
  });
  return { count: entries.length, always, bySecond };
}

function addTo<T>(lists: Map<string, T[]>, name: string, one: T): void {
  const list = lists.get(name);
  if (list) list.push(one);
  else lists.set(name, [one]);
}

/**
 * Looks for entries in lists, those of the first before those of the second. Hundreds of phrases can begin with some
 * words; with two words at hand hardly one of them is left to be tried.
 */
export function phraseIndex<E>(lists: readonly PhraseList<E>[]): PhraseIndex<E> {
  const byWord = new Map<string, Starting<E>[]>();
  for (const list of lists) for (const [word, starting] of list.byWord) addTo(byWord, word, starting);
  const any = lists.map((list) => list.any).filter(({ count }) => count > 0);
  return (token, next) => {
    const keys = keysOfToken(next);
    const found: Candidate<E>[] = [];
    let before = 0;
    const add = ({ count, always, bySecond }: Starting<E>): void => {
      const from = found.length;
      for (const { entry, rank } of always) found.push({ entry, rank: before + rank });
      for (const key of keys)
        for (const { entry, rank } of bySecond.get(key) ?? []) {
          // A number in words may be named, and meant by "#" as well.
          const isKnown = keys.length > 1 && found.some((one, at) => at >= from && one.entry === entry);
          if (!isKnown) found.push({ entry, rank: before + rank });
        }
      before += count;
    };
    for (const key of keysOfToken(token)) for (const starting of byWord.get(key) ?? []) add(starting);
    for (const starting of any) add(starting);
    return found;
  };
}
