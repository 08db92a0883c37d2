import { entryOf } from '../../guideline/entryOf.ts';
import type { Random } from '../../engine/random.ts';
import type { Item, ItemKind, NodeId } from '../item/item.ts';
import { PathwayError } from '../../guideline/errors.ts';
import { fingerprintOf } from './fingerprint.ts';
import { seeds } from './limits.ts';
import { skillsIn } from './mastery.ts';
import { isDueAt, recallAt } from './memory.ts';
import type { NodeRecord, TraineeRecord } from './record.ts';
import type { Reason } from './sessionData.ts';
import { type Skill, skillsOf } from './skill.ts';
import type { ItemSource, Topic } from './source.ts';

/** So many other nodes come between two items of one node, where there are others to ask. */
const apart = 3;
/** After so long a node has rested whatever was asked since. */
const restMs = 30 * 60_000;

/** So many seeds are tried for an item of the skill, with a case that the trainee has not lately seen. */
const tries = 30;

export interface Choice {
  readonly skill: Skill;
  readonly node: NodeId;
  readonly reason: Reason;
}

/**
 * What to ask next: what is due, weakest first; then what is new; then the weakest of the rest.
 * @param topic null for the whole chart
 * @param now epoch milliseconds
 * @throws PathwayError when there is nothing to ask
 */
export function choose(record: TraineeRecord, topic: Topic | null, source: ItemSource, now: number): Choice {
  const nodes = nodesFor(source, topic);
  const all = topic ? skillsIn(topic, source.skills) : source.skills;
  const rested = new Set(restedOf(record, nodes, now));
  const free = all.filter((skill) => skill.nodes.some((node) => rested.has(node)));
  const asked = (skill: Skill, reason: Reason): Choice => ({
    skill,
    node: placeOf(record, skill, nodes, rested),
    reason,
  });
  const due = weakestOf(
    record,
    free.filter(({ id }) => isDue(record, id, now)),
    now,
  );
  if (due) return asked(due, 'due');
  const fresh = nextNew(record, nodes, free, source);
  if (fresh) return { ...fresh, reason: 'new' };
  const ahead = weakestOf(record, free, now);
  if (!ahead) throw new PathwayError('QuizItemNotMade', 'There is nothing to ask.');
  return asked(ahead, 'ahead');
}

/** The nodes that a topic can ask about, in the order of the chart; all of them without a topic. */
export function nodesFor(source: ItemSource, topic: Topic | null): readonly NodeId[] {
  return topic ? source.nodes.filter((node) => kindsFor(source, node, topic).length > 0) : source.nodes;
}

/**
 * An item that practises a skill at a node, with a case that the trainee has not lately seen with it. Where no
 * draw practises it, another of the same kind there; it is remembered for what it practises.
 */
export function makeFresh(
  record: TraineeRecord,
  { skill, node }: Pick<Choice, 'skill' | 'node'>,
  source: ItemSource,
  random: Random,
): Item {
  const cases = record.nodes[node]?.cases ?? [];
  const make = (): Item => source.make({ node, kind: skill.kind, seed: random.below(seeds) });
  const practises = (item: Item): boolean => skillsOf(item).includes(skill.id);
  let best = make();
  for (let tried = 1; tried < tries; tried += 1) {
    if (practises(best) && !cases.includes(fingerprintOf(best))) break;
    const item = make();
    if (practises(item) || !practises(best)) best = item;
  }
  return best;
}

/** An item of a node, of a kind that it was not asked in last; for an exam, which asks by nodes. */
export function makeOfNode(record: TraineeRecord, node: NodeId, source: ItemSource, random: Random): Item {
  const kinds = source.kindsOf(node);
  const others = kinds.filter((kind) => kind !== record.nodes[node]?.lastKind);
  const kind = random.pick(others.length > 0 ? others : kinds);
  const cases = record.nodes[node]?.cases ?? [];
  const make = (): Item => source.make({ node, kind, seed: random.below(seeds) });
  let item = make();
  for (let tried = 1; tried < tries && cases.includes(fingerprintOf(item)); tried += 1) item = make();
  return item;
}

export function isDue(
  { skills, zone }: Pick<TraineeRecord, 'skills' | 'zone'>,
  id: string,
  now: number,
): boolean {
  const memory = skills[id]?.memory;
  return memory !== undefined && isDueAt(memory, now, zone);
}

function kindsFor(source: ItemSource, node: NodeId, topic: Topic | null): readonly ItemKind[] {
  if (topic && !topic.nodes.includes(node)) return [];
  return source.kindsOf(node).filter((kind) => topic?.kinds?.includes(kind) ?? true);
}

/**
 * The next skill to meet for the first time: every node once, along the chart, then each node in a second kind,
 * and so on; of a node the kind that was met least.
 */
function nextNew(
  record: TraineeRecord,
  nodes: readonly NodeId[],
  free: readonly Skill[],
  { curriculum }: ItemSource,
): { readonly skill: Skill; readonly node: NodeId } | null {
  const fresh = free.filter(({ id }) => record.skills[id] === undefined);
  const open = nodes.filter((node) => fresh.some((skill) => skill.nodes.includes(node)));
  const times = (node: NodeId): number => record.nodes[node]?.asked ?? 0;
  const unmet = open.filter((node) => times(node) === 0);
  const met = new Set(nodes.filter((node) => times(node) > 0));
  const node =
    curriculum.nextNew(
      nodes.filter((one) => met.has(one) || unmet.includes(one)),
      met,
    ) ??
    open.reduce<NodeId | null>(
      (least, one) => (least === null || times(one) < times(least) ? one : least),
      null,
    );
  if (node === null) return null;
  const kindMet = ({ kind }: Skill): number => record.kinds[kind]?.asked ?? 0;
  const [skill] = fresh.filter((one) => one.nodes.includes(node)).toSorted((a, b) => kindMet(a) - kindMet(b));
  return skill ? { skill, node } : null;
}

/** Where to ask for a skill: the node that was asked longest ago. */
function placeOf(
  record: TraineeRecord,
  skill: Skill,
  nodes: readonly NodeId[],
  rested: ReadonlySet<NodeId>,
): NodeId {
  const [first = 'differentiation', ...others] = skill.nodes.filter(
    (node) => nodes.includes(node) && rested.has(node),
  );
  const last = (node: NodeId): number => record.nodes[node]?.last ?? 0;
  return others.reduce((oldest, node) => (last(node) < last(oldest) ? node : oldest), first);
}

/** The nodes without those asked just now; with fewer nodes the pause between two of one is shorter. */
function restedOf(record: TraineeRecord, nodes: readonly NodeId[], now: number): readonly NodeId[] {
  const pause = Math.min(apart, nodes.length - 1);
  const justNow = record.recent.filter(
    (node) => now - (entryOf<NodeRecord>(record.nodes, node)?.last ?? 0) < restMs,
  );
  const tired = new Set(pause > 0 ? justNow.slice(-pause) : []);
  return nodes.filter((node) => !tired.has(node));
}

function weakestOf(record: TraineeRecord, skills: readonly Skill[], now: number): Skill | null {
  const recall = ({ id }: Skill): number => {
    const memory = record.skills[id]?.memory;
    return memory ? recallAt(memory, now) : 1;
  };
  return skills.reduce<Skill | null>(
    (weakest, skill) => (weakest === null || recall(skill) < recall(weakest) ? skill : weakest),
    null,
  );
}
