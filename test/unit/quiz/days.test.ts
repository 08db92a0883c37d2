import { describe, expect, test } from 'vitest';
import { dayOf, daysLater, lengthOf, zoneOf } from '../../../src/quiz/trainee/days.ts';
import { todayOf } from '../../../src/quiz/trainee/today.ts';
import { isDueAt, type Memory } from '../../../src/quiz/trainee/memory.ts';
import { emptyRecord, type TraineeRecord } from '../../../src/quiz/trainee/record.ts';
import { remember } from '../../../src/quiz/trainee/remember.ts';
import { handmade } from '../../fixtures/handmadeItems.ts';

const minute = 60_000;
const day = 86_400_000;

test.each([
  // A quarter to four at night still belongs to the evening before; a quarter past does not.
  ['Europe/Berlin', '2026-11-28T02:45:00Z', '2026-11-27'],
  ['Europe/Berlin', '2026-11-28T03:15:00Z', '2026-11-28'],
  ['America/Los_Angeles', '2026-11-28T11:45:00Z', '2026-11-27'],
  ['America/Los_Angeles', '2026-11-28T12:15:00Z', '2026-11-28'],
  ['Australia/Sydney', '2026-11-27T20:00:00Z', '2026-11-28'],
  ['Asia/Kathmandu', '2026-11-27T22:30:00Z', '2026-11-28'],
  // The day on which clocks went back has 25 hours and one date.
  ['Europe/Berlin', '2026-10-25T02:59:00Z', '2026-10-24'],
  ['Europe/Berlin', '2026-10-26T02:59:00Z', '2026-10-25'],
  ['UTC', '2026-01-01T03:59:59Z', '2025-12-31'],
])('in %s %s is on %s', (zone, at, expected) => {
  expect(dayOf(Date.parse(at), zone)).toBe(expected);
});

test.each(['Europe/Berlin', 'UTC', 'America/Argentina/Ushuaia'])('%s is a zone', (name) => {
  expect(zoneOf(name)).toBe(name);
});
test.each(['', 'Mars/Olympus', null, 7, 'x'.repeat(99), undefined])('%j is none', (name) => {
  expect(zoneOf(name)).toBeNull();
});

const answered = (record: TraineeRecord, result: 'right' | 'wrong', at: number): TraineeRecord => {
  const item = handmade.make({ node: 'ki67', kind: 'recommend', seed: 1 });
  return remember(record, { item, result, chosen: ['b'], shownAt: at, at }, handmade);
};

/** Three evenings and an afternoon as the finding had them: all in local time, some over the border of UTC days. */
describe.each([
  ['America/Los_Angeles', ['2026-11-24T04:00:00Z', '2026-11-24T23:00:00Z', '2026-11-26T04:00:00Z']],
  ['Australia/Sydney', ['2026-11-22T20:00:00Z', '2026-11-24T01:00:00Z', '2026-11-24T20:00:00Z']],
  ['Europe/Berlin', ['2026-11-23T22:30:00Z', '2026-11-24T06:00:00Z', '2026-11-26T00:30:00Z']],
])('in %s', (zone, times) => {
  const at = times.map((time) => Date.parse(time));

  test('three days of practice are a streak of three', () => {
    const record = at.reduce((before, time) => answered(before, 'right', time), { ...emptyRecord, zone });
    expect(record.streak).toMatchObject({ length: 3, longest: 3 });
    expect(lengthOf(record.streak, dayOf((at[2] ?? 0) + 12 * 60 * minute, zone))).toBe(3);
  });

  test('what was wrong in the evening, and what is due in a day, comes the next morning', () => {
    const evening = at[0] ?? 0;
    const wrong = answered({ ...emptyRecord, zone }, 'wrong', evening);
    const right = [0, 11, 22].reduce(
      (before, minutes) => answered(before, 'right', evening + minutes * minute),
      { ...emptyRecord, zone },
    );
    for (const record of [wrong, right]) {
      const memory = record.skills['recommend.ki67']?.memory;
      expect(memory).toBeDefined();
      const next = daysLater(dayOf(evening, zone), 1);
      const due = dayOf(memory?.due ?? 0, zone);
      const dueOn = due < next ? next : due;
      // The first hour of the day on which it is due, however late in the day the answer was.
      const morning = firstMinuteOf(dueOn, zone, evening);
      expect(memory && isDueAt(memory, morning, zone)).toBe(true);
      expect(todayOf(record, handmade, morning).due).toBe(1);
    }
    // A wrong answer is asked for again the same day, and at the latest on the next.
    const memory = wrong.skills['recommend.ki67']?.memory as Memory;
    expect(isDueAt(memory, evening + 2 * minute, zone)).toBe(true);
  });
});

/** The first minute of a day, searched for minute by minute from a time before it. */
function firstMinuteOf(wanted: string, zone: string, from: number): number {
  let at = from;
  while (dayOf(at, zone) < wanted && at < from + 60 * day) at += minute;
  return at;
}
