/** The words that an ask can be answered with. Whoever holds the passages makes it. */
export interface KnownWords {
  readonly isKnown: (word: string) => boolean;
  /** Words that a misspelling may stand for: names, aspects and titles; other words are too many to guess among. */
  readonly guessable: () => ReadonlySet<string>;
}
