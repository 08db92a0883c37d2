import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { type ItemKind, itemKinds, type NodeId } from '../item/item.ts';
import { type Calibration, calibrationLength, noCalibration } from './calibration.ts';
import { type Day, noZone, type Streak, type Zone, zoneOf } from './days.ts';
import { goal } from './limits.ts';
import { type LastTyped, storedLastTyped } from './lastTyped.ts';
import type { Memory } from './memory.ts';
import { type Review, storedReview } from './review.ts';
import { type Finished, type QuizSession, storedSessions } from './sessionData.ts';
import type { SkillId } from './skill.ts';

/** How often something was asked, and how often answered right (with or without a hint). */
export interface Tally {
  readonly asked: number;
  readonly right: number;
}

/** What is remembered of a skill. */
export interface SkillRecord extends Tally {
  readonly memory: Memory;
}

export interface NodeRecord extends Tally {
  /** When it was last asked, epoch milliseconds. */
  readonly last: number;
  readonly hinted: number;
  readonly revealed: number;
  readonly lastKind: ItemKind | null;
  /** Fingerprints of the last cases, so that the node comes back in another one. */
  readonly cases: readonly string[];
}

/** The answers of one day or month, counted. */
export interface Period {
  readonly nodes: Readonly<Record<string, Tally>>;
  readonly kinds: Readonly<Record<string, Tally>>;
  /** Mastery of each topic after the last answer of the period, in percent. */
  readonly mastery: Readonly<Record<string, number>>;
}

/** What was met, and of it what was answered right at least once; ids, in the order met. */
export interface Met {
  readonly met: readonly string[];
  readonly right: readonly string[];
}

/** Everything that is kept of a trainee: no name, no text that was typed. */
export interface TraineeRecord {
  readonly schema: 2;
  /** Grows by one with each accepted change. */
  readonly rev: number;
  readonly nodes: Readonly<Partial<Record<NodeId, NodeRecord>>>;
  readonly kinds: Readonly<Partial<Record<ItemKind, Tally>>>;
  readonly skills: Readonly<Record<SkillId, SkillRecord>>;
  readonly calibration: Calibration;
  /** The last answers one by one, the newest at the end: what memory and items can be judged by. */
  readonly reviews: readonly Review[];
  /** Where the person's days begin and end. */
  readonly zone: Zone;
  /** Items that make a day. */
  readonly goal: number;
  /** Whether the lesson before the first item was seen or skipped. */
  readonly taught: boolean;
  /** Ids of items that the person said are wrong. */
  readonly flagged: readonly string[];
  /** Whether the counts of the person's answers may go into the statistics of the installation. */
  readonly shares: boolean;
  /** The last days; older ones are summed up in `months`. */
  readonly days: Readonly<Record<Day, Period>>;
  readonly months: Readonly<Record<string, Period>>;
  readonly streak: Streak | null;
  /** Edges of the chart, by id. */
  readonly transitions: Met;
  readonly cautions: Met;
  /** The nodes asked last, the newest at the end; those of an earlier chart among them. */
  readonly recent: readonly string[];
  readonly session: QuizSession | null;
  readonly finished: Finished | null;
  /** What was typed in the last seconds, as keyed hashes, to notice it when it comes again. */
  readonly lastTyped: readonly LastTyped[];
  /** Ids of the last activities, to notice a repeated delivery. */
  readonly seen: readonly string[];
}

/** The forms in which a record is stored. */
const stored = once(() => {
  const count = z.int().min(0).default(0);
  const tally = z.object({ asked: count, right: count });
  const period = z.object({
    nodes: z.record(z.string(), tally).default({}),
    kinds: z.record(z.string(), tally).default({}),
    mastery: z.record(z.string(), z.number()).default({}),
  });
  const met = z
    .object({ met: z.array(z.string()), right: z.array(z.string()) })
    .default({ met: [], right: [] });

  /** The bounds are those within which ts-fsrs takes a card. */
  const memory = z.object({
    due: z.number().min(0),
    stability: z.number().min(0.001),
    difficulty: z.number().min(1).max(10),
    interval: z.number().min(0),
    step: count,
    reps: count,
    lapses: count,
    state: z.literal([0, 1, 2, 3]),
    last: z.number().min(0),
  });

  const current = z.looseObject({
    schema: z.literal(2),
    rev: count,
    nodes: z
      .record(
        z.string(),
        tally.extend({
          last: z.number().min(0).default(0),
          hinted: count,
          revealed: count,
          lastKind: z.enum(itemKinds).nullable().default(null),
          cases: z.array(z.string()).default([]),
        }),
      )
      .default({}),
    kinds: z.record(z.string(), tally).default({}),
    skills: z.record(z.string(), tally.extend({ memory })).default({}),
    calibration: z.array(z.number()).length(calibrationLength).catch([]),
    reviews: z.array(storedReview()).default([]),
    zone: z
      .string()
      .transform((name) => zoneOf(name) ?? noZone)
      .default(noZone),
    goal: z.int().min(goal.min).max(goal.max).default(goal.usual),
    taught: z.boolean().default(false),
    flagged: z.array(z.string()).default([]),
    shares: z.boolean().default(false),
    days: z.record(z.string(), period).default({}),
    months: z.record(z.string(), period).default({}),
    streak: z
      .object({ last: z.iso.date(), length: z.int().min(1), longest: z.int().min(1) })
      .nullable()
      .default(null),
    transitions: met,
    cautions: met,
    recent: z.array(z.string()).default([]),
    session: storedSessions().session.nullable().default(null),
    finished: storedSessions().finished.nullable().default(null),
    lastTyped: storedLastTyped(),
    seen: z.array(z.string()).default([]),
  });

  /** Of the first form no more is read than what the second keeps elsewhere. */
  const first = z.looseObject({
    schema: z.literal(1),
    rev: count,
    nodes: z
      .record(
        z.string(),
        z.looseObject({ memory, lastKind: z.enum(itemKinds).nullish(), asked: count, right: count }),
      )
      .default({}),
  });

  const later = z.looseObject({ schema: z.int().min(3) });

  return { current, first, later };
});

export const emptyRecord: TraineeRecord = {
  schema: 2,
  rev: 0,
  nodes: {},
  kinds: {},
  skills: {},
  calibration: noCalibration,
  reviews: [],
  zone: noZone,
  goal: goal.usual,
  taught: false,
  flagged: [],
  shares: false,
  days: {},
  months: {},
  streak: null,
  transitions: { met: [], right: [] },
  cautions: { met: [], right: [] },
  recent: [],
  session: null,
  finished: null,
  lastTyped: [],
  seen: [],
};

/** Whether a later version wrote a stored record, in a form that this one does not know. */
export function isLaterRecord(value: unknown): boolean {
  return stored().later.safeParse(value).success;
}

/** The kinds that ask about a node itself; the others ask about a caution, an exclusion or an update. */
const ofNode: ReadonlySet<ItemKind> = new Set(['recommend', 'nextQuestion', 'counterfactual', 'cutoff']);

/**
 * A record of the first form in the second. One memory was kept for all kinds of a node: the kind that was
 * asked last inherits it, for the others nothing is claimed. Who had practised needs no first lesson.
 */
function upgraded(value: unknown): unknown {
  const { data } = stored().first.safeParse(value);
  if (!data) return value;
  const nodes = Object.entries(data.nodes);
  return {
    ...data,
    schema: 2,
    taught: data.rev > 0,
    nodes: Object.fromEntries(
      nodes.map(([id, { memory: known, ...node }]) => [id, { ...node, last: known.last }]),
    ),
    skills: Object.fromEntries(
      nodes.flatMap(([id, { memory: known, lastKind, asked, right }]) =>
        lastKind && ofNode.has(lastKind) ? [[`${lastKind}.${id}`, { memory: known, asked, right }]] : [],
      ),
    ),
  };
}

/**
 * Reads a stored record. What an earlier version did not store yet is filled in; a node that the chart no
 * longer has is kept, and never asked; fields that this version does not know stay.
 * @returns null when it cannot be read: then it must not be written over
 */
export function parseRecord(value: unknown): TraineeRecord | null {
  const result = stored().current.safeParse(upgraded(value));
  return result.success ? result.data : null;
}
