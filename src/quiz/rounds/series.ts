/** What came out of one item of a series, in counts alone. */
export interface ItemResult {
  readonly item: string;
  readonly people: number;
  readonly right: number;
  /** How many chose each option, by its id. */
  readonly counts: Readonly<Record<string, number>>;
}

/** One person's score while the series lasts, by a key that means nothing outside it. */
export type Scores = Readonly<Record<string, number>>;

/** The scores with those of one more item; who answered wrong stands there with what they had. */
export function scoredWith(scores: Scores, answered: Readonly<Record<string, boolean>>): Scores {
  const next: Record<string, number> = { ...scores };
  for (const [key, right] of Object.entries(answered)) next[key] = (next[key] ?? 0) + (right ? 1 : 0);
  return next;
}

/** How many people had none right, one right, and so on up to all: what is left of the scores. */
export function scoreboardOf(scores: Scores, items: number): readonly number[] {
  const all = Object.values(scores);
  return Array.from({ length: items + 1 }, (_, right) => all.filter((score) => score === right).length);
}

/** How many items a series may have. */
export const seriesLength = { min: 1, max: 20 } as const;
