import { type Random, seeded } from '../engine/random.ts';
import { isOutcome, type ItemMaker } from './draft.ts';
import { weighted } from './draw.ts';
import type { Item, ItemKind, NodeId } from './item.ts';
import { itemIdOf, nodeIds, readItemId } from './itemId.ts';
import { caution, cautionsOf } from './kinds/caution.ts';
import { closedOption, closuresOf } from './kinds/closedOption.ts';
import { counterfactual } from './kinds/counterfactual.ts';
import { cutoff, readingsOf } from './kinds/cutoff.ts';
import { nextQuestion } from './kinds/nextQuestion.ts';
import { recommend } from './kinds/recommend.ts';
import { update, updatesOf } from './kinds/update.ts';

export interface ItemWish {
  readonly kind?: ItemKind;
  readonly node?: NodeId;
  /** A whole number; taken modulo 2 to the power of 32. */
  readonly seed: number;
}

interface Kind {
  readonly make: ItemMaker;
  /** How often the kind is met when none is wished for. */
  readonly weight: number;
  /** Whether the kind can practise a node. */
  readonly practises: (node: NodeId) => boolean;
}

const kinds: Readonly<Record<ItemKind, Kind>> = {
  recommend: { make: recommend, weight: 30, practises: (node) => node !== 'hormonalSyndrome' },
  nextQuestion: { make: nextQuestion, weight: 18, practises: () => true },
  counterfactual: { make: counterfactual, weight: 16, practises: () => true },
  closedOption: {
    make: closedOption,
    weight: 9,
    practises: (node) => closuresOf(node).length > 0,
  },
  update: {
    make: update,
    weight: 5,
    practises: (node) => isOutcome(node) && updatesOf(node).length > 0,
  },
  cutoff: { make: cutoff, weight: 6, practises: (node) => readingsOf(node).length > 0 },
  caution: { make: caution, weight: 16, practises: (node) => cautionsOf(node).length > 0 },
};

/** The kinds of item that can practise a node. */
export function kindsFor(node: NodeId): readonly ItemKind[] {
  return (Object.keys(kinds) as ItemKind[]).filter((kind) => kinds[kind].practises(node));
}

/** The nodes that a kind of item can practise. */
export function nodesFor(kind: ItemKind): readonly NodeId[] {
  return nodeIds.filter((node) => kinds[kind].practises(node));
}

const tries = 400;

/**
 * Makes an item of the quiz. Pure: the same wish gives the same item.
 *
 * A node that is wished for is always the one practised; a kind that cannot practise it gives way to one
 * that can (`kindsFor`).
 */
export function makeItem({ kind, node, seed }: ItemWish): Item {
  const whole = Math.trunc(Number.isFinite(seed) ? seed : 0) >>> 0;
  const random = seeded(whole);
  const possible = (node === undefined ? kindIds : kindsFor(node)).filter(
    (candidate) => kind === undefined || candidate === kind,
  );
  const among = possible.length > 0 ? possible : node === undefined ? kindIds : kindsFor(node);
  const chosen = weighted(among, (candidate) => kinds[candidate].weight, random) ?? 'nextQuestion';
  return build(chosen, node ?? random.pick(nodesFor(chosen)), whole);
}

const kindIds = Object.keys(kinds) as readonly ItemKind[];

/** Rebuilds an item. @returns null when the id is malformed or of another guideline or generation */
export function itemById(id: string): Item | null {
  const recipe = readItemId(id);
  if (!recipe || !kinds[recipe.kind].practises(recipe.node)) return null;
  return build(recipe.kind, recipe.node, recipe.seed);
}

/** @throws Error when no draw gives a fair item; the quiz check sees to it that none does */
function build(kind: ItemKind, node: NodeId, seed: number): Item {
  const random = streamFor(kind, node, seed);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const body = kinds[kind].make(node, random);
    if (body) return { id: itemIdOf({ kind, node, seed }), ...body };
  }
  throw new Error(`No fair item of kind ${kind} for ${node} with the seed ${seed}.`);
}

/** A stream of its own for each recipe, so that an item does not hang on how its recipe was chosen. */
function streamFor(kind: ItemKind, node: NodeId, seed: number): Random {
  let mixed = seed ^ 0x9e3779b9;
  for (const sign of `${kind} ${node}`) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return seeded(mixed);
}
