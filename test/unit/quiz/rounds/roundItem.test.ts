import { expect, test } from 'vitest';
import type { ItemKind, NodeId } from '../../../../src/quiz/item/item.ts';
import { seeded } from '../../../../src/engine/random.ts';
import { roundItem } from '../../../../src/quiz/rounds/roundItem.ts';
import { quiz } from '../../../fixtures/quiz.ts';

const any = { topic: null, kind: null };

test('the item of a round has one right answer, whatever is drawn', () => {
  for (let seed = 0; seed < 150; seed += 1) {
    const item = roundItem(quiz.source, any, seeded(seed));
    if (!item) throw new Error('There is no item.');
    expect(item.many).toBe(false);
    expect(item.options.filter(({ right }) => right)).toHaveLength(1);
    expect(item.options.length).toBeGreaterThanOrEqual(3);
  }
});

test('where only items with several right answers come up at first, it goes on drawing', () => {
  let made = 0;
  const source = {
    ...quiz.source,
    make: (request: Parameters<typeof quiz.source.make>[0]) => {
      made += 1;
      return { ...quiz.source.make(request), many: made < 4 };
    },
  };
  expect(roundItem(source, any, seeded(1))?.many).toBe(false);
  expect(made).toBe(4);
});

test('an item of a topic and a kind is of both; what was asked is not asked again while there is another', () => {
  const topic = quiz.topics.find(({ id }) => id === 'prrt') ?? null;
  const askable = quiz.nodesFor('counterfactual').filter((node) => topic?.nodes.includes(node));
  expect(askable.length).toBeGreaterThan(1);
  const before: { node: NodeId; kind: ItemKind }[] = [];
  for (let seed = 0; seed < 5; seed += 1) {
    const item = roundItem(quiz.source, { topic, kind: 'counterfactual' }, seeded(seed), before);
    if (!item) throw new Error('There is no item.');
    expect(item.kind).toBe('counterfactual');
    expect(topic?.nodes).toContain(item.node);
    expect(before.map(({ node }) => node)).not.toContain(item.node);
    if (before.length + 1 < askable.length) before.push(item);
  }
});

test('a wish that nothing has gives none', () => {
  const topic = { id: 'x', title: 'x', nodes: ['differentiation'] } as const;
  expect(roundItem(quiz.source, { topic, kind: 'update' }, seeded(1))).toBeNull();
});
