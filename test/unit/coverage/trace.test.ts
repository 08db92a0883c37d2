import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { traceCsv } from '../../../src/coverage/trace/csv.ts';
import { parseDossier, type Statement } from '../../../src/coverage/trace/dossier.ts';
import { elementOf } from '../../../src/coverage/trace/element.ts';
import { hazardsIn, hazardsShownBy } from '../../../src/coverage/trace/hazards.ts';
import { traceHtml, verdictOf } from '../../../src/coverage/trace/html.ts';
import { digestOf, parseReview, reviewProblems, verdictsOn } from '../../../src/coverage/trace/review.ts';
import { statementsUsed } from '../../../src/coverage/trace/shownStatements.ts';
import { testEvidence } from '../../../src/coverage/trace/testEvidence.ts';
import { traceOf, traceProblems } from '../../../src/coverage/trace/trace.ts';
import { exercises, statements } from '../../fixtures/exercises.ts';
import { cases } from '../../fixtures/guideline.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

const root = join(import.meta.dirname, '../../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const dossier = parseDossier(textOf('test/golden/dossier/statements.json'));
const review = parseReview(textOf('docs/clinical-review.json'));

const statement: Statement = {
  id: 'C03',
  section: '2.5',
  kind: 'caution',
  says: 'TARE is "excluded", <here>',
  when: null,
  provenance: 'EXPERT',
  shown: ['TARE is excluded'],
};

/** A trace of one statement. */
function traceWith(recorded: readonly string[], seen: readonly string[] = ['about'], of = statement) {
  return traceOf({
    dossier: { statements: [of], checklist: [] },
    cases,
    routes: { walked: 0, byStatement: new Map() },
    tests: testEvidence(recorded, root),
    hazards: [],
    review: { statements: [], figure: [] },
    build: null,
    seenOn: () => seen,
  });
}

const runOf = (status: string, ...ids: readonly string[]): string =>
  JSON.stringify({
    startTime: 0,
    testResults: [
      {
        name: join(root, 'test/x.test.ts'),
        assertionResults: [{ fullName: 'x', status, meta: { statements: ids } }],
      },
    ],
  });

describe('the statements of the dossier', () => {
  test('are each held by something of the guideline or the program', () => {
    expect(dossier.statements.length).toBeGreaterThan(1_500);
    expect(dossier.statements.filter((one) => elementOf(cases, one) === null)).toEqual([]);
    expect(elementOf(cases, { ...statement, id: 'C99' })).toBeNull();
  });

  test('that a case uses are all known', () => {
    const known = new Set(statements.map(({ id }) => id));
    for (const { answers } of vignettes) {
      const used = statementsUsed(cases, cases.follow(answers)).filter(
        (id) => !/^class (?:none|notAssessed)$/.test(id),
      );
      expect(used.filter((id) => !known.has(id))).toEqual([]);
      expect(used.length).toBeGreaterThan(10);
    }
  });

  test('are named by their ids alone', () => {
    expect(() => exercises('C03', 'C99')).toThrow('no statement "C99"');
  });
});

describe('a trace', () => {
  test('holds what a test exercised and passed', () => {
    expect(traceProblems(traceWith([runOf('passed', 'C03')]))).toEqual([]);
    expect(verdictOf(traceWith([runOf('passed', 'C03')]))).toContain('1 held, 0 failed, 0 without a test');
  });

  test.each([
    ['no test', [], ['about'], statement, 'C03: no test'],
    ['only a test that was skipped', [runOf('skipped', 'C03')], ['about'], statement, 'C03: no test'],
    ['a test that failed', [runOf('failed', 'C03')], ['about'], statement, 'C03: a test failed'],
    ['words that stand nowhere', [runOf('passed', 'C03')], [], statement, 'C03: its words were seen nowhere'],
    [
      'nothing that holds it',
      [runOf('passed', 'C99')],
      ['about'],
      { ...statement, id: 'C99' },
      'C99: nothing in the guideline holds it',
    ],
  ] as const)('tells of %s', (_name, recorded, seen, of, problem) => {
    expect(traceProblems(traceWith(recorded, seen, of))).toEqual([problem]);
  });

  test('as CSV keeps quotation marks and commas, and holds no formula', () => {
    const csv = traceCsv(traceWith([], [], { ...statement, says: '=1+1, "x"' }));
    expect(csv).toContain(`"'=1+1, ""x"""`);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  test('as a page shows text, never markup', () => {
    const page = traceHtml(traceWith([runOf('passed', 'C03')]));
    expect(page).toContain('TARE is &quot;excluded&quot;, &lt;here&gt;');
    expect(page).not.toContain('<here>');
    expect(page).not.toContain('<script');
  });

  test('refuses what is no recorded run', () => {
    expect(() => testEvidence(['{}'], root)).toThrow('not the results of vitest as JSON');
  });
});

describe('the review', () => {
  test('names statements and the checklist of the dossier; nobody has reviewed anything', () => {
    expect(reviewProblems(review, dossier.statements, dossier.checklist)).toEqual([]);
    expect(review.statements).toEqual([]);
    expect(review.figure.filter(({ signed }) => signed !== null)).toEqual([]);
  });

  test('of words that have changed since is no review of these', () => {
    const verdict = {
      statement: 'C03',
      reviewer: 'A. N. Other',
      date: '2026-12-01',
      verdict: 'agree',
      remark: '',
    } as const;
    const given = { statements: [{ ...verdict, digest: digestOf(statement) }], figure: [] };
    expect(verdictsOn(given, statement)).toMatchObject([{ verdict: 'agree', current: true }]);
    expect(verdictsOn(given, { ...statement, says: 'TARE is possible' })).toMatchObject([{ current: false }]);
    expect(reviewProblems(given, [], [])).toEqual([
      'The review has a verdict on "C03", which the dossier does not state.',
    ]);
    expect(() =>
      parseReview(JSON.stringify({ statements: [{ ...verdict, verdict: 'fine' }], figure: [] })),
    ).toThrow('verdict');
  });
});

test('a hazard is shown by the tests that its row names', () => {
  const hazards = hazardsIn(
    '| H01 | Lost | cause | control | `test/a.test.ts` “keeps it”; `test/unit/b` | rest |\n| H02 | x | y | z | `test/c.test.ts` | r |',
  );
  const test = { file: 'test/a.test.ts', name: 'a store keeps it', passed: true };
  expect(hazardsShownBy(hazards, [test])).toEqual(['H01']);
  expect(hazardsShownBy(hazards, [{ ...test, name: 'something else' }])).toEqual([]);
  expect(hazardsShownBy(hazards, [{ ...test, file: 'test/unit/b/x.test.ts' }])).toEqual(['H01']);
  expect(hazardsIn(textOf('docs/hazard-log.md')).length).toBeGreaterThan(25);
});
