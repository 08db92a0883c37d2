import { cautions } from '../../../guideline/cautions.ts';
import { updates } from '../../../guideline/updates.ts';
import { closures } from '../../../quiz/closures/index.ts';
import { type Item, itemKinds } from '../../../quiz/item.ts';
import { nodeIds } from '../../../quiz/itemId.ts';
import { type ItemWish, kindsFor, makeItem } from '../../../quiz/makeItem.ts';
import { readings } from '../../../quiz/readings/index.ts';
import { contradictions } from './contradictions.ts';
import { textFaults } from './readText.ts';
import { rightFaults } from './rightOptions.ts';
import { wordingFaults } from './wording.ts';

export interface QuizFault {
  readonly item: string;
  readonly fault: string;
}

export interface Reached {
  readonly what: string;
  readonly reached: number;
  readonly total: number;
  readonly missing: readonly string[];
}

export interface QuizReport {
  readonly items: number;
  readonly faults: readonly QuizFault[];
  readonly reached: readonly Reached[];
  readonly perKind: Readonly<Record<string, number>>;
  readonly perRightOptions: Readonly<Record<string, number>>;
  /** Cases in prose, and how many of them have a text of their own. */
  readonly cases: number;
  readonly differentCases: number;
}

type Check = (item: Item) => readonly string[];

/** Every kind at every node that it can practise. */
const pairs = nodeIds.flatMap((node) => kindsFor(node).map((kind) => ({ kind, node })));

/** What is wished for of the item at a place, from 0; nothing draws items as a trainee meets them. */
export type Draw = (index: number) => Omit<ItemWish, 'seed'>;

/** As many items of each kind at each node, so that few items reach all. */
export const evenly: Draw = (index) => pairs[index % pairs.length] ?? {};

/**
 * Makes items and checks each of them.
 * @param seed of the first item; the others follow
 * @param onProgress called now and then with the number made
 */
export function checkItems(
  {
    count,
    seed,
    draw = () => ({}),
    checks = [rightFaults, wordingFaults, textFaults, contradictions],
  }: { count: number; seed: number; draw?: Draw; checks?: readonly Check[] },
  onProgress: (made: number) => void = () => {},
): QuizReport {
  const faults: QuizFault[] = [];
  const met = new Map<string, number>();
  const meet = (...names: readonly string[]): void =>
    names.forEach((name) => met.set(name, (met.get(name) ?? 0) + 1));
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const found = itemOf({ ...draw(index), seed: seed + index });
    if (typeof found === 'string') faults.push({ item: `seed ${seed + index}`, fault: found });
    else {
      for (const check of checks) {
        faults.push(...attempted(check, found).map((fault) => ({ item: found.id, fault })));
      }
      meet(...namesOf(found));
      if (found.case && found.case.vignette === null) texts.push(found.case.text.join('\n'));
    }
    if (index % 100 === 99) onProgress(index + 1);
  }
  const reached = (what: string, names: readonly string[], prefix: string): Reached => {
    const missing = names.filter((name) => !met.has(`${prefix} ${name}`));
    return { what, reached: names.length - missing.length, total: names.length, missing };
  };
  const countsOf = (prefix: string): Record<string, number> =>
    Object.fromEntries(
      [...met]
        .filter(([name]) => name.startsWith(`${prefix} `))
        .map(([name, times]) => [name.slice(prefix.length + 1), times]),
    );
  return {
    items: count,
    faults,
    reached: [
      reached('kinds', itemKinds, 'kind'),
      reached('questions and outcomes', nodeIds, 'node'),
      reached(
        'kinds at their nodes',
        pairs.map(({ kind, node }) => `${kind} ${node}`),
        'pair',
      ),
      reached(
        'cautions',
        cautions.map(({ id }) => id),
        'caution',
      ),
      reached(
        'closures',
        closures.map(({ id }) => id),
        'closure',
      ),
      reached(
        'updates',
        updates.map((_update, index) => String(index)),
        'update',
      ),
      reached(
        'meanings of numbers',
        readings.flatMap(({ id, meanings }) => meanings.map((meaning) => `${id}.${meaning.id}`)),
        'reading',
      ),
    ],
    perKind: countsOf('kind'),
    perRightOptions: countsOf('right'),
    cases: texts.length,
    differentCases: new Set(texts).size,
  };
}

function itemOf(wish: ItemWish): Item | string {
  try {
    return makeItem(wish);
  } catch (error) {
    return `no item: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function attempted(check: Check, item: Item): readonly string[] {
  try {
    return check(item);
  } catch (error) {
    return [`could not be checked: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What an item counts for. Meanings of numbers count wherever they stand, the rest where it is right. */
function namesOf(item: Item): readonly string[] {
  const right = item.options.filter((option) => option.right);
  return [
    `kind ${item.kind}`,
    `node ${item.node}`,
    `pair ${item.kind} ${item.node}`,
    `right ${right.length}`,
    ...(item.caution === null ? [] : [`caution ${item.caution}`]),
    ...right.flatMap(({ means }) => (means.kind === 'closure' ? [`closure ${means.closure}`] : [])),
    ...right.flatMap(({ means }) => (means.kind === 'update' ? [`update ${means.update}`] : [])),
    ...item.options.flatMap(({ means }) => (means.kind === 'reading' ? [`reading ${means.reading}`] : [])),
  ];
}
