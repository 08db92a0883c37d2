import { z } from 'zod';

/**
 * What the last reply was, where the next turn may answer it: at once or not at all. It asked whether everything, or one
 * case, is to be deleted; it has begun a case in place of another, which `back` undoes; it opened a change; it listed cases
 * by their numbers; it asked what somebody thinks of the outcome, or why they chose something else; or it looked by "what
 * if" at other answers, which a plain yes makes so.
 */
export type LastReply<Given> =
  | { readonly kind: 'deletion' | 'newCase' | 'cases' }
  | {
      readonly kind: 'change';
      /** Of which question another answer is asked for; null while the question is to be chosen. */
      readonly question: string | null;
    }
  | {
      readonly kind: 'feedback';
      /** What was chosen instead, while its reason is asked for. */
      readonly chosen: string | null;
    }
  | {
      readonly kind: 'drop';
      /** Which case it asked whether to drop for everybody. */
      readonly number: number;
    }
  | { readonly kind: 'look'; readonly supposed: readonly Given[] };

/** What the last reply was, as it is stored: under three names, which versions before read as well. */
export function storedLastReplyFields<Answer extends z.ZodType>(answer: Answer) {
  return {
    /** What it asked beside the case. */
    asking: z.enum(['deletion', 'feedback', 'newCase', 'change']).nullable().default(null),
    chosenInstead: z.string().nullable().default(null),
    supposed: z.array(answer).readonly().default([]),
    /** What it listed by number. No version before reads these three. */
    listed: z.enum(['cases']).nullable().default(null),
    changing: z.string().nullable().default(null),
    dropping: z.number().nullable().default(null),
  };
}

/** The fields of a record as they are stored. Of `asking` and `supposed` at most one holds something. */
export interface StoredLastReply<Given> {
  readonly asking: 'deletion' | 'feedback' | 'newCase' | 'change' | null;
  readonly chosenInstead: string | null;
  readonly supposed: readonly Given[];
  readonly listed: 'cases' | null;
  readonly changing: string | null;
  readonly dropping: number | null;
}

/** What the last reply was; null where nothing of it is answered. */
export function lastReplyFrom<Given>({
  asking,
  chosenInstead,
  supposed,
  listed,
  changing,
  dropping,
}: StoredLastReply<Given>): LastReply<Given> | null {
  if (dropping !== null) return { kind: 'drop', number: dropping };
  if (listed !== null) return { kind: listed };
  if (asking === 'change') return { kind: 'change', question: changing };
  if (asking === 'feedback') return { kind: 'feedback', chosen: chosenInstead };
  if (asking !== null) return { kind: asking };
  return lookAt(supposed);
}

/** A look at other answers; null where there are none. */
export function lookAt<Given>(supposed: readonly Given[]): LastReply<Given> | null {
  return supposed.length === 0 ? null : { kind: 'look', supposed };
}

/** What the last reply was, as it is stored. */
export function lastReplyToStore<Given>(last: LastReply<Given> | null): StoredLastReply<Given> {
  const asking =
    last === null || last.kind === 'look' || last.kind === 'cases' || last.kind === 'drop' ? null : last.kind;
  return {
    asking,
    chosenInstead: last?.kind === 'feedback' ? last.chosen : null,
    supposed: last?.kind === 'look' ? last.supposed : [],
    listed: last?.kind === 'cases' ? 'cases' : null,
    changing: last?.kind === 'change' ? last.question : null,
    dropping: last?.kind === 'drop' ? last.number : null,
  };
}
