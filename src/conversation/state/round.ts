import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { type ItemKind, itemKinds } from '../../quiz/item/item.ts';
import type { ItemResult, Scores } from '../../quiz/rounds/series.ts';

/** One item after the other for a group, and what came out of them. */
export interface Series {
  /** Items in all. */
  readonly length: number;
  /** Id of the topic; null for the whole chart. */
  readonly topic: string | null;
  readonly kind: ItemKind | null;
  /** Random for each series, empty once it is over: keys made with it mean nothing elsewhere. */
  readonly salt: string;
  /** Key of who opened it, and may close and go on; empty once it is over. */
  readonly opener: string;
  /** The items that are closed, in order. */
  readonly results: readonly ItemResult[];
  /** How many each had right, by key; empty once it is over. */
  readonly scores: Scores;
  /** Once over, how many people had none right, one right, and so on; null before. */
  readonly scoreboard: readonly number[] | null;
}

/** A round of a group: one item, the answers of everybody until it is closed. */
export interface Round {
  readonly id: string;
  readonly item: string;
  /** Random for each round: the keys of those who answered mean nothing outside it. */
  readonly salt: string;
  /** Grows with each answer that counts. */
  readonly rev: number;
  /** When it was opened, milliseconds since 1970. */
  readonly openedAt: number;
  /** Option ids by the pseudonymous key of a person; dropped when the round is closed. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Once closed, how many answered, and how many chose each option; null while it is open. */
  readonly closed: { readonly people: number; readonly counts: Readonly<Record<string, number>> } | null;
  readonly series: Series;
}

export const storedRound = once(() => {
  const count = z.int().min(0);

  return z.object({
    id: z.string(),
    item: z.string(),
    salt: z.string(),
    rev: count,
    openedAt: z.number().default(0),
    answers: z.record(z.string(), z.array(z.string())),
    closed: z.object({ people: count, counts: z.record(z.string(), count) }).nullable(),
    series: z
      .object({
        length: z.int().min(1),
        topic: z.string().nullable(),
        kind: z.enum(itemKinds).nullable(),
        salt: z.string(),
        opener: z.string(),
        results: z.array(
          z.object({ item: z.string(), people: count, right: count, counts: z.record(z.string(), count) }),
        ),
        scores: z.record(z.string(), count),
        scoreboard: z.array(count).nullable(),
      })
      // Of an earlier version, which knew no series and let everybody close.
      .default(() => ({
        length: 1,
        topic: null,
        kind: null,
        salt: '',
        opener: '',
        results: [],
        scores: {},
        scoreboard: null,
      })),
  });
});
