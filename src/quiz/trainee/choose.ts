import { createHash } from 'node:crypto';
import type { Random } from '../../engine/random.ts';
import type { Item, ItemKind, NodeId } from '../item/item.ts';
import { PathwayError } from '../../guideline/errors.ts';
import type { Curriculum } from './curriculum.ts';
import { seeds } from './limits.ts';
import { recallAt } from './memory.ts';
import type { TraineeRecord } from './record.ts';
import type { Reason } from './sessionData.ts';
import type { ItemSource, Topic } from './source.ts';

/** So many other nodes come between two items of one node, where there are others to ask. */
const apart = 3;
/** After so long a node has rested whatever was asked since. */
const restMs = 30 * 60_000;

/** So many seeds are tried for a case that the trainee has not lately seen with this node. */
const tries = 12;

export interface Choice {
  readonly node: NodeId;
  readonly reason: Reason;
}

/**
 * The node to ask next: what is due, weakest first; then what is new; then the weakest of the rest.
 * @param nodes those that may be asked, in the order of the chart; at least one
 * @param now epoch milliseconds
 * @throws PathwayError when there are no nodes
 */
export function chooseNode(
  record: TraineeRecord,
  nodes: readonly NodeId[],
  curriculum: Curriculum,
  now: number,
): Choice {
  const rested = restedOf(record, nodes, now);
  const due = weakestOf(
    record,
    rested.filter((node) => isDue(record, node, now)),
    now,
  );
  if (due) return { node: due, reason: 'due' };
  const fresh = curriculum.nextNew(nodes, metIn(record, nodes));
  if (fresh) return { node: fresh, reason: 'new' };
  const ahead = weakestOf(record, rested, now);
  if (!ahead) throw new PathwayError('QuizItemNotMade', 'There is no node to ask.');
  return { node: ahead, reason: 'ahead' };
}

/** The nodes that a topic can ask about, in the order of the chart; all of them without a topic. */
export function nodesFor(source: ItemSource, topic: Topic | null): readonly NodeId[] {
  return topic ? source.nodes.filter((node) => kindsFor(source, node, topic).length > 0) : source.nodes;
}

/**
 * An item of a node, of a kind that it was not asked in last, with a case that the trainee has not lately
 * seen with it.
 * @throws Error when the topic has no item of the node
 */
export function makeFresh(
  record: TraineeRecord,
  node: NodeId,
  topic: Topic | null,
  source: ItemSource,
  random: Random,
): Item {
  const known = record.nodes[node];
  const kinds = kindsFor(source, node, topic);
  const others = kinds.filter((kind) => kind !== known?.lastKind);
  const make = (): Item =>
    source.make({ node, kind: random.pick(others.length > 0 ? others : kinds), seed: random.below(seeds) });
  let item = make();
  for (let tried = 1; tried < tries && known?.cases.includes(fingerprintOf(item)); tried += 1) item = make();
  return item;
}

/** What makes two items the same to a trainee: the case, or the wording where there is none. */
export function fingerprintOf({ case: shown, stem, kind }: Item): string {
  if (shown?.vignette) return shown.vignette;
  const told = shown ? shown.answers : [kind, stem];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 10);
}

export function isDue({ nodes }: TraineeRecord, node: NodeId, now: number): boolean {
  const memory = nodes[node]?.memory;
  return memory !== undefined && memory.due <= now;
}

function kindsFor(source: ItemSource, node: NodeId, topic: Topic | null): readonly ItemKind[] {
  if (topic && !topic.nodes.includes(node)) return [];
  return source.kindsOf(node).filter((kind) => topic?.kinds?.includes(kind) ?? true);
}

function metIn({ nodes: records }: TraineeRecord, nodes: readonly NodeId[]): ReadonlySet<NodeId> {
  return new Set(nodes.filter((node) => records[node] !== undefined));
}

/** The nodes without those asked just now; with fewer nodes the pause between two of one is shorter. */
function restedOf(record: TraineeRecord, nodes: readonly NodeId[], now: number): readonly NodeId[] {
  const pause = Math.min(apart, nodes.length - 1);
  const justNow = record.recent.filter((node) => now - (record.nodes[node]?.memory.last ?? 0) < restMs);
  const tired = new Set(pause > 0 ? justNow.slice(-pause) : []);
  return nodes.filter((node) => !tired.has(node));
}

function weakestOf(record: TraineeRecord, nodes: readonly NodeId[], now: number): NodeId | null {
  const recall = (node: NodeId): number => {
    const memory = record.nodes[node]?.memory;
    return memory ? recallAt(memory, now) : 1;
  };
  return nodes.reduce<NodeId | null>(
    (weakest, node) => (weakest === null || recall(node) < recall(weakest) ? node : weakest),
    null,
  );
}
