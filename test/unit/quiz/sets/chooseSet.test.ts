import { describe, expect, test } from 'vitest';
import { rightFaults } from '../../../../src/cli/verbs/quizCheck/rightOptions.ts';
import type { Item, ItemKind } from '../../../../src/quiz/item/item.ts';
import type { BlueprintCell } from '../../../../src/quiz/sets/quizSet.ts';
import { chooseSet } from '../../../../src/quiz/sets/chooseSet.ts';
import { kindsIn, topicsIn } from '../../../../src/cli/verbs/quizMake/readNames.ts';
import type { Topic } from '../../../../src/quiz/words/topics.ts';
import { quiz } from '../../../fixtures/quiz.ts';
import { sampled } from '../../../fixtures/sampled.ts';
import { once } from '../../../../src/machine/once.ts';
import { setOf } from './setOf.ts';

const named = (text: string): readonly Topic[] => {
  const read = topicsIn(quiz.topics, text);
  if ('unknown' in read) throw new Error(`${read.unknown} is no topic`);
  return read.found;
};

const rightLabels = ({ options }: Item): readonly string[] =>
  options.flatMap(({ label, right }) => (right ? [label] : [])).sort();

const spread = (values: readonly string[]): number => {
  const counts = [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length);
  return Math.max(...counts) - Math.min(...counts);
};

test('the same seed gives the same set, a longer one begins with it, another seed gives another', () => {
  const set = setOf(12, 7);
  expect(setOf(12, 7)).toEqual(set);
  expect(setOf(20, 7).entries.slice(0, 12)).toEqual(set.entries);
  expect(setOf(12, 8).entries.map(({ item }) => item.id)).not.toEqual(set.entries.map(({ item }) => item.id));
});

test.each([1, 2, 3])('a set of 39 from seed %i has all topics and kinds evenly', (seed) => {
  const { entries } = setOf(39, seed);
  const topics = entries.map(({ topic }) => topic.id);
  const kinds = entries.map(({ item }) => item.kind);
  expect(new Set(topics).size).toBe(13);
  expect(new Set(kinds).size).toBe(7);
  expect(spread(topics)).toBeLessThanOrEqual(2);
  expect(spread(kinds)).toBeLessThanOrEqual(2);
});

describe('a large set', () => {
  const sizes = { quick: 50, full: 200 };
  const itemsOf = (size: number): readonly Item[] => setOf(size, 5).entries.map(({ item }) => item);
  const [some, most] = [once(() => itemsOf(sizes.quick)), once(() => itemsOf(sizes.full))];
  const itemsIn = (size: number): readonly Item[] => (size === sizes.full ? most() : some());

  sampled('no two items are alike: no patient, number or update twice, no decision twice', sizes, (size) => {
    const items = itemsIn(size);
    const patients = items.flatMap(({ case: quizCase }) => (quizCase ? [quizCase.text.join('\n')] : []));
    const answers = items.flatMap(({ case: quizCase }) =>
      quizCase ? [JSON.stringify([...quizCase.answers, ...quizCase.alsoStated])] : [],
    );
    const facts = items.flatMap((item) =>
      item.case ? [] : [`${item.kind} ${item.lesson} ${rightLabels(item).join()}`],
    );
    const decisions = items.map(({ kind, edges, lesson, ...item }) =>
      [kind, edges.join(), lesson, ...rightLabels({ kind, edges, lesson, ...item })].join(' | '),
    );
    expect(items).toHaveLength(size);
    for (const all of [patients, answers, facts, decisions]) expect(new Set(all).size).toBe(all.length);
  });

  sampled('every right answer agrees with the oracle', sizes, (size) => {
    expect(
      itemsIn(size).flatMap((item) => rightFaults(item).map((fault) => ({ item: item.id, fault }))),
    ).toEqual([]);
  });
});

test('topics and kinds are honoured', () => {
  // Of a topic with fewer decisions that differ, what is wished for beyond them would come from the other one.
  const { entries } = setOf(8, 3, { topics: named('Lutathera, surgery') });
  const nodes: Record<string, readonly string[]> = {
    prrt: ['sstrImaging', 'prrt', 'prrtOrChemoHighKi67', 'workupSstr'],
    surgery: [
      'liverResectability',
      'primaryStatus',
      'surgeryCurative',
      'surgeryCombinedPrimary',
      'surgeryLimitedExtrahepatic',
      'surgeryStaged',
      'cytoreductiveSurgery',
      'g3SelectedSurgeryMdt',
    ],
  };
  for (const { topic, item } of entries) expect(nodes[topic.id]).toContain(item.node);
  expect(spread(entries.map(({ topic }) => topic.id))).toBe(0);

  const two = setOf(10, 3, { kinds: ['caution', 'cutoff'] }).entries.map(({ item }) => item.kind);
  expect([...new Set(two)].sort()).toEqual(['caution', 'cutoff']);
  const safety = setOf(10, 3, { topics: named('safety') }).entries.map(({ item }) => item.kind);
  expect([...new Set(safety)].sort()).toEqual(['caution', 'closedOption']);
});

test('a decision is repeated only when no other is left, and then for another patient', () => {
  const items = setOf(40, 2, { topics: named('nec'), kinds: ['recommend'] }).entries.map(({ item }) => item);
  const answers = items.map(({ case: quizCase }) =>
    JSON.stringify([...(quizCase?.answers ?? []), ...(quizCase?.alsoStated ?? [])]),
  );
  expect(new Set(answers).size).toBe(40);
});

test('a wish for more items than differ is told how many there are, and that many can be had', () => {
  const wish = { count: 200, seed: 4, topics: [], kinds: ['cutoff'], blueprint: [] } as const;
  const made = chooseSet(quiz, wish);
  const found = 'found' in made ? made.found : 200;
  expect(found).toBeGreaterThan(10);
  expect(found).toBeLessThan(200);
  expect(setOf(found, 4, { kinds: ['cutoff'] }).entries).toHaveLength(found);
  expect(chooseSet(quiz, { ...wish, count: found + 1 })).toEqual({ found, unfilled: [] });
  expect(chooseSet(quiz, { ...wish, count: 1, topics: named('nec') })).toEqual({ found: 0, unfilled: [] });
});

describe('a blueprint', () => {
  const cell = (topic: string, kind: ItemKind, count: number): BlueprintCell => {
    const [found] = named(topic);
    if (!found) throw new Error('No topic.');
    return { topic: found, kind, count };
  };

  test('is filled cell by cell, the same each time, without anything alike', () => {
    const blueprint = [
      cell('prrt', 'recommend', 3),
      cell('surgery', 'caution', 2),
      cell('prrt', 'caution', 1),
    ];
    const { entries } = setOf(6, 9, { blueprint });
    expect(entries.map(({ topic, item }) => `${topic.id}/${item.kind}`)).toEqual([
      'prrt/recommend',
      'prrt/recommend',
      'prrt/recommend',
      'surgery/caution',
      'surgery/caution',
      'prrt/caution',
    ]);
    for (const { topic, item } of entries) expect(topic.nodes).toContain(item.node);
    expect(new Set(entries.map(({ item }) => item.id)).size).toBe(6);
    expect(setOf(6, 9, { blueprint }).entries).toEqual(entries);
  });

  test('that cannot be filled names the cells, and how many there are', () => {
    const blueprint = [cell('nec', 'cutoff', 2), cell('prrt', 'recommend', 1)];
    const made = chooseSet(quiz, { count: 3, seed: 1, topics: [], kinds: [], blueprint });
    expect(made).toMatchObject({ found: 1, unfilled: [{ kind: 'cutoff', count: 2, found: 0 }] });
  });
});

test('regression: items that were withdrawn came into a set', () => {
  const before = setOf(30, 7).entries.map(({ item }) => item.id);
  const withdrawn = new Set(before.slice(0, 10));
  const wish = { count: 30, seed: 7, topics: [], kinds: [], blueprint: [] };
  const set = chooseSet(quiz, wish, withdrawn);
  const ids = 'entries' in set ? set.entries.map(({ item }) => item.id) : [];
  expect(ids).toHaveLength(30);
  expect(ids.filter((id) => withdrawn.has(id))).toEqual([]);
});

test('names of topics and kinds are read as people write them', () => {
  expect(named('PRRT,surgery').map(({ id }) => id)).toEqual(['prrt', 'surgery']);
  expect(named(' Surgery , resection,prrt').map(({ id }) => id)).toEqual(['surgery', 'prrt']);
  expect(kindsIn('next question, nextQuestion, Cut-off')).toEqual({ found: ['nextQuestion', 'cutoff'] });
  expect(topicsIn(quiz.topics, 'prrt, surgry')).toEqual({ unknown: 'surgry', meant: 'surgery' });
  expect(topicsIn(quiz.topics, 'football')).toEqual({ unknown: 'football', meant: null });
  expect(kindsIn('recomend')).toEqual({ unknown: 'recomend', meant: 'recommend' });
});
