import { type Random, seeded } from '../../engine/random.ts';
import { nodesOf } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { Item, ItemKind, NodeId } from '../item/item.ts';
import { itemIdOf, readItemId } from '../item/itemId.ts';
import { once } from '../../machine/once.ts';
import { hasCode, PathwayError } from '../../guideline/errors.ts';
import { weighted } from '../random/draw.ts';
import { inPatientsWords } from '../words/particulars.ts';
import { kinds } from './kinds.ts';

export interface ItemWish {
  readonly kind?: ItemKind;
  readonly node?: NodeId;
  /** A whole number; taken modulo 2 to the power of 32. */
  readonly seed: number;
}

/** Makes single items of the quiz. */
export interface ItemMaking {
  /** The work that goes before the first items, in pieces; what is left of it when an item is made, is done then. */
  readonly pieces: () => Iterable<undefined>;
  /** The kinds of item that can practise a node. */
  readonly kindsFor: (node: NodeId) => readonly ItemKind[];
  /** The nodes that a kind of item can practise. */
  readonly nodesFor: (kind: ItemKind) => readonly NodeId[];
  /**
   * Makes an item. Pure: the same wish gives the same item.
   *
   * A node that is wished for is always the one practised; a kind that cannot practise it, or for which no draw gives a
   * fair item, gives way to one that can (`kindsFor`).
   * @throws PathwayError when no draw gives a fair item; the quiz check sees to it that none does
   */
  readonly makeItem: (wish: ItemWish) => Item;
  /** Rebuilds an item. @returns null when the id is malformed or of another edition */
  readonly itemById: (id: string) => Item | null;
}

const tries = 100;

const kindIds = Object.keys(kinds) as readonly ItemKind[];

/** @param edition goes into the ids, so that an id of other data is not taken for one of these */
export function createItemMaking(context: QuizContext, edition: string): ItemMaking {
  const nodes = nodesOf(context.chart.guideline);

  // Asked of one kind at a time: the sets of a kind are made when the first item of the kind is.
  const known = new Map<ItemKind, readonly NodeId[]>();
  const nodesFor = (kind: ItemKind): readonly NodeId[] => {
    const found = known.get(kind) ?? nodes.filter((node) => kinds[kind].practises(context, node));
    known.set(kind, found);
    return found;
  };
  const nodeFor = (kind: ItemKind, random: Random): NodeId => {
    const { shareOf, leastShare } = kinds[kind];
    const among = nodesFor(kind);
    const shares = among.map((node) => shareOf?.(context, node) ?? 1);
    // None is so seldom that a trainee never meets it, though its options may tell more than those of the others.
    const least = (shares.reduce((all, share) => all + share, 0) / among.length) * leastShare;
    return (
      weighted(among, (_node, place) => Math.max(least, shares[place] ?? 0), random) ?? random.pick(among)
    );
  };
  const kindsFor = (node: NodeId): readonly ItemKind[] =>
    kindIds.filter((kind) => nodesFor(kind).includes(node));

  const kindsAmong = (kind: ItemKind | undefined, node: NodeId | undefined): readonly ItemKind[] => {
    if (kind !== undefined && (node === undefined || nodesFor(kind).includes(node))) return [kind];
    return node === undefined ? kindIds : kindsFor(node);
  };

  const build = (kind: ItemKind, node: NodeId, seed: number): Item => {
    const random = streamFor(kind, node, seed);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const body = kinds[kind].make(context, node, random);
      if (body) return { id: itemIdOf({ kind, node, seed }, edition), ...inPatientsWords(body) };
    }
    throw new PathwayError(
      'QuizItemNotMade',
      `None of ${tries} draws with the seed ${seed} gave a fair item of the kind ${kind} for ${node}.`,
    );
  };

  return {
    *pieces() {
      yield* context.routes.pieces();
      for (const kind of kindIds) {
        yield* kinds[kind].pieces?.(context) ?? [];
        nodesFor(kind);
        yield;
      }
    },
    kindsFor,
    nodesFor,
    makeItem: ({ kind, node, seed }) => {
      const whole = Math.trunc(Number.isFinite(seed) ? seed : 0) >>> 0;
      const random = seeded(whole);
      // A set may fit so few patients that none is drawn: then another node, or another kind, is asked.
      const left = new Set(kindsAmong(kind, node));
      // Looked for only then, for which kinds a node has is known once the sets of all are made.
      const all = new Set(left);
      const others = once(() => new Set(node === undefined ? kindIds : kindsFor(node)).difference(all));
      for (;;) {
        const chosen = weighted([...left], (candidate) => kinds[candidate].weight, random) ?? 'nextQuestion';
        try {
          return build(chosen, node ?? nodeFor(chosen, random), whole);
        } catch (error) {
          if (!hasCode(error, 'QuizItemNotMade')) throw error;
          left.delete(chosen);
          if (left.size > 0) continue;
          if (others().size === 0) throw error;
          for (const other of others()) left.add(other);
          others().clear();
        }
      }
    },
    itemById: (id) => {
      const recipe = readItemId(id, nodes, edition);
      if (!recipe || !nodesFor(recipe.kind).includes(recipe.node)) return null;
      return build(recipe.kind, recipe.node, recipe.seed);
    },
  };
}

/** A stream of its own for each recipe, so that an item does not depend on how its recipe was chosen. */
function streamFor(kind: ItemKind, node: NodeId, seed: number): Random {
  let mixed = seed ^ 0x9e3779b9;
  for (const sign of `${kind} ${node}`) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return seeded(mixed);
}
