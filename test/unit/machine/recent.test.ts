import { describe, expect, test } from 'vitest';
import { recent } from '../../../src/machine/recent.ts';
import { cases } from '../../fixtures/guideline.ts';

describe('recent', () => {
  /** Asks for keys one after the other. @returns those that were made */
  const madeOf = (most: number, keys: readonly string[]): readonly string[] => {
    const values = recent<string>(most);
    const made: string[] = [];
    for (const key of keys) {
      const value = values.of(key, () => {
        made.push(key);
        return `value of ${key}`;
      });
      expect(value).toBe(`value of ${key}`);
    }
    return made;
  };

  test('a value is made once', () => {
    expect(madeOf(10, ['a', 'b', 'a', 'b', 'a'])).toEqual(['a', 'b']);
  });

  test('no more are kept than the bound says', () => {
    const keys = Array.from({ length: 100 }, (_, index) => String(index));
    expect(madeOf(10, [...keys, ...keys])).toHaveLength(200);
  });

  test('what is asked for again and again stays, whatever comes in between', () => {
    const keys = Array.from({ length: 100 }, (_, index) => ['often', String(index)]).flat();
    expect(madeOf(10, keys).filter((key) => key === 'often')).toHaveLength(1);
  });
});

describe('states of cases that are kept', () => {
  test('a case that is replayed is the same state, not one that is worked out anew', () => {
    const answers = [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 12 } },
    ] as const;
    expect(cases.replay(answers)).toBe(cases.replay(answers));
  });

  test('an answer in another form is the same state, another answer another one', () => {
    const well = cases.answer(cases.start(), 'differentiation', 'well');
    const [a, b, c] = ['12', { ki67: '12,0' }, 13].map((raw) => cases.answer(well, 'ki67', raw));
    expect(a).toBe(b);
    expect(a?.answers).not.toEqual(c?.answers);
  });

  test('a grade and an index with the same digit are two answers', () => {
    const grade = cases.replay([
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { grade: 'G2' } },
    ]);
    const index = cases.replay([
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 2 } },
    ]);
    expect(grade.answers[1]).toEqual({ question: 'ki67', answer: { grade: 'G2' } });
    expect(index.answers[1]).toEqual({ question: 'ki67', answer: { ki67: 2 } });
  });
});
