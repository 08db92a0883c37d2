import { expect, test } from 'vitest';
import { currentQuizTables } from '../../../src/guideline/quiz/current.ts';
import { kinds } from '../../../src/quiz/bank/kinds.ts';
import { createQuiz, type Quiz } from '../../../src/quiz/createQuiz.ts';
import { createQuizTables } from '../../../src/quiz/tables/createQuizTables.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { quiz } from '../../fixtures/quiz.ts';

const fresh = (): Quiz => createQuiz({ cases, tables: createQuizTables(currentQuizTables, guideline) });

test('an item of one kind does not wait for what the items of the others are made from', () => {
  const own = fresh();
  own.makeItem({ kind: 'cutoff', node: 'ki67', seed: 1 });
  for (const [kind, { pieces }] of Object.entries(kinds)) {
    if (!pieces) continue;
    const first = pieces(own.context)[Symbol.iterator]().next();
    expect([kind, first.done]).toEqual([kind, false]);
  }
});

test(
  'others have their turn hundreds of times while the quiz is made, and the items are the same',
  { tags: ['long'] },
  async () => {
    const own = fresh();
    let turns = 0;
    let isOver = false;
    const others = (): void => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    await own.prepare();
    isOver = true;
    expect(turns).toBeGreaterThan(800);
    expect([...own.pieces()].length).toBeLessThan(200);
    for (let seed = 0; seed < 60; seed += 1) expect(own.makeItem({ seed })).toEqual(quiz.makeItem({ seed }));
  },
);
