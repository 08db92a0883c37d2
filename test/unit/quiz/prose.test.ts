import { describe, expect, test } from 'vitest';
import { patterns } from '../../../src/quiz/prose/compose.ts';
import { follows, orders } from '../../../src/quiz/prose/orders.ts';
import { factNames, factQuestions } from '../../../src/guideline/factQuestions.ts';
import { questionOfFact } from '../../../src/quiz/chart/questionOfFact.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { questionIds } = quiz.guideline;

describe('a case can tell the answer to every question', () => {
  test.each(questionIds)('%s has sentences, in a letter and in a note', (question) => {
    for (const register of ['prose', 'note'] as const) {
      const own = patterns.filter(
        (one) => one.tells.includes(question) && (one.register === 'both' || one.register === register),
      );
      expect(own).not.toEqual([]);
    }
  });

  test.each(orders.map((order, at) => [at, order] as const))('order %i tells each once', (_, order) => {
    const placed = order.flat();
    expect(new Set(placed).size).toBe(placed.length);
    expect([...placed, ...Object.values(follows)]).toEqual(expect.arrayContaining([...questionIds]));
  });
});

test('every question is what some fact is about', () => {
  expect(new Set(factNames.map(questionOfFact))).toEqual(new Set([...questionIds, null]));
  for (const fact of factNames) expect([null, ...factQuestions[fact]]).toContain(questionOfFact(fact));
});
