/** A day of UTC, `2026-11-25`: a streak must not depend on where a person or a server is. */
export type Day = string;

const dayMs = 86_400_000;

/** The day of a time. @param now epoch milliseconds */
export function dayOf(now: number): Day {
  return new Date(now).toISOString().slice(0, 10);
}

/** The month of a day, `2026-11`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The day so many days later; earlier with a negative number. */
export function daysLater(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * dayMs);
}

/** Days in a row with at least one answer. */
export interface Streak {
  /** The last day with an answer. */
  readonly last: Day;
  /** Days in a row up to that one. */
  readonly length: number;
  readonly longest: number;
}

/** The streak after an answer on a day. A day before the last one changes nothing. */
export function streakAfter(streak: Streak | null, today: Day): Streak {
  if (streak && streak.last >= today) return streak;
  const length = streak?.last === daysLater(today, -1) ? streak.length + 1 : 1;
  return { last: today, length, longest: Math.max(length, streak?.longest ?? 0) };
}

/** The length of a streak as it stands today; a day that is still to be used does not break it. */
export function lengthOf(streak: Streak | null, today: Day): number {
  return streak && streak.last >= daysLater(today, -1) ? streak.length : 0;
}
