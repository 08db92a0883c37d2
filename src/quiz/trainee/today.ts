import { isDue } from './choose.ts';
import { type Day, dayOf, daysLater } from './days.ts';
import { dueDay } from './memory.ts';
import type { TraineeRecord } from './record.ts';
import type { ItemSource } from './source.ts';

/** How a person's day stands. */
export interface Today {
  readonly answered: number;
  readonly goal: number;
  /** Skills that are due now. */
  readonly due: number;
  /** Skills that were never met. */
  readonly fresh: number;
  /** Whether the day's goal is reached, or nothing is left for today. */
  readonly done: boolean;
  /** The day after this one on which something is to be done; null when all is new or nothing is left. */
  readonly next: Day | null;
}

/** @param now epoch milliseconds */
export function todayOf(record: TraineeRecord, source: Pick<ItemSource, 'skills'>, now: number): Today {
  const { zone, skills, goal, days } = record;
  const today = dayOf(now, zone);
  const known = source.skills.filter(({ id }) => skills[id]);
  const answered = Object.values(days[today]?.nodes ?? {}).reduce((sum, { asked }) => sum + asked, 0);
  const due = known.filter(({ id }) => isDue(record, id, now)).length;
  const fresh = source.skills.length - known.length;
  const tomorrow = daysLater(today, 1);
  const dueDays = known.flatMap(({ id }) => (skills[id] ? [dueDay(skills[id].memory, zone)] : []));
  const soonest = dueDays.toSorted()[0];
  const next = soonest === undefined ? null : fresh > 0 || soonest < tomorrow ? tomorrow : soonest;
  return { answered, goal, due, fresh, done: answered >= goal || (due === 0 && fresh === 0), next };
}
