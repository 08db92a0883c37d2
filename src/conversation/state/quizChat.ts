import { z } from 'zod';
import { type Round, storedRound } from './round.ts';

export type { Round } from './round.ts';

/** What of a finished exam or whole case is looked at: an item by its number from 1, or the list of them. */
export type Looking = 'nothing' | 'list' | number;

/** What the quiz keeps of a conversation. */
export interface QuizChat {
  readonly schema: 1;
  /** Whether the quiz spoke last here, so that typed text is for it. */
  readonly focus: boolean;
  /** Which of the items to look at again was shown last. */
  readonly looking: Looking;
  /** The part of the lesson that was shown last, from 1; 0 when none is. */
  readonly lesson: number;
  readonly round: Round | null;
}

const count = z.int().min(0);

const stored = z.looseObject({
  schema: z.literal(1),
  focus: z.boolean(),
  looking: z.union([z.enum(['nothing', 'list']), z.int().min(1)]).catch('nothing'),
  lesson: count.catch(0),
  round: storedRound.nullable(),
});

export const emptyChat: QuizChat = { schema: 1, focus: false, looking: 'nothing', lesson: 0, round: null };

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
