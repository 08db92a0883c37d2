import type { ItemKind, NodeId } from '../item/item.ts';
import { isDue } from './choose.ts';
import { type Day, dayOf, daysLater, lengthOf } from './days.ts';
import { masteryOf, meanMastery } from './mastery.ts';
import type { Met, Tally, TraineeRecord } from './record.ts';
import type { Finished, Given } from './sessionData.ts';
import { belongsTo, chartTopics, type ItemSource } from './source.ts';

/** What was met and got right of all there is; the names are those of the coverage reports. */
export interface Criterion {
  readonly met: number;
  readonly right: number;
  readonly total: number;
}

export interface TopicProgress extends Tally {
  readonly id: string;
  readonly title: string;
  /** Whole percent, 0 to 100. */
  readonly mastery: number;
}

/** How a trainee stands. */
export interface Progress {
  /** Mean over all nodes, whole percent. */
  readonly mastery: number;
  readonly topics: readonly TopicProgress[];
  /** Mastery at the end of each of the last weeks with an answer, the oldest first. */
  readonly weeks: readonly { readonly day: Day; readonly mastery: number }[];
  readonly streak: { readonly days: number; readonly longest: number };
  readonly due: number;
  /** When the next node is due, epoch milliseconds; null when some are due already or none was met. */
  readonly nextDue: number | null;
  readonly asked: number;
  readonly right: number;
  readonly criteria: Readonly<Record<keyof ItemSource['whole'], Criterion>>;
  readonly kinds: Readonly<Partial<Record<ItemKind, Tally>>>;
  /** The best and the worst known of the nodes met, at most five each, no node in both. */
  readonly strengths: readonly NodeId[];
  readonly weak: readonly NodeId[];
}

const weeksShown = 8;
const nodesShown = 5;

/** From this mastery on a node counts as a strength, below it as weak. */
const strongFrom = 0.8;

/** @param now epoch milliseconds */
export function progressOf(record: TraineeRecord, source: ItemSource, now: number): Progress {
  const { nodes, transitions, cautions: met } = record;
  const known = source.nodes.filter((node) => nodes[node]);
  const byMastery = [...known].sort((a, b) => masteryOf(nodes, b, now) - masteryOf(nodes, a, now));
  const due = known.filter((node) => isDue(record, node, now)).length;
  const strong = (node: NodeId): boolean => masteryOf(nodes, node, now) >= strongFrom;
  const sum = sumOf(record, source.nodes);
  return {
    mastery: meanMastery(nodes, source.nodes, now),
    topics: chartTopics(source).map(({ id, title, nodes: of }) => ({
      id,
      title,
      mastery: meanMastery(nodes, of, now),
      ...sumOf(record, of),
    })),
    weeks: weeksOf(record, now),
    streak: { days: lengthOf(record.streak, dayOf(now)), longest: record.streak?.longest ?? 0 },
    due,
    nextDue: due > 0 || known.length === 0 ? null : Math.min(...known.map((node) => dueAt(record, node))),
    ...sum,
    criteria: {
      questions: nodesMet(record, source.whole.questions),
      outcomes: nodesMet(record, source.whole.outcomes),
      transitions: metOf(
        {
          met: transitions.met.map(source.transitionOf),
          right: transitions.right.map(source.transitionOf),
        },
        source.whole.transitions,
      ),
      cautions: metOf(met, source.whole.cautions),
    },
    kinds: record.kinds,
    strengths: byMastery.filter(strong).slice(0, nodesShown),
    weak: byMastery
      .filter((node) => !strong(node))
      .reverse()
      .slice(0, nodesShown),
  };
}

/** The result of an exam or a case. */
export interface Score extends Tally {
  /** Items planned; more than asked when it was stopped. */
  readonly length: number;
  readonly topics: readonly (Tally & { readonly id: string; readonly title: string })[];
  /** The answers that were not right. */
  readonly again: readonly Given[];
}

export function scoreOf({ given, length }: Finished, { topics }: ItemSource): Score {
  const tally = (some: readonly Given[]): Tally => ({
    asked: some.length,
    right: some.filter(({ right }) => right).length,
  });
  return {
    ...tally(given),
    length,
    topics: topics
      .map((topic) => ({
        id: topic.id,
        title: topic.title,
        ...tally(given.filter((one) => belongsTo(topic, one))),
      }))
      .filter(({ asked }) => asked > 0),
    again: given.filter(({ right }) => !right),
  };
}

function sumOf({ nodes }: TraineeRecord, of: readonly NodeId[]): Tally {
  return of.reduce<Tally>(
    ({ asked, right }, node) => ({
      asked: asked + (nodes[node]?.asked ?? 0),
      right: right + (nodes[node]?.right ?? 0),
    }),
    { asked: 0, right: 0 },
  );
}

function dueAt({ nodes }: TraineeRecord, node: NodeId): number {
  return nodes[node]?.memory.due ?? Infinity;
}

function nodesMet({ nodes }: TraineeRecord, of: readonly NodeId[]): Criterion {
  return {
    met: of.filter((node) => nodes[node]).length,
    right: of.filter((node) => (nodes[node]?.right ?? 0) > 0).length,
    total: of.length,
  };
}

/** Only what the chart still has counts. */
function metOf({ met, right }: Met, all: readonly string[]): Criterion {
  const among = (ids: readonly string[]): number => all.filter((id) => ids.includes(id)).length;
  return { met: among(met), right: among(right), total: all.length };
}

/** The mean of the topics' mastery on the last day of each week with an answer, up to today. */
function weeksOf({ days }: TraineeRecord, now: number): Progress['weeks'] {
  const today = dayOf(now);
  return Array.from({ length: weeksShown }, (_, index) => weeksShown - 1 - index).flatMap((ago) => {
    const [from, to] = [daysLater(today, -7 * ago - 6), daysLater(today, -7 * ago)];
    const last = Object.keys(days)
      .filter((day) => day >= from && day <= to)
      .sort()
      .at(-1);
    const values = Object.values(last === undefined ? {} : (days[last]?.mastery ?? {}));
    if (last === undefined || values.length === 0) return [];
    return [{ day: to, mastery: Math.round(values.reduce((sum, one) => sum + one, 0) / values.length) }];
  });
}
