/** The words that an ask can be answered with. Whoever holds the passages makes it. */
export interface KnownWords {
  readonly isKnown: (word: string) => boolean;
  /** The one known name that a misspelt word is close to; null when there is none, or more than one. */
  readonly respelt: (word: string) => string | null;
}
