import type { ItemWish } from '../../../quiz/bank/makeItem.ts';
import type { Quiz } from '../../../quiz/createQuiz.ts';
import { type Item, type ItemKind, itemKinds, type NodeId } from '../../../quiz/item/item.ts';
import { type BlindTable, blindTable } from './blind/blindSolver.ts';
import { blindFaults } from './blind/limits.ts';
import { answerCoverage } from './answerCoverage.ts';
import { feedbackFaults } from './feedbackOracle.ts';
import { contradictions } from './contradictions.ts';
import { fairOptionFaults } from './fairOptions.ts';
import { itemWritingFaults } from './itemWriting.ts';
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
  /** How far a solver gets that reads no case. */
  readonly blind: BlindTable;
}

type Check = (item: Item, quiz: Quiz) => readonly string[];

/** Every kind at every node that it can practise. */
function pairsOf({ nodes, kindsFor }: Quiz): readonly { readonly kind: ItemKind; readonly node: NodeId }[] {
  return nodes.flatMap((node) => kindsFor(node).map((kind) => ({ kind, node })));
}

/** What is wished for of the item at a place, from 0; nothing draws items as a trainee meets them. */
export type Draw = (index: number) => Omit<ItemWish, 'seed'>;

/** As many items of each kind at each node, so that few items reach all. */
export function evenly(quiz: Quiz): Draw {
  const pairs = pairsOf(quiz);
  return (index) => pairs[index % pairs.length] ?? {};
}

/**
 * Makes items and checks each of them.
 * @param seed of the first item; the others follow
 * @param onProgress called now and then with the number made
 */
export function checkItems(
  quiz: Quiz,
  {
    count,
    seed,
    draw = () => ({}),
    checks = [
      rightFaults,
      feedbackFaults,
      itemWritingFaults,
      fairOptionFaults,
      wordingFaults,
      textFaults,
      contradictions,
    ],
  }: { count: number; seed: number; draw?: Draw; checks?: readonly Check[] },
  onProgress: (made: number) => void = () => {},
): QuizReport {
  const faults: QuizFault[] = [];
  const met = new Map<string, number>();
  const meet = (...names: readonly string[]): void =>
    names.forEach((name) => met.set(name, (met.get(name) ?? 0) + 1));
  const texts: string[] = [];
  const items: Item[] = [];
  const answers = answerCoverage(quiz);
  const { cautions, updates } = quiz.guideline;
  const { exclusions, cutoffBands } = quiz.context.tables;
  const pairs = pairsOf(quiz);
  for (let index = 0; index < count; index += 1) {
    const found = itemOf(quiz, { ...draw(index), seed: seed + index });
    if (typeof found === 'string') faults.push({ item: `seed ${seed + index}`, fault: found });
    else {
      for (const check of checks) {
        faults.push(...attempted(check, found, quiz).map((fault) => ({ item: found.id, fault })));
      }
      items.push(found);
      meet(...namesOf(found));
      if (found.case && found.case.vignette === null) {
        texts.push(found.case.text.join('\n'));
        answers.add(found.case.answers);
      }
    }
    if (index % 100 === 99) onProgress(index + 1);
  }
  const reachedOf = (what: string, all: readonly string[], missing: readonly string[]): Reached => ({
    what,
    reached: all.length - missing.length,
    total: all.length,
    missing,
  });
  const reached = (what: string, names: readonly string[], prefix: string): Reached =>
    reachedOf(
      what,
      names,
      names.filter((name) => !met.has(`${prefix} ${name}`)),
    );
  const { options, classes } = answers;
  const countsOf = (prefix: string): Record<string, number> =>
    Object.fromEntries(
      [...met]
        .filter(([name]) => name.startsWith(`${prefix} `))
        .map(([name, times]) => [name.slice(prefix.length + 1), times]),
    );
  const blind = blindTable(items, quiz);
  return {
    items: count,
    blind,
    faults: [...faults, ...blindFaults(blind).map((fault) => ({ item: 'without the case', fault }))],
    reached: [
      reached('kinds', itemKinds, 'kind'),
      reached('questions and outcomes', quiz.nodes, 'node'),
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
        'exclusions',
        exclusions.map(({ id }) => id),
        'exclusion',
      ),
      reached(
        'updates',
        updates.map(({ id }) => id),
        'update',
      ),
      reached(
        'cut-off bands',
        cutoffBands.flatMap(({ id, bands }) => bands.map((band) => `${id}.${band.id}`)),
        'band',
      ),
      reachedOf('options of questions, in a generated case', options.all, options.missing),
      reachedOf('answer classes, in a generated case', classes.all, classes.missing),
    ],
    perKind: countsOf('kind'),
    perRightOptions: countsOf('right'),
    cases: texts.length,
    differentCases: new Set(texts).size,
  };
}

function itemOf({ makeItem }: Quiz, wish: ItemWish): Item | string {
  try {
    return makeItem(wish);
  } catch (error) {
    return `no item: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function attempted(check: Check, item: Item, quiz: Quiz): readonly string[] {
  try {
    return check(item, quiz);
  } catch (error) {
    return [`could not be checked: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What an item counts for. Cut-off bands count wherever they stand, the rest where it is right. */
function namesOf(item: Item): readonly string[] {
  const right = item.options.filter((option) => option.right);
  return [
    `kind ${item.kind}`,
    `node ${item.node}`,
    `pair ${item.kind} ${item.node}`,
    `right ${right.length}`,
    ...(item.caution === null ? [] : [`caution ${item.caution}`]),
    ...right.flatMap(({ means }) => (means.kind === 'exclusion' ? [`exclusion ${means.exclusion}`] : [])),
    ...right.flatMap(({ means }) => (means.kind === 'update' ? [`update ${means.update}`] : [])),
    ...item.options.flatMap(({ means }) => (means.kind === 'cutoffBand' ? [`band ${means.band}`] : [])),
  ];
}
