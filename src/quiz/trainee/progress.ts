import type { ItemKind, NodeId } from '../item/item.ts';
import { type Day, dayOf, daysLater, lengthOf } from './days.ts';
import { masteryAt, masteryOfNode, meanMastery, skillsIn } from './mastery.ts';
import type { Met, Tally, TraineeRecord } from './record.ts';
import type { Finished, Given } from './sessionData.ts';
import { belongsTo, chartTopics, type ItemSource } from './source.ts';
import { type Today, todayOf } from './today.ts';

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
  /** Mean over all skills, whole percent. */
  readonly mastery: number;
  readonly topics: readonly TopicProgress[];
  /** Mastery at the end of each of the last weeks with an answer, the oldest first. */
  readonly weeks: readonly { readonly day: Day; readonly mastery: number }[];
  readonly streak: { readonly days: number; readonly longest: number };
  readonly today: Today;
  /** Skills that were met, of all. */
  readonly skills: { readonly met: number; readonly total: number };
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
const strongFrom = 0.65;

/** @param now epoch milliseconds */
export function progressOf(record: TraineeRecord, source: ItemSource, now: number): Progress {
  const { nodes, transitions, cautions: met } = record;
  const mastery = masteryAt(record, now);
  const known = source.nodes
    .filter((node) => nodes[node])
    .map((node) => ({ node, mastery: masteryOfNode(mastery, record, node, source.skills) ?? 0 }))
    .toSorted((a, b) => b.mastery - a.mastery);
  const strong = (one: { readonly mastery: number }): boolean => one.mastery >= strongFrom;
  const sum = sumOf(record, source.nodes);
  return {
    mastery: meanMastery(mastery, source.skills),
    topics: chartTopics(source).map((topic) => ({
      id: topic.id,
      title: topic.title,
      mastery: meanMastery(mastery, skillsIn(topic, source.skills)),
      ...sumOf(record, topic.nodes),
    })),
    weeks: weeksOf(record, now),
    streak: {
      days: lengthOf(record.streak, dayOf(now, record.zone)),
      longest: record.streak?.longest ?? 0,
    },
    today: todayOf(record, source, now),
    skills: {
      met: source.skills.filter(({ id }) => record.skills[id]).length,
      total: source.skills.length,
    },
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
    strengths: known
      .filter(strong)
      .slice(0, nodesShown)
      .map(({ node }) => node),
    weak: known
      .filter((one) => !strong(one))
      .toReversed()
      .slice(0, nodesShown)
      .map(({ node }) => node),
  };
}

/** The result of an exam or a case. */
export interface Score extends Tally {
  /** Items planned; more than asked when it was stopped. */
  readonly length: number;
  readonly topics: readonly (Tally & { readonly id: string; readonly title: string })[];
  /** The answers to look at again: those that were not right. */
  readonly again: readonly Given[];
}

/** Of a case the case itself can be looked at again, also where it was decided right. */
export function scoreOf({ mode, given, length }: Finished, { topics }: ItemSource): Score {
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
    again: given.filter(({ right }) => mode === 'case' || !right),
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
function weeksOf({ days, zone }: TraineeRecord, now: number): Progress['weeks'] {
  const today = dayOf(now, zone);
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
