import { z } from 'zod';

/** A round of a group: one item, the answers of everybody until it is closed. */
export interface Round {
  readonly id: string;
  readonly item: string;
  /** Random for each round: the keys of those who answered mean nothing outside it. */
  readonly salt: string;
  /** Grows with each answer that counts. */
  readonly rev: number;
  /** Option ids by the pseudonymous key of a person; dropped when the round is closed. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Once closed, how many answered, and how many chose each option; null while it is open. */
  readonly closed: { readonly people: number; readonly counts: Readonly<Record<string, number>> } | null;
}

/** What of a finished exam or whole case is looked at: an item by its number from 1, or the list of them. */
export type Looking = 'nothing' | 'list' | number;

/** What the quiz keeps of a conversation. */
export interface QuizChat {
  readonly schema: 1;
  /** Whether the quiz spoke last here, so that typed text is for it. */
  readonly focus: boolean;
  /** Which of the items to look at again was shown last. */
  readonly looking: Looking;
  readonly round: Round | null;
}

const count = z.int().min(0);

const stored = z.looseObject({
  schema: z.literal(1),
  focus: z.boolean(),
  looking: z.union([z.enum(['nothing', 'list']), z.int().min(1)]).catch('nothing'),
  round: z
    .object({
      id: z.string(),
      item: z.string(),
      salt: z.string(),
      rev: count,
      answers: z.record(z.string(), z.array(z.string())),
      closed: z.object({ people: count, counts: z.record(z.string(), count) }).nullable(),
    })
    .nullable(),
});

export const emptyChat: QuizChat = { schema: 1, focus: false, looking: 'nothing', round: null };

/**
 * Reads what is stored; fields that this version does not know stay.
 * @returns null when it is nothing of this schema
 */
export function parseChat(value: unknown): QuizChat | null {
  return stored.safeParse(value).data ?? null;
}

/** The key under which the quiz keeps what belongs to a conversation. */
export function chatKey(conversation: string): string {
  return `quiz/${conversation}`;
}
