import { describe, expect, test } from 'vitest';
import { gradeOfKi67 } from '../../../src/engine/facts.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { currentQuizTables } from '../../../src/guideline/quiz/current.ts';
import { bandOf } from '../../../src/quiz/tables/bandOf.ts';
import { createQuizTables } from '../../../src/quiz/tables/createQuizTables.ts';
import { QuizTablesError } from '../../../src/quiz/tables/quizTablesError.ts';
import { altered } from '../../fixtures/altered.ts';
import { guideline } from '../../fixtures/guideline.ts';

type Path = readonly (string | number)[];

/** The problems that are found once parts are replaced. */
const problemsWith = (parts: readonly (readonly [Path, unknown])[], of = guideline): readonly string[] => {
  const data = parts.reduce((copy, [path, part]) => altered(copy, path, part), currentQuizTables);
  try {
    createQuizTables(data, of);
    return [];
  } catch (error) {
    if (!(error instanceof QuizTablesError)) throw error;
    return error.problems;
  }
};

/**
 * What each version said, by the first digits of its hash: a changed table needs a new line with a grown version, and
 * no line is ever changed. Of the versions before these no hash was kept.
 */
const versions: readonly (readonly [version: string, hash: string])[] = [
  ['6.0.0', 'a0b6dc57b212'],
  ['7.0.0', '21c0e2c03e56'],
  ['8.0.0', 'a8e3bfd5eca6'],
  ['9.0.0', '4b710135d7c3'],
  ['10.0.0', '1026637d2afe'],
  ['10.1.0', '111886b2c394'],
];

describe('the current tables', () => {
  test('have no problem, a version that grew with the last change, and a hash of their content', () => {
    expect(problemsWith([])).toEqual([]);
    const tables = createQuizTables(currentQuizTables, guideline);
    expect([tables.version, tables.hash.slice(0, 12)]).toEqual(versions.at(-1));
    expect(tables.hash).toMatch(/^[0-9a-f]{64}$/);
    const inOrder = versions.map(([version]) => version);
    const byNumber = new Intl.Collator('en', { numeric: true });
    expect(inOrder).toEqual([...new Set(inOrder)].sort(byNumber.compare));
    expect(new Set(versions.map(([, hash]) => hash)).size).toBe(versions.length);
    expect(createQuizTables(structuredClone(currentQuizTables), guideline).hash).toBe(tables.hash);
  });

  test('get another hash with another sentence, and the guideline keeps its own', () => {
    const mended = altered(currentQuizTables, ['names', 'outcomes', 'prrt', 'label'], 'PRRT');
    const [before, after] = [currentQuizTables, mended].map((data) => createQuizTables(data, guideline));
    expect(after?.hash).not.toBe(before?.hash);
    expect(JSON.stringify(currentData)).not.toContain(
      'The surgical arm, because the primary cannot be resected',
    );
  });

  test('put numbers in the bands that the engine gives them as grades', () => {
    const grades = currentQuizTables.cutoffBands.find(({ id }) => id === 'grade');
    if (!grades) throw new Error('There are no bands for the grade.');
    for (const ki67 of [0, 0.8, 2.9, 2.99, 3, 3.01, 10, 19.9, 20, 20.01, 21, 55, 100]) {
      expect([ki67, bandOf(grades, { ki67 }).id]).toEqual([ki67, gradeOfKi67(guideline, ki67)]);
    }
  });
});

describe('a fault in the tables is found, with its place', () => {
  test.each<[string, Path, unknown, string]>([
    ['an empty text', ['names', 'outcomes', 'prrt', 'label'], ' ', 'names, outcomes, prrt, label: is empty'],
    [
      'a missing text',
      ['closedArms', 0, 'because'],
      undefined,
      'closedArms, embolizationByIschaemia, because: is missing',
    ],
    ['a part that is not known', ['closures'], [], 'the tables: Unrecognized key: "closures"'],
    [
      'no provenance',
      ['cutoffBands', 1, 'provenance'],
      'somebody said so',
      'cutoffBands, mitoses: "somebody said so" names no provenance',
    ],
    [
      'a source that does not exist',
      ['closedArms', 0, 'provenance'],
      'LITERATURE R999',
      'closedArms, embolizationByIschaemia: there is no source R999',
    ],
    [
      'an outcome that does not exist',
      ['closedArms', 2, 'outcomes'],
      ['surgery'],
      'closedArms, ablationByNumbers: there is no outcome surgery',
    ],
    [
      'a closure without its words',
      ['closedByClosure', 'sstrMixed'],
      undefined,
      'closedByClosure: has nothing for sstrMixed',
    ],
    [
      'a variant of a title without a name',
      ['names', 'outcomes', 'taePreferred', 'variants'],
      ['PRRT first'],
      'names, outcomes, taePreferred: has 1 names for 2 variants of the title',
    ],
    [
      'an outcome without a name',
      ['names', 'outcomes', 'prrt'],
      undefined,
      'names, outcomes: has nothing for prrt',
    ],
    [
      'a caution without a name',
      ['names', 'cautions', 'C07'],
      undefined,
      'names, cautions: has nothing for C07',
    ],
    [
      'a name for no caution',
      ['names', 'cautions', 'C99'],
      { label: 'x', raisedWhen: 'x', synonyms: [] },
      'names, cautions: names C99, which the guideline does not have',
    ],
    [
      'an update without a name',
      ['names', 'updates', 'netter2'],
      undefined,
      'names, updates: has nothing for netter2',
    ],
    ['a vignette that is not told', ['curatedCases', 'V03'], undefined, 'curatedCases: has nothing for V03'],
    [
      'an answer that does not fit its question',
      ['curatedCases', 'V01', 'alsoStated'],
      [{ question: 'transarterialContraindications', answer: ['everything'] }],
      'curatedCases, V01, alsoStated, 1: ',
    ],
    [
      'a condition on a fact that does not exist',
      ['names', 'cautions', 'C08', 'unfairWhen'],
      { fact: 'mood', known: false },
      'names, cautions, C08, unfairWhen: there is no fact mood',
    ],
    [
      'a condition on a value that a fact never has',
      ['plausibilityRules', 0, 'when'],
      { fact: 'sstrImaging', is: 'maybe' },
      'plausibilityRules, 1, when: sstrImaging is never maybe; it is one of positive, heterogeneous, negative, notDone',
    ],
    [
      'an option without a weight',
      ['choiceFrequencies', 'necLine', 'unknown'],
      undefined,
      'choiceFrequencies, necLine: has nothing for unknown',
    ],
    [
      'a weight of nothing',
      ['choiceFrequencies', 'necLine', 'unknown'],
      0,
      'choiceFrequencies, necLine, unknown: is not above 0',
    ],
    [
      'an answer class without a weight',
      ['classFrequencies', 'ki67', 2],
      { standsFor: 'unknown', weight: 1, figures: [] },
      'classFrequencies, ki67: has nothing for {"ki67":10}',
    ],
    [
      'a figure of another class',
      ['classFrequencies', 'ki67', 0, 'figures', 0, 'ki67'],
      [1, 3],
      'classFrequencies, ki67, {"ki67":2.9}: {"ki67":3} belongs to the class of {"ki67":3}',
    ],
    [
      'a class of numbers without words',
      ['classFrequencies', 'liverInvolvement', 1, 'name'],
      undefined,
      'classFrequencies, liverInvolvement, 75: a class of numbers needs a name',
    ],
    [
      'an option in no class',
      ['classFrequencies', 'performanceStatus', 0, 'figures'],
      [1],
      'classFrequencies, performanceStatus: the option 0 is in no class',
    ],
    [
      'a gap between two bands',
      ['cutoffBands', 0, 'bands', 1, 'limits'],
      [{ ki67: { above: 5, atMost: 20 } }],
      'cutoffBands, grade: the example {"ki67":5} lies in no band, not in one',
    ],
    [
      'two bands that overlap',
      ['cutoffBands', 0, 'bands', 0, 'limits'],
      [{ ki67: { atMost: 5 } }],
      'cutoffBands, grade: the example {"ki67":5} lies in G1 and G2, not in one',
    ],
    [
      'a band without an example',
      ['cutoffBands', 5, 'examples'],
      [{ liverInvolvementPct: 40 }, { liverInvolvementPct: 80 }],
      'cutoffBands, involvement: no example lies in the band staged',
    ],
    [
      'overlapping outcomes that are one',
      ['overlappingOutcomes', 0, 'outcomes'],
      ['prrt', 'prrt'],
      'overlappingOutcomes: prrt stands beside itself',
    ],
  ])('%s', (_fault, path, part, problem) => {
    expect(problemsWith([[path, part]]).join('\n')).toContain(problem);
  });

  test('every fault at once, in one error', () => {
    const problems = problemsWith([
      [['names', 'cautions', 'C07'], undefined],
      [['closedArms', 0, 'provenance'], 'LITERATURE R999'],
      [['choiceFrequencies', 'necLine', 'unknown'], undefined],
    ]);
    expect(problems).toEqual([
      'names, cautions: has nothing for C07',
      'closedArms, embolizationByIschaemia: there is no source R999',
      'choiceFrequencies, necLine: has nothing for unknown',
    ]);
    expect(new QuizTablesError(problems).message.split('\n')).toHaveLength(4);
  });
});

describe('tables of another guideline are refused', () => {
  test('one with another cut-off', () => {
    const other = createGuideline(altered(currentData, ['cutoffs', 'ki67LowBelow'], 15));
    expect(problemsWith([], other)).toContain(
      'cutoffs, ki67LowBelow: the tables are written for 10, and the guideline has 15',
    );
  });

  test('one with another option', () => {
    const { options } = currentData.questions.sstrImaging;
    const option = { id: 'pending', label: 'Pending', synonyms: [] };
    const other = createGuideline(
      altered(currentData, ['questions', 'sstrImaging', 'options'], [...options, option]),
    );
    expect(problemsWith([], other)).toEqual(['choiceFrequencies, sstrImaging: has nothing for pending']);
  });
});
