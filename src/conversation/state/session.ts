import { z } from 'zod';
import type { GivenAnswer, LesionNumbers, QuestionId } from '../../guideline/answers.ts';
import type { GuidelineStamp } from '../../engine/summarize.ts';

/** Answers read from typed lines, not used before they are confirmed. */
export interface PendingIntake {
  /** What `Session.lines` was when it was last added to, so that a card of an earlier line is noticed. */
  readonly line: number;
  readonly answers: readonly GivenAnswer[];
}

/** Pseudonymous keys of those who gave the answers, by question. */
export type GivenBy = Readonly<Partial<Record<QuestionId, string>>>;

/** A typed message that was taken in, as far as is needed to notice it when it comes again. */
export interface LastTyped {
  /** Random for each message. */
  readonly salt: string;
  /** A keyed hash of who said what; what was said is not kept. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is kept of a conversation. The case is its answers; everything else follows from them. */
export interface Session {
  readonly schema: 1;
  /** The open case, or null. */
  readonly caseId: string | null;
  /** Grows by one with each accepted change of the case. */
  readonly rev: number;
  readonly answers: readonly GivenAnswer[];
  /** Answers told before their question is asked. They decide nothing until the route asks for them. */
  readonly ahead: readonly GivenAnswer[];
  /** What was read from a line and waits for confirmation; null when nothing does. */
  readonly intake: PendingIntake | null;
  /** How many lines were read in this case. It outlives each line, so that no two states look alike. */
  readonly lines: number;
  /** What the last reply asked beside the case; the next turn answers it or leaves it. */
  readonly asking: 'deletion' | 'feedback' | null;
  /** The guideline that the answers were given under. */
  readonly guideline: Pick<GuidelineStamp, 'version' | 'hash'>;
  /** An answer that waits for confirmation because it contradicts another. */
  readonly confirming: GivenAnswer | null;
  /** The lesion number or size that was typed without the other one. */
  readonly lesions: Partial<LesionNumbers> | null;
  /** Edges covered since `coverage start`; null when nothing is counted. */
  readonly covered: readonly string[] | null;
  /** Random for each case: hashes of this case mean nothing for another. Empty without a case. */
  readonly salt: string;
  /** Who gave which answer, as pseudonymous keys. */
  readonly by: GivenBy;
  /** What was typed within the last seconds, not in words. */
  readonly lastTyped: readonly LastTyped[];
  /** Whether the bot has introduced itself here, and has said that no patient identifier belongs here. */
  readonly welcomed: boolean;
  readonly reminded: boolean;
  /** Ids of the last activities, to notice a repeated delivery. */
  readonly seen: readonly string[];
}

const givenAnswer = z.object({ question: z.string(), answer: z.unknown() });

const stored = z.object({
  schema: z.literal(1),
  caseId: z.string().nullable(),
  rev: z.int().min(0),
  answers: z.array(givenAnswer),
  ahead: z.array(givenAnswer).default([]),
  intake: z
    .object({ line: z.int().min(1), answers: z.array(givenAnswer) })
    .nullable()
    .default(null),
  lines: z.int().min(0).default(0),
  asking: z.enum(['deletion', 'feedback']).nullable().default(null),
  guideline: z.object({ version: z.string(), hash: z.string() }),
  confirming: givenAnswer.nullable(),
  lesions: z
    .object({ lesionCount: z.number().optional(), largestLesionMm: z.number().optional() })
    .nullable(),
  covered: z.array(z.string()).nullable().default(null),
  salt: z.string().default(''),
  by: z.record(z.string(), z.string()).default({}),
  lastTyped: z.array(z.object({ salt: z.string(), hash: z.string(), at: z.number() })).default([]),
  welcomed: z.boolean().default(false),
  reminded: z.boolean().default(false),
  seen: z.array(z.string()),
});

export function emptySession({ version, hash }: GuidelineStamp): Session {
  return {
    schema: 1,
    caseId: null,
    rev: 0,
    answers: [],
    ahead: [],
    intake: null,
    lines: 0,
    asking: null,
    guideline: { version, hash },
    confirming: null,
    lesions: null,
    covered: null,
    salt: '',
    by: {},
    lastTyped: [],
    welcomed: false,
    reminded: false,
    seen: [],
  };
}

/**
 * Reads a stored session. The answers are checked when they are replayed, not here.
 * @returns null when it is not a session of this schema
 */
export function parseSession(value: unknown): Session | null {
  const result = stored.safeParse(value);
  return result.success ? (result.data as unknown as Session) : null;
}

/** Whether a turn took in something that was said, also what only waits to be confirmed or completed. */
export function tookIn(before: Session, after: Session): boolean {
  return (
    stateOf(before) !== stateOf(after) ||
    before.confirming !== after.confirming ||
    before.lesions !== after.lesions
  );
}

/** Differs for each state of the conversation that everybody sees. */
export function stateOf({ caseId, rev, lines, intake }: Session): string {
  return `${caseId ?? ''}/${rev}/${lines}${intake ? '/waits' : ''}`;
}

const remembered = 20;

/** What is stored, a session or another document, with one more activity seen. */
export function withSeen<Seeing extends Pick<Session, 'seen'>>(
  stored: Seeing,
  activityId: string | undefined,
): Seeing {
  return activityId === undefined || stored.seen.includes(activityId)
    ? stored
    : { ...stored, seen: [...stored.seen, activityId].slice(-remembered) };
}
