import { describe, expect, test } from 'vitest';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { checkGuideline, GuidelineError } from '../../../src/guideline/schema.ts';

/** A deep copy of the currentData in which anything may be broken. */
interface Breakable {
  [key: string]: Breakable;
}

/** The problems found in a copy of the currentData after `breakIt` has changed it. */
function problemsAfter(breakIt: (copy: Breakable) => void): readonly string[] {
  const copy = structuredClone(currentData) as unknown as Breakable;
  breakIt(copy);
  try {
    checkGuideline(copy);
  } catch (error) {
    if (error instanceof GuidelineError) return error.problems;
    throw error;
  }
  return [];
}

/** Sets the value at a path such as `outcomes.prrt.title`. */
const put = (path: string, value: unknown) => (copy: Breakable) => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Breakable | undefined>((part, key) => part?.[key], copy);
  if (!parent || !(last in parent)) throw new Error(`the currentData has no ${path}`);
  parent[last] = value as Breakable;
};

const remove = (path: string, key: string) => (copy: Breakable) => {
  const parent = path.split('.').reduce<Breakable | undefined>((part, name) => part?.[name], copy);
  if (!parent || !(key in parent)) throw new Error(`the currentData has no ${path}.${key}`);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};

test('the currentData itself passes', () => {
  expect(() => checkGuideline(currentData)).not.toThrow();
});

describe('a broken currentData is refused with the place', () => {
  test.each([
    [
      'a source that does not exist',
      put('outcomes.prrt.options.1.claims.0.provenance.0.refs', ['R99']),
      'outcome prrt, option 2, claim 1, provenance 1, reference 1: there is no source R99',
    ],
    [
      'a source that does not exist, as the basis of an EXPERT statement',
      put('cautions.7.provenance.0', {
        tag: 'EXPERT',
        refs: [],
        basis: [{ tag: 'SOURCE', refs: ['S13'] }],
      }),
      'caution C08, provenance 1, basis 1, reference 1: there is no source S13',
    ],
    [
      'a claim without provenance',
      put('outcomes.ablation.figures.0.provenance', []),
      'outcome ablation, figures 1, provenance: names no provenance',
    ],
    [
      'an option without a label',
      put('questions.differentiation.options.0.label', ' '),
      'question differentiation, option well, label: is empty',
    ],
    [
      'an option twice',
      put('questions.necLine.options.1.id', 'none'),
      'question necLine, options: the id none is used twice',
    ],
    ['a caution twice', put('cautions.1.id', 'C01'), 'cautions: the id C01 is used twice'],
    [
      'an uncertainty that does not exist',
      put('outcomes.highGradeChemotherapy.uncertainties', ['U12']),
      'outcome highGradeChemotherapy, uncertainty 1: there is no uncertainty U12',
    ],
    [
      'an uncertainty that is not shown where it must be',
      put('outcomes.surgeryCurative.uncertainties', []),
      'outcome surgeryCurative, uncertainties: U1 bears on this outcome but is not named',
    ],
    [
      'a set with an outcome that does not exist',
      put('outcomeSets.SURGERY.0', 'hepatectomy'),
      'set of outcomes SURGERY 1: there is no outcome "hepatectomy"',
    ],
    [
      'an update of an outcome that does not exist',
      put('updates.4.outcomes.1', 'targeted...'),
      'update 5, outcome 2: there is no outcome "targeted..."',
    ],
    [
      'an update of a caution that does not exist',
      put('updates.6.cautions.0', 'C26'),
      'update 7, caution 1: there is no caution C26',
    ],
    ['a missing outcome', remove('outcomes', 'necLaterLine'), 'outcomes: there are 29, but there must be 30'],
    [
      'a missing outcome on which an uncertainty bears',
      remove('outcomes', 'surgeryCurative'),
      'outcomes: there are 29, but there must be 30',
    ],
    [
      'an option without an id, by its place',
      put('questions.differentiation.options.0.id', ''),
      'question differentiation, option 1, id: is empty',
    ],
    [
      'a missing question',
      remove('questions', 'primarySite'),
      'questions: there are 15, but there must be 16',
    ],
    ['a missing title', remove('outcomes.prrt', 'title'), 'outcome prrt, title: is missing'],
    [
      'an outcome under the name of another',
      put('outcomes.prrt.id', 'ablation'),
      'outcome prrt: its id is ablation, not prrt',
    ],
    [
      'a stop without a place in the order of display',
      put('cautions.0.severity', 'stop'),
      'caution C01: it may be a stop but is not in stopOrder',
    ],
    ['an address that is none', put('sources.R5.urls.0', 'ASCO'), 'source R5, URL 1: is not a URL'],
    ['a condition that is none', put('cautions.2.when', {}), 'caution C03, when: is not a condition'],
    ['a condition of no parts', put('cautions.2.when', { all: [] }), 'caution C03, when, all: has no parts'],
    ['any of nothing', put('cautions.2.when', { any: [] }), 'caution C03, when, any: has no parts'],
    [
      'a condition of two kinds at once',
      put('cautions.2.when', { all: [{ fact: 'grade', is: 'G1' }], any: [{ fact: 'grade', is: 'G2' }] }),
      'caution C03, when: is not a condition',
    ],
    [
      'a condition that is none, inside another',
      put('cautions.2.when', { not: { fakt: 'grade' } }),
      'caution C03, when: is not a condition',
    ],
    ['a missing caution', remove('cautions', '24'), 'cautions: there are 24, but there must be 25'],
    ['a missing update', remove('updates', '24'), 'updates: there are 24, but there must be 25'],
    ['a missing modality', remove('modalities', '11'), 'modalities: there are 11, but there must be 12'],
    ['a missing source', remove('sources', 'R84'), 'sources: there are 96, but there must be 97'],
    [
      'a missing uncertainty',
      remove('uncertainties', 'U11'),
      'uncertainties: there are 10, but there must be 11',
    ],
    [
      'a question under the name of another',
      put('questions.ki67.id', 'necLine'),
      'question ki67: its id is necLine, not ki67',
    ],
    ['a source under the number of another', put('sources.R5.id', 'R6'), 'source R5: its id is R6, not R5'],
    [
      'an uncertainty under the number of another',
      put('uncertainties.U3.id', 'U4'),
      'uncertainty U3: its id is U4, not U3',
    ],
    [
      'a modality twice',
      put('modalities.1.id', currentData.modalities[0]?.id),
      /^modalities: the id \w+ is used twice$/,
    ],
    [
      'a source that does not exist, of an update',
      put('updates.0.refs.0', 'R0'),
      'update 1, reference 1: there is no source R0',
    ],
    [
      'a stop in the order of display that does not exist',
      put('stopOrder.1', 'C99'),
      'stopOrder 2: there is no caution C99',
    ],
    [
      'a stop that lost its place in the order of display',
      put('stopOrder.0', 'C01'),
      'caution C03: it may be a stop but is not in stopOrder',
    ],
    [
      'a place in the order of display for what is never a stop',
      put('stopOrder.0', 'C01'),
      'caution C01: it is in stopOrder but never a stop',
    ],
    [
      'a caution that is a stop in some cases, without its place in the order',
      put('stopOrder.4', 'C12'),
      'caution C19: it may be a stop but is not in stopOrder',
    ],
    [
      'a caution that is a stop otherwise, without its place in the order',
      (copy: Breakable) => {
        put('cautions.18.severity.then', 'other')(copy);
        put('cautions.18.severity.otherwise', 'stop')(copy);
        put('stopOrder.4', 'C12')(copy);
      },
      'caution C19: it may be a stop but is not in stopOrder',
    ],
    [
      'a tag that does not exist',
      put('outcomes.prrt.options.0.claims.0.provenance.0.tag', 'PROVEN'),
      /^outcome prrt, option 1, claim 1, provenance 1, tag: /,
    ],
    [
      'an option of an outcome that says nothing',
      put('outcomes.prrt.options.0.claims', []),
      'outcome prrt, option 1, claims: is empty',
    ],
    ['a category that does not exist', put('outcomes.prrt.category', 'miracle'), /^outcome prrt, category: /],
    [
      'a title of the wrong type',
      put('outcomes.prrt.title', 5),
      /^outcome prrt, title: Invalid input: expected string/,
    ],
    ['a question without classes', put('questions.ki67.classes', []), 'question ki67, classes: is empty'],
    [
      'a kind of input that does not exist',
      put('questions.ki67.input.kind', 'slider'),
      /^question ki67, input, kind: /,
    ],
    [
      'a question that cannot be answered as not known',
      remove('questions.sstrImaging', 'unknown'),
      /^question sstrImaging, unknown: /,
    ],
    [
      'an answer for not known that is no option',
      put('questions.sstrImaging.unknown', 'unsure'),
      'question sstrImaging, unknown: there is no option unsure',
    ],
    ['a caution that says nothing', put('cautions.3.text', []), 'caution C04, text: is empty'],
    ['an update of nothing', put('updates.3.outcomes', []), 'update 4, outcomes: is empty'],
    ['an update from nowhere', put('updates.3.refs', []), 'update 4, refs: is empty'],
    ['a date that is none', put('date', '23 Nov 2026'), 'date: is not a date such as 2026-11-23'],
    ['no citation', put('citation', '  '), 'citation: is empty'],
    ['a version with a word before it', put('version', 'v1.0.0'), 'version: is not a version such as 1.0.0'],
    [
      'a version with a word after it',
      put('version', '1.0.0-beta'),
      'version: is not a version such as 1.0.0',
    ],
    ['a doubt about the figure', put('verifiedAgainstFigure', 'perhaps'), /^verifiedAgainstFigure: /],
  ])('%s', (_, breakIt, problem) => {
    expect(problemsAfter(breakIt)).toContainEqual(
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
  });

  test('and nothing else is found wrong then', () => {
    expect(problemsAfter(put('outcomes.prrt.uncertainties', ['U12']))).toEqual([
      'outcome prrt, uncertainty 1: there is no uncertainty U12',
      'outcome prrt, uncertainties: U2 bears on this outcome but is not named',
    ]);
    expect(problemsAfter(put('modalities.1.id', currentData.modalities[0]?.id))).toHaveLength(1);
    expect(problemsAfter(put('cautions.2.severity', 'stop'))).toEqual([]);
  });

  test('what is no currentData at all', () => {
    for (const nonsense of [undefined, null, 5, 'guideline', []]) {
      expect(() => checkGuideline(nonsense)).toThrow(GuidelineError);
    }
  });

  test('all problems are told at once', () => {
    const problems = problemsAfter((copy) => {
      put('questions.ki67.options.0.label', '')(copy);
      put('updates.0.refs', ['R0'])(copy);
      put('outcomes.prrt.next.0.provenance', [])(copy);
    });
    expect(problems).toHaveLength(3);
    expect(new GuidelineError(problems)).toMatchObject({
      name: 'GuidelineError',
      problems,
      message: `The guideline cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    });
  });

  test('the message is a list that can be read', () => {
    expect(() => checkGuideline({ ...currentData, version: 'one' })).toThrow(
      'The guideline cannot be used:\n- version: is not a version such as 1.0.0',
    );
  });
});
