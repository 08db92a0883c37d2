import { z } from 'zod';
import type { QuestionId } from '../../guideline/answers.ts';
import { questionIds } from '../../guideline/questions/index.ts';
import { once } from '../../machine/once.ts';
import { type ItemKind, itemKinds, type NodeId } from '../item/item.ts';

/** How a session goes: what is due and then new, one topic of it, an exam, or one case that unfolds. */
export const modes = ['study', 'topic', 'exam', 'case'] as const;

export type Mode = (typeof modes)[number];

/** Why an item comes now: its node is due, it is new, nothing is due and it is the weakest, or it was planned. */
export type Reason = 'due' | 'new' | 'ahead' | 'planned';

/** The item in front of the trainee. */
export interface OpenItem {
  /** Id of the item, which rebuilds it. */
  readonly id: string;
  readonly node: NodeId;
  readonly reason: Reason;
  readonly hinted: boolean;
  readonly revealed: boolean;
  /** When it was shown first, epoch milliseconds. */
  readonly shownAt: number;
  /** The options chosen; null while it waits for an answer. */
  readonly chosen: readonly string[] | null;
}

/** How far a case has unfolded. */
export interface Unfolding {
  /** The questions whose answers the trainee asked for, in that order. */
  readonly asked: readonly QuestionId[];
  /** Whether enough was asked, and the trainee is to say what to do. */
  readonly deciding: boolean;
}

/** An answer given in a session. */
export interface Given {
  readonly item: string;
  readonly node: NodeId;
  readonly kind: ItemKind;
  readonly chosen: readonly string[];
  readonly hinted: boolean;
  readonly revealed: boolean;
  readonly right: boolean;
  /** When the item was shown, and when it was answered; epoch milliseconds. */
  readonly shownAt: number;
  readonly at: number;
}

export interface QuizSession {
  readonly mode: Mode;
  /** Id of the topic, for the mode `topic`. */
  readonly topic: string | null;
  /** Items in all, for an exam and a case, which are not left unasked; null for a session without an end. */
  readonly length: number | null;
  /** For a case, whose facts come as they are asked for; null for everything else. */
  readonly unfolding: Unfolding | null;
  /** Whether it goes on though the day's goal is reached. */
  readonly more: boolean;
  /** Nodes of an exam that are still to come. */
  readonly planned: readonly string[];
  readonly paused: boolean;
  readonly startedAt: number;
  readonly item: OpenItem | null;
  /** In the order given; of a session without an end the last hundred. */
  readonly given: readonly Given[];
  readonly asked: number;
  readonly right: number;
}

/** A finished exam or case: what its result and the second look at its items need. */
export interface Finished {
  readonly mode: Mode;
  readonly at: number;
  readonly given: readonly Given[];
  /** Items that were planned; more than given when it was stopped. */
  readonly length: number;
  /** Of a case, what was asked for before it was decided. */
  readonly unfolding: Unfolding | null;
}

const reasons = ['due', 'new', 'ahead', 'planned'] as const satisfies readonly Reason[];

/** A session under way and one that is finished, as they are stored. */
export const storedSessions = once(() => {
  const node = z.string().transform((id) => id as NodeId);
  const time = z.number().min(0);
  const count = z.int().min(0);

  const given = z.object({
    item: z.string(),
    node,
    kind: z.enum(itemKinds),
    chosen: z.array(z.string()),
    hinted: z.boolean().default(false),
    revealed: z.boolean().default(false),
    right: z.boolean(),
    shownAt: time.default(0),
    at: time,
  });

  const unfolding = z
    .object({ asked: z.array(z.enum(questionIds as [QuestionId, ...QuestionId[]])), deciding: z.boolean() })
    .nullable()
    .default(null);

  const session = z.object({
    mode: z.enum(modes),
    topic: z.string().nullable().default(null),
    length: count.nullable().default(null),
    planned: z.array(z.string()).default([]),
    unfolding,
    more: z.boolean().default(false),
    paused: z.boolean().default(false),
    startedAt: time,
    item: z
      .object({
        id: z.string(),
        node,
        reason: z.enum(reasons).default('planned'),
        hinted: z.boolean().default(false),
        revealed: z.boolean().default(false),
        shownAt: time.default(0),
        chosen: z.array(z.string()).nullable().default(null),
      })
      .nullable()
      .default(null),
    given: z.array(given).default([]),
    asked: count.default(0),
    right: count.default(0),
  });

  const finished = z.object({
    mode: z.enum(modes),
    at: time,
    given: z.array(given),
    length: count,
    unfolding,
  });

  return { session, finished };
});
