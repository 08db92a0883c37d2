import { recent } from '../../machine/recent.ts';

/** A day of a person, `2026-11-25`. */
export type Day = string;

/** A time zone as the IANA names it, `Europe/Berlin`. */
export type Zone = string;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A day begins at this hour of the person's clock: who practises past midnight practises on the day before. */
export const dayBegins = 4;

/** Where nobody has said where a person is. */
export const noZone: Zone = 'UTC';

/** Formatting a date is quick, making what formats it is not. */
const formats = new Map<Zone, Intl.DateTimeFormat>();

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  // As many as there are zones, and no more: what is not one throws above.
  formats.set(zone, made);
  return made;
}

/** The zone of that name; null when this machine knows none. */
export function zoneOf(name: unknown): Zone | null {
  if (typeof name !== 'string' || name === '' || name.length > 64) return null;
  try {
    formatOf(name);
    return name;
  } catch {
    return null;
  }
}

/**
 * The day of a time, which begins at `dayBegins` of the person's clock.
 * @param now epoch milliseconds
 * @param zone one that `zoneOf` gave
 */
export function dayOf(now: number, zone: Zone): Day {
  return daysAsked.of(`${now} ${zone}`, () => makeDayOf(now, zone));
}

/** At every question it is asked of the same times, when each skill was answered and when it is due. */
const daysAsked = recent<Day>(4_096);

function makeDayOf(now: number, zone: Zone): Day {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const date = `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
  return Number(parts.get('hour')) < dayBegins ? daysLater(date, -1) : date;
}

/** The month of a day, `2026-11`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The day so many days later; earlier with a negative number. */
export function daysLater(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
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
