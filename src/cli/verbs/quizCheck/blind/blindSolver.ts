import type { Quiz } from '../../../../quiz/createQuiz.ts';
import type { Item } from '../../../../quiz/item/item.ts';
import { type Score, type Seen, strategies, type StrategyName } from './strategies.ts';

/** How far one gets with the items of a group without reading a case. All shares are from 0 to 1. */
export interface BlindRow {
  readonly group: string;
  readonly items: number;
  /** What a random choice would get: as many options as are right, all of them right. */
  readonly chance: number;
  /** What each strategy gets. */
  readonly right: Readonly<Record<StrategyName, number>>;
  /** The strategy that gets most, chosen after the fact. */
  readonly best: StrategyName;
}

export interface BlindTable {
  readonly kinds: readonly BlindRow[];
  /** Kinds that ask in more than one way, by the way. */
  readonly ways: readonly BlindRow[];
  /** The best strategy of each kind, over all items. */
  readonly all: { readonly items: number; readonly chance: number; readonly right: number };
}

const names = Object.keys(strategies) as readonly StrategyName[];

/**
 * Answers items without their cases. Each half of the items is answered with what was learnt from the other,
 * so that nothing is learnt from the items that are answered.
 */
export function blindTable(items: readonly Item[], quiz: Quiz): BlindTable {
  const seen = items.map((item): Seen => ({ item, about: outcomeNamedIn(item.stem, quiz) }));
  const halves = [0, 1].map((half) => seen.filter((_one, index) => index % 2 === half));
  const results = halves.flatMap((tested, half) => {
    const earlier = halves[1 - half] ?? [];
    const scores = names.map((name): readonly [StrategyName, Score] => [name, strategies[name](earlier)]);
    return tested.map((one): Result => ({
      item: one.item,
      chance: chanceOf(one.item),
      right: Object.fromEntries(
        scores.map(([name, score]) => [name, pointsOf(one.item, score(one))]),
      ) as Record<StrategyName, number>,
    }));
  });
  const kinds = rowsBy(results, ({ item }) => item.kind);
  const ways = rowsBy(results, ({ item }) => wayOf(item)).filter(({ group }) =>
    kinds.every((row) => row.group !== group),
  );
  return {
    kinds,
    ways,
    all: {
      items: results.length,
      chance: mean(results.map(({ chance }) => chance)),
      right:
        kinds.reduce((sum, { items: count, right, best }) => sum + count * right[best], 0) / results.length,
    },
  };
}

interface Result {
  readonly item: Item;
  readonly chance: number;
  readonly right: Readonly<Record<StrategyName, number>>;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function rowsBy(results: readonly Result[], groupOf: (result: Result) => string): readonly BlindRow[] {
  return [...Map.groupBy(results, groupOf)].map(([group, own]): BlindRow => {
    const right = Object.fromEntries(
      names.map((name) => [name, mean(own.map((result) => result.right[name]))]),
    ) as Record<StrategyName, number>;
    return {
      group,
      items: own.length,
      chance: mean(own.map(({ chance }) => chance)),
      right,
      best: names.reduce((best, name) => (right[name] > right[best] ? name : best)),
    };
  });
}

/** The kind and what its options are: a kind may ask in more than one way. */
function wayOf({ kind, options, many }: Item): string {
  return `${kind}, ${options[0]?.means.kind ?? ''}${many ? ', more than one right' : ''}`;
}

const wrongOf = ({ options }: Item): number => options.filter(({ right }) => !right).length;

/** One in the number of sets with as many options as are right. */
function chanceOf(item: Item): number {
  const rightOnes = item.options.length - wrongOf(item);
  let sets = 1;
  for (let chosen = 1; chosen <= rightOnes; chosen += 1) {
    sets = (sets * (item.options.length - rightOnes + chosen)) / chosen;
  }
  return 1 / sets;
}

/**
 * Whether the options with the highest scores are the right ones: as many are chosen as are right. Options that
 * score alike are chosen among at random: then it is the probability.
 */
function pointsOf({ options }: Item, scores: readonly number[]): number {
  const rightScores = scores.filter((_score, place) => options[place]?.right);
  const least = Math.min(...rightScores);
  const wrongScores = scores.filter((_score, place) => !options[place]?.right);
  if (wrongScores.some((score) => score > least)) return 0;
  const alike = (values: readonly number[]): number => values.filter((score) => score === least).length;
  const rightAlike = alike(rightScores);
  let sets = 1;
  for (let chosen = 1; chosen <= rightAlike; chosen += 1) {
    sets = (sets * (alike(wrongScores) + chosen)) / chosen;
  }
  return 1 / sets;
}

/** The outcome that a stem names, or an empty text. */
export function outcomeNamedIn(stem: string, { context: { tables } }: Quiz): string {
  const named = Object.entries(tables.names.outcomes)
    .flatMap(([outcome, { label, variants }]) => [label, ...variants].map((name) => ({ outcome, name })))
    .filter(({ name }) => stem.includes(`“${name}”`))
    .sort((a, b) => b.name.length - a.name.length);
  return named[0]?.outcome ?? '';
}
