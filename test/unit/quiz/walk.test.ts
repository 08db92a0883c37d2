import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/coverage/oracle/index.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { Item } from '../../../src/quiz/item/item.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { source: bank, walkIds, walkItem } = quiz;

const seeds = Array.from({ length: 15 }, (_, index) => index * 104_729 + 7);

const itemsOf = (seed: number): readonly Item[] =>
  walkIds(seed).map((id) => {
    const item = walkItem(id);
    if (!item) throw new Error(`${id} cannot be made.`);
    return item;
  });

describe('a whole case', () => {
  test('is asked question by question, and the right answers are those of the dossier', () => {
    for (const seed of seeds) {
      const items = itemsOf(seed);
      expect(items.length).toBeGreaterThanOrEqual(5);
      items.forEach(({ case: shown, options, node }, step) => {
        const answers: Answers = Object.fromEntries(
          (shown?.answers ?? []).map(({ question, answer }) => [question, answer]),
        );
        const { pending, outcome, route } = judge(answers);
        expect(route).toHaveLength(step);
        expect(node).toBe(pending ?? outcome);
        const right = options.filter((option) => option.right).map(({ means }) => means);
        expect(right).toEqual([
          pending === null ? { kind: 'outcome', outcome } : { kind: 'question', question: pending },
        ]);
      });
    }
  });

  test('tells the same case at each step, and what was asked so far', () => {
    const [first, second, ...more] = itemsOf(7);
    const told = first?.case?.text.slice(0, -1);
    expect(told?.length).toBeGreaterThan(0);
    for (const item of [second, ...more]) expect(item?.case?.text.slice(0, -1)).toEqual(told);
    expect(first?.case?.text.at(-1)).toBe('The algorithm has asked nothing yet.');
    expect(second?.case?.text.at(-1)).toMatch(/^Asked so far: Differentiation: /);
  });

  test('is the same each time it is made, and another with another seed', () => {
    expect(itemsOf(7)).toEqual(itemsOf(7));
    expect(itemsOf(7)[0]?.case).not.toEqual(itemsOf(8)[0]?.case);
  });

  test.each(['walk.1.99.00000000', 'walk.zzzzzzzzz.1.00000000', 'walk..1.', 'walk.1.1', 'recommend', ''])(
    'an id that is none, "%s", makes nothing',
    (id) => {
      expect(bank.byId(id)).toBeNull();
    },
  );

  test('an id of a step after the end makes nothing', () => {
    const ids = walkIds(7);
    const beyond = (ids[0] ?? '').replace('.0.', `.${ids.length}.`);
    expect(walkItem(beyond)).toBeNull();
  });
});

test('every topic of the bank has items', () => {
  expect(bank.topics.length).toBeGreaterThan(10);
  for (const { nodes, kinds } of bank.topics) {
    expect(nodes.some((node) => bank.kindsOf(node).some((kind) => kinds?.includes(kind) ?? true))).toBe(true);
  }
});
