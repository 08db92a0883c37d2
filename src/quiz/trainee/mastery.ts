import type { NodeId } from '../item/item.ts';
import { type Estimate, estimateBy } from './calibration.ts';
import type { TraineeRecord } from './record.ts';
import { chartTopics, type ItemSource, type Topic } from './source.ts';
import type { Skill } from './skill.ts';

/** Mastery looks so far ahead: right after an answer everything is known. */
const aheadMs = 7 * 86_400_000;

/** How well something is known, 0 to 1. */
export type Mastery = (skill: Pick<Skill, 'id'>) => number;

type Known = Pick<TraineeRecord, 'skills' | 'calibration'>;

/**
 * How well each skill is known: the estimate, by the person's own answers and with guesses taken off, that it
 * will still be known a week from now. A skill that was never answered right counts as 0.
 * @param now epoch milliseconds
 */
export function masteryAt({ skills, calibration }: Known, now: number): Mastery {
  const estimate: Estimate = estimateBy(calibration);
  return ({ id }) => {
    const known = skills[id];
    return known && known.right > 0 ? estimate(known.memory, now + aheadMs) : 0;
  };
}

/** The mean mastery of some skills, in whole percent. */
export function meanMastery(mastery: Mastery, of: readonly Skill[]): number {
  const sum = of.reduce((total, skill) => total + mastery(skill), 0);
  return of.length === 0 ? 0 : Math.round((100 * sum) / of.length);
}

/** The skills that a topic asks for. */
export function skillsIn(
  { nodes, kinds }: Pick<Topic, 'nodes' | 'kinds'>,
  skills: readonly Skill[],
): readonly Skill[] {
  return skills.filter(
    (skill) => skill.nodes.some((node) => nodes.includes(node)) && (kinds?.includes(skill.kind) ?? true),
  );
}

/** How well what was met of a node is known; null when nothing of it was met. */
export function masteryOfNode(
  mastery: Mastery,
  { skills: known }: Pick<TraineeRecord, 'skills'>,
  node: NodeId,
  skills: readonly Skill[],
): number | null {
  const met = skills.filter(({ id, nodes }) => known[id] !== undefined && nodes.includes(node));
  return met.length === 0 ? null : met.reduce((sum, skill) => sum + mastery(skill), 0) / met.length;
}

/** The mean mastery of each part of the chart, in whole percent, by the topic's id. */
export function masteryByTopic(
  known: Known,
  source: Pick<ItemSource, 'topics' | 'skills'>,
  now: number,
): Readonly<Record<string, number>> {
  const mastery = masteryAt(known, now);
  return Object.fromEntries(
    chartTopics(source).map((topic) => [topic.id, meanMastery(mastery, skillsIn(topic, source.skills))]),
  );
}
