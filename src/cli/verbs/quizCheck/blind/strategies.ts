import type { Item, ItemOption } from '../../../../quiz/item/item.ts';

/** What a solver that never reads the case sees of an item. */
export interface Seen {
  readonly item: Item;
  /** The outcome that the stem names, or ''. */
  readonly about: string;
}

/** Scores the options of an item; the highest are chosen. */
export type Score = (seen: Seen) => readonly number[];

/** A way to answer items without their cases. @param earlier items with their answers, learnt from */
export type Strategy = (earlier: readonly Seen[]) => Score;

/** Numbers are masked: a solver that learnt each number by heart would have learnt nothing of the item's kind. */
const masked = (text: string): string => text.toLowerCase().replace(/\d+(?:[.,]\d+)?/g, '#');

const wordsOf = (text: string): ReadonlySet<string> => new Set(masked(text).match(/[\p{L}\d]{4,}/gu) ?? []);

const chanceIn = ({ options }: Item): number => options.filter(({ right }) => right).length / options.length;

/** How often something was right among the times it was shown, drawn towards the chance while seldom shown. */
function rates(earlier: readonly Seen[], keyOf: (seen: Seen, option: ItemOption, place: number) => string) {
  const counts = new Map<string, { shown: number; right: number }>();
  for (const seen of earlier) {
    seen.item.options.forEach((option, place) => {
      const key = keyOf(seen, option, place);
      const count = counts.get(key) ?? { shown: 0, right: 0 };
      counts.set(key, { shown: count.shown + 1, right: count.right + Number(option.right) });
    });
  }
  const drawn = 2;
  return (key: string, expected: number): number => {
    const { shown, right } = counts.get(key) ?? { shown: 0, right: 0 };
    return (right + drawn * expected) / (shown + drawn);
  };
}

function byRate(
  keyOf: (seen: Seen, option: ItemOption, place: number) => string,
  wider?: (seen: Seen, option: ItemOption, place: number) => string,
): Strategy {
  return (earlier) => {
    const rate = rates(earlier, keyOf);
    const wide = wider ? rates(earlier, wider) : null;
    return (seen) =>
      seen.item.options.map((option, place) => {
        const chance = chanceIn(seen.item);
        return rate(
          keyOf(seen, option, place),
          wide && wider ? wide(wider(seen, option, place), chance) : chance,
        );
      });
  };
}

const label = ({ item }: Seen, option: ItemOption): string => `${item.kind} ${masked(option.label)}`;

/** Of two labels shown together, how often the one was right and the other not: summed over the other options. */
const byCompany: Strategy = (earlier) => {
  const wins = new Map<string, number>();
  const pair = (seen: Seen, a: ItemOption, b: ItemOption): string => `${label(seen, a)} > ${masked(b.label)}`;
  for (const seen of earlier) {
    for (const a of seen.item.options) {
      for (const b of seen.item.options) {
        if (a.right && !b.right) wins.set(pair(seen, a, b), (wins.get(pair(seen, a, b)) ?? 0) + 1);
      }
    }
  }
  return (seen) =>
    seen.item.options.map((option) =>
      seen.item.options
        .filter((other) => other !== option)
        .reduce((sum, other) => {
          const won = wins.get(pair(seen, option, other)) ?? 0;
          const lost = wins.get(pair(seen, other, option)) ?? 0;
          return sum + Math.log((won + 1) / (lost + 1));
        }, 0),
    );
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

const sharedWithStem: Strategy =
  () =>
  ({ item }) => {
    const stem = wordsOf(item.stem);
    return item.options.map((option) => shared(wordsOf(option.label), stem));
  };

const sharedWithOptions: Strategy =
  () =>
  ({ item }) => {
    const words = item.options.map((option) => wordsOf(option.label));
    return words.map((own, place) =>
      words.reduce((sum, other, at) => (at === place ? sum : sum + shared(own, other)), 0),
    );
  };

const longest: Strategy =
  () =>
  ({ item }) =>
    item.options.map((option) => option.label.length);

/** Every way that is tried, by name. */
export const strategies = {
  label: byRate(label),
  'label with the outcome of the stem': byRate(
    (seen, option) => `${seen.about} ${label(seen, option)}`,
    label,
  ),
  'company of labels': byCompany,
  'longest option': longest,
  'words of the stem': sharedWithStem,
  'words of the other options': sharedWithOptions,
  position: byRate(({ item }, _option, place) => `${item.kind} ${place}`),
} as const satisfies Readonly<Record<string, Strategy>>;

export type StrategyName = keyof typeof strategies;
