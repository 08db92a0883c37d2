import { type Random, seeded } from '../../engine/random.ts';
import { type Item, type ItemKind, itemKinds, type NodeId } from '../item/item.ts';
import type { Quiz } from '../createQuiz.ts';
import type { Topic } from '../words/topics.ts';
import { type BlueprintCell, highestSeed, type QuizSet, type SetEntry, type SetWish } from './quizSet.ts';
import { nothingTaken, type Taken } from './taken.ts';

/** The part of a quiz that sets are chosen from. */
export type SetSource = Pick<Quiz, 'kindsFor' | 'makeItem' | 'topics'>;

/** Where items for a set come from: a node practised by a kind of item, for a topic. */
interface Cell {
  readonly topic: Topic;
  readonly kind: ItemKind;
  readonly node: NodeId;
}

/** How often a cell is tried for an item unlike the others before it counts as used up. */
const tries = { withCase: 12, withoutCase: 80 } as const;

const withoutCase: readonly ItemKind[] = ['update', 'cutoff'];

/** A cell of a blueprint that has fewer items than are wished for. */
export interface Unfilled extends BlueprintCell {
  readonly found: number;
}

/** What there is when the wish is for more. */
export interface TooFew {
  readonly found: number;
  /** The cells of a blueprint that could not be filled. */
  readonly unfilled: readonly Unfilled[];
}

/**
 * Chooses the items of a set, no two alike: as many of each topic and kind as a blueprint says, or else with topics
 * and kinds as even as they allow. Pure: the same wish gives the same set, and a longer set without a blueprint
 * begins with the shorter one. Items that come to the same decision in the same way are taken only when no others
 * are left, and then for another patient.
 * @param withdrawn ids of items that are not taken
 */
export function chooseSet(
  quiz: SetSource,
  wish: SetWish,
  withdrawn: ReadonlySet<string> = new Set(),
): QuizSet | TooFew {
  const random = seeded(wish.seed);
  const taken = nothingTaken();
  const draw = { quiz, random, taken, withdrawn };
  const drawn =
    wish.blueprint.length === 0
      ? [{ cell: null, items: drawFrom(draw, cellsOf(quiz, wish), wish.count) }]
      : wish.blueprint.map((cell) => ({
          cell,
          items: drawFrom(draw, cellsOf(quiz, { topics: [cell.topic], kinds: [cell.kind] }), cell.count),
        }));
  const items = drawn.flatMap((one) => one.items);
  if (items.length < wish.count) {
    const unfilled = drawn.flatMap(({ cell, items: { length: found } }) =>
      cell && found < cell.count ? [{ ...cell, found }] : [],
    );
    return { found: items.length, unfilled };
  }
  return { wish, entries: items.map((one, index) => ({ number: index + 1, ...one })) };
}

interface Draw {
  readonly quiz: SetSource;
  readonly random: Random;
  readonly taken: Taken;
  readonly withdrawn: ReadonlySet<string>;
}

/** Draws items from cells, evenly; fewer than are wished for when there are no more. */
function drawFrom(draw: Draw, all: readonly Cell[], count: number): readonly Omit<SetEntry, 'number'>[] {
  const used = tally(all);
  const items: Omit<SetEntry, 'number'>[] = [];
  let open = all;
  let mayRepeat = false;
  while (items.length < count) {
    const cell = used.least(open, draw.random);
    if (!cell) {
      if (mayRepeat) break;
      mayRepeat = true;
      open = all.filter(({ kind }) => !withoutCase.includes(kind));
      continue;
    }
    const item = unlike(draw, cell, mayRepeat);
    if (item === null) {
      open = open.filter((other) => other !== cell);
      continue;
    }
    draw.taken.add(item);
    used.count(cell);
    items.push({ topic: cell.topic, item });
  }
  return items;
}

/** The topics that a wish allows: those named, or else every part of the chart. */
export function topicsOf(
  { topics }: Pick<SetSource, 'topics'>,
  { topics: named }: Pick<SetWish, 'topics'>,
): readonly Topic[] {
  return named.length > 0 ? named : topics.filter(({ kinds }) => kinds === undefined);
}

/** The kinds of item that a wish allows and its topics have. */
export function kindsOf(quiz: SetSource, wish: Pick<SetWish, 'topics' | 'kinds'>): readonly ItemKind[] {
  const cells = cellsOf(quiz, wish);
  return itemKinds.filter((kind) => cells.some((cell) => cell.kind === kind));
}

function cellsOf(quiz: SetSource, wish: Pick<SetWish, 'topics' | 'kinds'>): readonly Cell[] {
  return topicsOf(quiz, wish).flatMap((topic) =>
    topic.nodes.flatMap((node) =>
      quiz
        .kindsFor(node)
        .filter((kind) => wish.kinds.length === 0 || wish.kinds.includes(kind))
        .filter((kind) => topic.kinds?.includes(kind) ?? true)
        .map((kind): Cell => ({ topic, kind, node })),
    ),
  );
}

/** @returns null when the cell gives nothing that is unlike what was taken */
function unlike(
  { quiz, random, taken, withdrawn }: Draw,
  { kind, node }: Cell,
  mayRepeat: boolean,
): Item | null {
  const most = withoutCase.includes(kind) ? tries.withoutCase : tries.withCase;
  for (let attempt = 0; attempt < most; attempt += 1) {
    const item = quiz.makeItem({ kind, node, seed: random.below(highestSeed + 1) });
    if (!withdrawn.has(item.id) && taken.allows(item, mayRepeat)) return item;
  }
  return null;
}

/** Counts what was used, to find what was used least: topics and kinds first, then nodes. */
function tally(cells: readonly Cell[]) {
  const times = new Map<Topic | string, number>();
  const of = (thing: Topic | string): number => times.get(thing) ?? 0;
  const topicCount = new Set(cells.map(({ topic }) => topic)).size;
  const kindCount = new Set(cells.map(({ kind }) => kind)).size;
  const cost = ({ topic, kind }: Cell): number => of(topic) * topicCount + of(kind) * kindCount;
  return {
    count: ({ topic, kind, node }: Cell): void =>
      [topic, kind, node].forEach((thing) => times.set(thing, of(thing) + 1)),
    least: (open: readonly Cell[], random: Random): Cell | null => {
      const lowest = Math.min(...open.map(cost));
      const cheap = open.filter((cell) => cost(cell) === lowest);
      const fewest = Math.min(...cheap.map(({ node }) => of(node)));
      const best = cheap.filter(({ node }) => of(node) === fewest);
      return best.length > 0 ? random.pick(best) : null;
    },
  };
}
