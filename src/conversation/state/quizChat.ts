import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { type Round, storedRound } from './round.ts';

export type { Round } from './round.ts';

/**
 * Where a person is in the quiz: at practice (the open item, or the menu where none is), in the lesson before
 * the first item, at the end of the day, at the result of the last exam or case, or at one of its items. It is
 * left by going elsewhere and by nothing else: text that is not understood changes no place.
 */
export type Place =
  | { readonly at: 'practice' | 'done' | 'result' }
  /** Part of the lesson, from 1. */
  | { readonly at: 'lesson'; readonly part: number }
  /** Number of the item to look at again, from 1. */
  | { readonly at: 'again'; readonly number: number };

export const atPractice: Place = { at: 'practice' };

/** What the quiz keeps of a conversation. */
export interface QuizChat {
  readonly schema: 1;
  /** Whether the quiz spoke last here, so that typed text is for it. */
  readonly focus: boolean;
  readonly place: Place;
  readonly round: Round | null;
}

const stored = once(() => {
  const from1 = z.int().min(1);

  const place = z.discriminatedUnion('at', [
    z.object({ at: z.enum(['practice', 'done', 'result']) }),
    z.object({ at: z.literal('lesson'), part: from1 }),
    z.object({ at: z.literal('again'), number: from1 }),
  ]);

  return z.looseObject({
    schema: z.literal(1),
    focus: z.boolean(),
    place: place.catch(atPractice),
    round: storedRound().nullable(),
  });
});

export const emptyChat: QuizChat = { schema: 1, focus: false, place: atPractice, round: null };

/**
 * Reads what is stored; fields that this version does not know stay.
 * @returns null when it is nothing of this schema
 */
export function parseChat(value: unknown): QuizChat | null {
  return stored().safeParse(value).data ?? null;
}

/** The key under which the quiz keeps what belongs to a conversation. */
export function chatKey(conversation: string): string {
  return `quiz/${conversation}`;
}
