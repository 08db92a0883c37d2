import { describe, expect, test } from 'vitest';
import { guideline } from '../../../src/guideline/guideline.ts';
import { checkGuideline, GuidelineError } from '../../../src/guideline/schema.ts';

/** A deep copy of the guideline in which anything may be broken. */
interface Breakable {
  [key: string]: Breakable;
}

/** The problems found in a copy of the guideline after `breakIt` has changed it. */
function problemsAfter(breakIt: (copy: Breakable) => void): readonly string[] {
  const copy = structuredClone(guideline) as unknown as Breakable;
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
  if (!parent || !(last in parent)) throw new Error(`the guideline has no ${path}`);
  parent[last] = value as Breakable;
};

const remove = (path: string, key: string) => (copy: Breakable) => {
  const parent = path.split('.').reduce<Breakable | undefined>((part, name) => part?.[name], copy);
  if (!parent || !(key in parent)) throw new Error(`the guideline has no ${path}.${key}`);
  delete parent[key];
};

test('the guideline itself passes', () => {
  expect(() => checkGuideline(guideline)).not.toThrow();
});

describe('a broken guideline is refused with the place', () => {
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
  ])('%s', (_, breakIt, problem) => {
    expect(problemsAfter(breakIt)).toContain(problem);
  });

  test('all problems are told at once', () => {
    const problems = problemsAfter((copy) => {
      put('questions.ki67.options.0.label', '')(copy);
      put('updates.0.refs', ['R0'])(copy);
      put('outcomes.prrt.next.0.provenance', [])(copy);
    });
    expect(problems).toHaveLength(3);
  });

  test('the message is a list that can be read', () => {
    expect(() => checkGuideline({ ...guideline, version: 'one' })).toThrow(
      'The guideline cannot be used:\n- version: is not a version such as 1.0.0',
    );
  });
});
