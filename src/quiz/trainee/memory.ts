import { type CardInput, createEmptyCard, forgetting_curve, fsrs, type Grade, Rating } from 'ts-fsrs';
import { type Day, dayOf, type Zone } from './days.ts';

/** What the scheduler keeps of one skill: a card of ts-fsrs, as plain numbers. Times are epoch milliseconds. */
export interface Memory {
  readonly due: number;
  /** Days after which the chance to recall has fallen to nine in ten. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** Days between the last answer and `due`. */
  readonly interval: number;
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** New, learning, review, relearning. */
  readonly state: 0 | 1 | 2 | 3;
  readonly last: number;
}

/** How an answer went. A revealed answer counts as not known. */
export const results = ['right', 'rightWithHint', 'wrong', 'revealed'] as const;

export type Result = (typeof results)[number];

/**
 * The scheduler as its authors advise it: nine in ten to be recalled, their parameters, their steps of one and
 * ten minutes before a skill is left alone for a day, and due days spread a little, so that what was met
 * together does not come back together.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: true });

const grades: Readonly<Record<Result, Grade>> = {
  right: Rating.Good,
  rightWithHint: Rating.Hard,
  wrong: Rating.Again,
  revealed: Rating.Again,
};

const dayMs = 86_400_000;

/**
 * What is remembered after an answer.
 * @param memory what was remembered before; null for a skill that is new
 * @param now epoch milliseconds; a clock that went back counts as standing still
 */
export function reviewed(memory: Memory | null, result: Result, now: number): Memory {
  const at = Math.max(now, memory?.last ?? 0);
  const { card } = scheduler.next(memory ? cardOf(memory) : createEmptyCard(at), at, grades[result]);
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    interval: card.scheduled_days,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    last: at,
  };
}

/** The scheduler's estimate of the chance, 0 to 1, that a skill is still known at a time. */
export function recallAt({ last, stability }: Memory, at: number): number {
  return forgetting_curve(scheduler.parameters.w, Math.max(0, at - last) / dayMs, stability);
}

/** The states of ts-fsrs in which an answer is asked for again within minutes: learning and relearning. */
const inSteps: ReadonlySet<Memory['state']> = new Set([1, 3]);

/**
 * Whether a skill is due: what is still being learnt by the minute, everything else on its day, so that what
 * was answered last night can come this morning.
 */
export function isDueAt({ due, state, last }: Memory, now: number, zone: Zone): boolean {
  if (due <= now) return true;
  const today = dayOf(now, zone);
  return inSteps.has(state) ? dayOf(last, zone) < today : dayOf(due, zone) <= today;
}

/** The day on which a skill is due. */
export function dueDay({ due }: Memory, zone: Zone): Day {
  return dayOf(due, zone);
}

function cardOf(memory: Memory): CardInput {
  return {
    due: memory.due,
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.interval,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
    last_review: memory.last,
  };
}
