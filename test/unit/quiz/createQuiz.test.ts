import { describe, expect, test } from 'vitest';
import { answerCoverage } from '../../../src/cli/verbs/quizCheck/answerCoverage.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { currentQuizTables } from '../../../src/guideline/quiz/current.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { createQuiz, type Quiz } from '../../../src/quiz/createQuiz.ts';
import { createQuizTables } from '../../../src/quiz/tables/createQuizTables.ts';
import { altered } from '../../fixtures/altered.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { quiz } from '../../fixtures/quiz.ts';
import { sampled } from '../../fixtures/sampled.ts';

const withTables = (data: typeof currentQuizTables): Quiz =>
  createQuiz({ cases, tables: createQuizTables(data, guideline) });

describe('two quizzes in one process', () => {
  // As long as the usual one: with other lengths another case may be the first that is fair.
  const label = 'Peptide-receptor radionuclide therapy (PRRT)';
  const other = withTables(altered(currentQuizTables, ['names', 'outcomes', 'prrt', 'label'], label));
  const wish = { kind: 'recommend', node: 'prrt', seed: 3 } as const;

  test('each says its own words, of the same case', () => {
    const [one, two] = [quiz, other].map((each) => each.makeItem(wish));
    expect(two?.case).toEqual(one?.case);
    const right = two?.options.find((option) => option.right);
    expect(right?.label).toBe(label);
    expect(one?.options.map((option) => option.label)).not.toContain(label);
  });

  test('the ids of each carry the hash of its tables, so that neither takes the other’s', () => {
    expect(other.edition).not.toBe(quiz.edition);
    for (const [maker, stranger] of [
      [quiz, other],
      [other, quiz],
    ] as const) {
      const { id } = maker.makeItem(wish);
      expect(maker.source.byId(id)?.id).toBe(id);
      expect(stranger.source.byId(id)).toBeNull();
      const [walk = ''] = maker.walkIds(7);
      expect(maker.source.byId(walk)?.id).toBe(walk);
      expect(stranger.source.byId(walk)).toBeNull();
    }
  });

  sampled('the same tables give the same ids, of kinds', { quick: 1, full: 2 }, (count) => {
    const again = withTables(structuredClone(currentQuizTables));
    expect(again.edition).toBe(quiz.edition);
    // What one kind is made of takes a third of the other.
    for (const one of [{ kind: 'closedOption', node: 'prrt', seed: 3 } as const, wish].slice(0, count))
      expect(again.makeItem(one)).toEqual(quiz.makeItem(one));
  });
});

test('a band that names an edge which the chart does not have is refused', () => {
  const data = altered(currentQuizTables, ['cutoffBands', 2, 'bands', 0, 'edge'], 'ki67.9');
  expect(() => withTables(data)).toThrow('cutoffBands, ceiling, G2on: the chart has no edge ki67.9');
});

describe('the coverage of answers by generated cases', () => {
  test('is full: a case can be written for every option and answer class of the chart', () => {
    const { options, classes } = answerCoverage(quiz);
    expect([options.missing, classes.missing]).toEqual([[], []]);
    expect(options.all.length).toBe(74);
    expect(classes.all.length).toBe(94);
  });

  test('names an option for which the prose has no sentence', () => {
    const question = currentData.questions.liverResectability;
    const data = altered(currentData, ['questions', 'liverResectability'], {
      ...question,
      options: [...question.options, { id: 'borderline', label: 'Borderline', synonyms: [] }],
      classes: [...question.classes, 'borderline'],
    });
    const weighted = altered(
      currentQuizTables,
      ['choiceFrequencies', 'liverResectability', 'borderline'],
      10,
    );
    const newer = createGuideline(data);
    const made = createQuiz({ cases: createCases(newer), tables: createQuizTables(weighted, newer) });
    const { options, classes } = answerCoverage(made);
    expect(options.missing).toEqual(['liverResectability borderline']);
    expect(classes.missing).toEqual(['liverResectability borderline']);
  });
});
