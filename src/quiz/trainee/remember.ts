import type { Item, ItemKind } from '../item/item.ts';
import { calibrated, guessOf } from './calibration.ts';
import { fingerprintOf } from './fingerprint.ts';
import { dayOf, daysLater, monthOf, streakAfter } from './days.ts';
import { masteryByTopic } from './mastery.ts';
import { type Result, reviewed } from './memory.ts';
import type { Met, NodeRecord, Period, Tally, TraineeRecord } from './record.ts';
import { withReview } from './review.ts';
import { skillsOf } from './skill.ts';
import type { ItemSource } from './source.ts';

/** So many cases of a node, and nodes, are remembered so as not to come again at once. */
const casesKept = 6;
const recentKept = 6;

/** Days are kept one by one for so long, then summed up by month. */
const daysKept = 90;

const noPeriod: Period = { nodes: {}, kinds: {}, mastery: {} };

/** An answer as it is remembered. Times are epoch milliseconds. */
export interface Remembered {
  readonly item: Item;
  readonly result: Result;
  readonly chosen: readonly string[];
  readonly shownAt: number;
  readonly at: number;
}

/**
 * The record after one more answer: the memory of what the item practises, how far memory can be trusted, the
 * answer itself, the counts, the streak, and what was met and got right. The revision is not touched.
 */
export function remember(record: TraineeRecord, answer: Remembered, source: ItemSource): TraineeRecord {
  const { item, result, at } = answer;
  const right = isRight(result);
  const today = dayOf(at, record.zone);
  const known = withSkills(record, answer);
  const before = record.days[today] ?? noPeriod;
  const period: Period = {
    nodes: counted(before.nodes, item.node, right),
    kinds: counted(before.kinds, item.kind, right),
    mastery: masteryByTopic(known, source, at),
  };
  return {
    ...record,
    ...known,
    nodes: { ...record.nodes, [item.node]: nodeAfter(record.nodes[item.node], answer) },
    kinds: counted<ItemKind>(record.kinds, item.kind, right),
    reviews: withReview(record.reviews, { ...answer, item: item.id, options: item.options.length }),
    ...folded({ ...record.days, [today]: period }, record.months, daysLater(today, -daysKept)),
    streak: streakAfter(record.streak, today),
    transitions: metAfter(record.transitions, item.edges, right),
    cautions: metAfter(record.cautions, item.caution === null ? [] : [item.caution], right),
    recent: [...record.recent, item.node].slice(-recentKept),
  };
}

/** Whether a result counts as right. */
export function isRight(result: Result): boolean {
  return result === 'right' || result === 'rightWithHint';
}

/** With several skills in one item the answer says the same of each; the first is what it was asked for. */
function withSkills(
  { skills, calibration }: TraineeRecord,
  { item, result, at }: Remembered,
): Pick<TraineeRecord, 'skills' | 'calibration'> {
  const ids = skillsOf(item);
  const right = isRight(result);
  const first = ids[0] === undefined ? undefined : skills[ids[0]];
  const evidence = { right: result === 'right', guess: guessOf(item), now: at };
  return {
    skills: {
      ...skills,
      ...Object.fromEntries(
        ids.map((id) => {
          const { asked = 0, right: before = 0, memory = null } = skills[id] ?? {};
          return [
            id,
            { memory: reviewed(memory, result, at), asked: asked + 1, right: before + (right ? 1 : 0) },
          ];
        }),
      ),
    },
    // An answer that was shown, or came with help, says nothing of what was known.
    calibration:
      result === 'rightWithHint' ? calibration : calibrated(calibration, first?.memory ?? null, evidence),
  };
}

function nodeAfter(known: NodeRecord | undefined, { item, result, at }: Remembered): NodeRecord {
  const { asked = 0, right = 0, hinted = 0, revealed = 0, cases = [] } = known ?? {};
  const fingerprint = fingerprintOf(item);
  return {
    last: at,
    asked: asked + 1,
    right: right + (isRight(result) ? 1 : 0),
    hinted: hinted + (result === 'rightWithHint' ? 1 : 0),
    revealed: revealed + (result === 'revealed' ? 1 : 0),
    lastKind: item.kind,
    cases: [...cases.filter((one) => one !== fingerprint), fingerprint].slice(-casesKept),
  };
}
function counted<Key extends string>(
  tallies: Readonly<Partial<Record<Key, Tally>>>,
  key: Key,
  right: boolean,
): Readonly<Record<Key, Tally>> {
  const tally = tallies[key];
  const next = { asked: (tally?.asked ?? 0) + 1, right: (tally?.right ?? 0) + (right ? 1 : 0) };
  return { ...tallies, [key]: next };
}

function metAfter({ met, right: got }: Met, ids: readonly string[], right: boolean): Met {
  return { met: union(met, ids), right: right ? union(got, ids) : got };
}

function union(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])];
}

/** Moves the days before `from` into their months. */
function folded(
  days: TraineeRecord['days'],
  months: TraineeRecord['months'],
  from: string,
): Pick<TraineeRecord, 'days' | 'months'> {
  const old = Object.entries(days)
    .filter(([day]) => day < from)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (old.length === 0) return { days, months };
  const summed = { ...months };
  for (const [day, period] of old) {
    const before = summed[monthOf(day)] ?? noPeriod;
    summed[monthOf(day)] = {
      nodes: added(before.nodes, period.nodes),
      kinds: added(before.kinds, period.kinds),
      mastery: period.mastery,
    };
  }
  return { days: Object.fromEntries(Object.entries(days).filter(([day]) => day >= from)), months: summed };
}

function added(one: Period['nodes'], other: Period['nodes']): Period['nodes'] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      {
        asked: (one[key]?.asked ?? 0) + (other[key]?.asked ?? 0),
        right: (one[key]?.right ?? 0) + (other[key]?.right ?? 0),
      },
    ]),
  );
}
