import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { declaredClasses, everyClass } from '../../../src/coverage/diff/answerClasses.ts';
import { compareRoutes } from '../../../src/coverage/diff/compareRoutes.ts';
import { diffHtml } from '../../../src/coverage/diff/diffHtml.ts';
import { diffText } from '../../../src/coverage/diff/diffText.ts';
import { readReasons } from '../../../src/coverage/diff/reasons.ts';
import { readChart } from '../../../src/machine/exported/readChart.ts';
import type { DiffGroup } from '../../../src/coverage/diff/diffGroup.ts';
import { type VersionDiff, versionDiff } from '../../../src/coverage/diff/versionDiff.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import type { Answers, AnswerValue, QuestionId } from '../../../src/guideline/answers.ts';
import { type ChartData, type EdgeData, exportChart, walkData } from '../../../src/machine/chartData.ts';
import { once } from '../../../src/machine/once.ts';
import { everyRoute } from '../../../src/machine/routes.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

const whole = exportChart(cases);
/** Sets of contraindications that are walked here: the others make five times as many routes and nothing new. */
const someSets = ['["none"]', '["notAssessed"]', '["portalVein"]', '["renalImpairment"]'];
const chart: ChartData = {
  ...whole,
  questions: whole.questions.map((question) =>
    question.id === 'transarterialContraindications'
      ? { ...question, classes: question.classes.filter((set) => someSets.includes(JSON.stringify(set))) }
      : question,
  ),
};
/** What is said of a version, and not of each route, is said of however few indices of proliferation: so many of them. */
const indices = { quick: 1, full: 9 };
const firstIndices = ['{"ki67":2.9}', '{"ki67":20.1}', '"unknown"'];
function chartOver(count: number): ChartData {
  const ofIndex = (classes: readonly AnswerValue[]): readonly AnswerValue[] => {
    const isFirst = (answer: AnswerValue): boolean => firstIndices.includes(JSON.stringify(answer));
    return [...classes.filter(isFirst), ...classes.filter((answer) => !isFirst(answer))].slice(0, count);
  };
  return {
    ...chart,
    questions: chart.questions.map((question) =>
      question.id === 'ki67' ? { ...question, classes: ofIndex(question.classes) } : question,
    ),
  };
}

/** Every fourth class route of these: enough to contradict an explanation, few enough to walk in a moment. */
const routes: readonly Answers[] = Array.from(everyRoute(cases.graph))
  .map((route): Answers => byQuestion(route))
  .filter(({ transarterialContraindications: set }) => !set || someSets.includes(JSON.stringify(set)))
  .filter((_route, index) => index % 4 === 0);

function withEdge(id: string, change: Partial<EdgeData>): ChartData {
  return { ...chart, edges: chart.edges.map((edge) => (edge.id === id ? { ...edge, ...change } : edge)) };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether the answers fit a group's tests, by the canonical form of each answer. */
function fits(answers: Answers, when: DiffGroup['when'], but?: QuestionId): boolean {
  return when
    .filter(({ question }) => question !== but)
    .every(({ question, answers: allowed }) => allowed.some(({ answer }) => same(answer, answers[question])));
}

function end(of: ChartData, answers: Answers): string {
  const { outcome, pending, cautions, advice } = walkData(guideline, of, answers);
  return JSON.stringify([
    outcome,
    pending,
    cautions.map(({ id, severity }) => `${id} ${severity}`),
    advice && [advice.title, advice.options.map(({ id, closed }) => [id, closed === null])],
  ]);
}

const testsOf = (diff: VersionDiff) =>
  diff.groups.map(({ when }) =>
    Object.fromEntries(when.map(({ question, answers }) => [question, answers.map(({ answer }) => answer)])),
  );

describe('what two versions have in common', () => {
  const own = versionDiff(guideline, chart, chart);

  test('a chart is identical with itself', () => {
    expect(own).toMatchObject({
      differing: 0,
      groups: [],
      chartChanges: [],
      notes: ['The two charts are identical.'],
    });
    expect(own.routes).toBeGreaterThan(50_000);
    expect(diffText(own)).toContain('none ends elsewhere');
  });

  test('identical charts with other hashes are told apart from identical versions', () => {
    const { notes } = versionDiff(guideline, chart, {
      ...chart,
      guideline: { ...cases.stamp, hash: 'f'.repeat(64) },
    });
    expect(notes).toEqual([expect.stringContaining('something outside the chart was changed')]);
  });

  test('edges that exclude each other may change places: no advice changes, and that is proven', () => {
    const at = chart.edges.findIndex(({ id }) => id === 'necLine.priorChemotherapyUnknown');
    const [one, two] = [chart.edges[at], chart.edges[at + 1]];
    if (!one || !two) throw new Error('necLine has lost its edges.');
    const diff = versionDiff(guideline, chart, {
      ...chart,
      edges: chart.edges.with(at, two).with(at + 1, one),
    });
    expect(diff.chartChanges).toEqual(['the edges of necLine stand in another order']);
    expect(diff).toMatchObject({ differing: 0, groups: [] });
    expect(diff.notes[0]).toMatch(/^No answers whatever lead elsewhere/);
  });
});

describe('an edge that leads elsewhere', () => {
  const newer = withEdge('treatmentCourse.naiveLiverTargetable', { target: 'ssaFirstLine' });
  const diff = versionDiff(guideline, chart, newer);
  const { differing = [], unchanged = [] } = Object.groupBy(routes, (answers) =>
    end(chart, answers) === end(newer, answers) ? 'unchanged' : 'differing',
  );

  test('is named, and the routes that take it are the ones that differ', () => {
    expect(diff.chartChanges).toEqual([
      expect.stringMatching(
        /^edge treatmentCourse\.naiveLiverTargetable .*leads to ssaFirstLine; before, to ssaPlusLocoregional$/,
      ),
    ]);
    expect(differing.length).toBeGreaterThan(0);
    expect(diff.endElsewhere).toBe(diff.differing);
    const uncovered = differing.filter((answers) => !diff.groups.some(({ when }) => fits(answers, when)));
    expect(uncovered).toEqual([]);
  });

  test('is explained by answers that no unchanged route has, and by no more than are needed', () => {
    for (const { when, example } of diff.groups) {
      expect(unchanged.filter((answers) => fits(answers, when))).toEqual([]);
      for (const { question } of when) {
        expect(unchanged.some((answers) => fits(answers, when, question))).toBe(true);
      }
      const answers = Object.fromEntries(example.map(({ question, answer }) => [question, answer]));
      expect(fits(answers, when)).toBe(true);
      expect(end(chart, answers)).not.toBe(end(newer, answers));
    }
  });

  test('tells where the routes ended and end, with the cautions that came and went', () => {
    expect(diff.groups.map(({ changes }) => changes.map(({ from, to }) => [from?.id, to?.id]))).toEqual([
      [
        ['ssaPlusLocoregional', 'ssaFirstLine'],
        ['ssaPlusLocoregional', 'ssaFirstLine'],
      ],
    ]);
    const [change] = diff.groups[0]?.changes ?? [];
    expect(change?.cautionsNew).toEqual([]);
    expect(change?.cautionsGone.map(({ id }) => id)).toEqual(['C01', 'C02', 'C07']);
    expect(change?.stopsGone.map(({ id }) => id)).toEqual(['C01']);
    expect(Object.keys(diff.cautionTexts)).toEqual(['C01', 'C02', 'C07']);
  });
});

test('a shifted cut-off shows as the range of values whose advice changes', () => {
  const newer = withEdge('ablationNumbers.fewSmallLesions', {
    when: {
      all: [
        { fact: 'lesionCount', atMost: 5 },
        { fact: 'largestLesionMm', atMost: 40 },
      ],
    },
  });
  const diff = versionDiff(guideline, chart, newer);
  expect(diff.groups.map(({ when }) => when.map(({ answers }) => answers.map(({ label }) => label)))).toEqual(
    [[['1 to 5 lesions, the largest 41 to 50 mm']]],
  );
  expect(diff.groups[0]?.changes.every(({ from }) => from?.id === 'ablation')).toBe(true);
  expect(diffText(diff)).toContain('1 to 5 lesions, the largest 41 to 50 mm');
});

sampled(
  'a caution that is gone changes the advice of those who carried it, and no outcome',
  indices,
  (count) => {
    const chart = chartOver(count);
    const newer = { ...chart, cautions: chart.cautions.filter(({ id }) => id !== 'C09') };
    const diff = versionDiff(guideline, chart, newer);
    expect(diff.endElsewhere).toBe(0);
    expect(diff.otherCautions).toBe(diff.differing);
    for (const tests of testsOf(diff)) expect(tests).toMatchObject({ sstrImaging: ['heterogeneous'] });
    for (const { changes } of diff.groups) {
      for (const { from, to, routes: count, cautionsGone } of changes) {
        expect(from).toEqual(to);
        expect(cautionsGone).toEqual([{ id: 'C09', routes: count }]);
      }
    }
  },
);

sampled('a version in which every route differs says so', indices, (count) => {
  const chart = chartOver(count);
  const newer: ChartData = {
    ...chart,
    outcomes: [
      ...chart.outcomes,
      {
        id: 'x',
        title: 'Another end',
        titleVariants: [],
        firstScreen: [],
        together: [],
        options: [],
      },
    ],
    edges: chart.edges.map((edge) => (edge.question === 'differentiation' ? { ...edge, target: 'x' } : edge)),
  };
  const diff = versionDiff(guideline, chart, newer);
  expect(diff.differing).toBe(diff.routes);
  expect(testsOf(diff)).toEqual([{}]);
  expect(diffText(diff)).toContain('routes where always');
});

test('where the versions ask different questions, a route answers those of both', () => {
  const newer = withEdge('differentiation.outsideGepNet', { target: 'primarySite' });
  const diff = versionDiff(guideline, chart, newer);
  expect(testsOf(diff)).toEqual([
    {
      differentiation: ['mixedOrOther'],
      primarySite: ['smallIntestine', 'otherGi', 'occult', 'notRecorded'],
    },
    { differentiation: ['mixedOrOther'], primarySite: ['pancreas'] },
  ]);
  expect(diff.groups.map(({ changes }) => changes.map(({ to }) => to?.id))).toEqual([
    ['targetedGastrointestinal'],
    ['targetedOrChemoPancreas'],
  ]);
  expect(diff.groups[0]?.example.map(({ question }) => question)).toEqual(['differentiation', 'primarySite']);
});

test('more routes than the limit are not compared', () => {
  expect(compareRoutes(guideline, chart, chart, declaredClasses(guideline, [chart]), 100)).toBeNull();
});

test('classes hold both sides of the cut-offs of both versions, and what may be answered beside them', () => {
  const newer = withEdge('ki67.ki67AboveNetCeiling', { when: { fact: 'ki67', above: 40 } });
  const ki67 = (classes: readonly AnswerValue[]) =>
    classes.flatMap((answer) => (typeof answer === 'object' && 'ki67' in answer ? [answer.ki67] : []));
  const declared = ki67(declaredClasses(guideline, [chart, newer]).ki67);
  expect(declared.some((value) => value !== undefined && value > 20 && value <= 40)).toBe(true);
  expect(declared.some((value) => value !== undefined && value > 40 && value <= 55)).toBe(true);
  const every = everyClass(guideline, [chart]);
  expect(every.ki67).toContainEqual({ ki67: 2.9, grade: 'G1' });
  expect(every.transarterialContraindications).toContainEqual([
    'hepaticDecompensation',
    'coagulopathyOrInfection',
    'renalImpairment',
  ]);
});

const versions = join(import.meta.dirname, '../../../docs/versions');
const versionOf = (version: string): ChartData =>
  readChart(guideline, readFileSync(join(versions, `${version}.json`), 'utf8'), version);
const reasonsFile = join(versions, '1.0.0-1.1.0.reasons.json');
const reasons = readReasons(readFileSync(reasonsFile, 'utf8'), reasonsFile, {
  older: '1.0.0',
  newer: '1.1.0',
});

describe('answers that a later version split', () => {
  const older = versionOf('1.0.0');

  test('are each taken as the whole was', () => {
    const naive: Answers = {
      differentiation: 'well',
      ki67: { ki67: 2 },
      performanceStatus: 1,
      extrahepaticDisease: 'extensive',
      hormonalSyndrome: 'none',
      treatmentCourse: 'naive',
      sstrImaging: 'positive',
    };
    const growing: Answers = { ...naive, treatmentCourse: 'naiveGrowing' };
    expect(walkData(guideline, older, growing).edges).toEqual(walkData(guideline, older, naive).edges);
    expect(walkData(guideline, older, growing).outcome).toBe('ssaFirstLine');
    const c18 = older.cautions.find(({ id }) => id === 'C18');
    expect(c18?.when).toEqual({
      any: [
        { fact: 'contraindications', includes: 'renalImpairment' },
        { fact: 'contraindications', includes: 'contrastAllergy' },
      ],
    });
  });

  test('stand among the answers of the earlier chart, one by one and in sets', () => {
    const classes = (id: QuestionId) => older.questions.find((question) => question.id === id)?.classes;
    expect(classes('treatmentCourse')).toContain('naiveGrowing');
    expect(classes('transarterialContraindications')).toContainEqual(['contrastAllergy']);
    expect(classes('transarterialContraindications')).toContainEqual([
      'hepaticDecompensation',
      'renalImpairment',
    ]);
    // What its case codes count in stays as it was then.
    const { answerLists, ...rest } = older;
    expect(JSON.stringify(answerLists)).toContain('renalOrContrast');
    expect(JSON.stringify(rest)).not.toContain('renalOrContrast');
  });
});

describe('options of a later version', () => {
  const withPrrt = (
    chart: ChartData,
    change: Partial<ChartData['outcomes'][number]['options'][number]>,
  ): ChartData => ({
    ...chart,
    outcomes: chart.outcomes.map((outcome) =>
      outcome.id === 'prrt'
        ? {
            ...outcome,
            options: outcome.options.map((option) =>
              option.id === 'everolimus' ? { ...option, ...change } : option,
            ),
          }
        : outcome,
    ),
  });

  sampled('one that is closed for some shows for whom, and what leads instead', indices, (count) => {
    const chart = chartOver(count);
    const diff = versionDiff(guideline, chart, withPrrt(chart, { closedBy: ['renal', 'unresolved'] }));
    expect(diff.chartChanges).toEqual(['outcome prrt has option everolimus with other closures']);
    expect([diff.endElsewhere, diff.otherCautions]).toEqual([0, 0]);
    expect(diff.otherAdvice).toBeGreaterThan(0);
    const lines = diff.groups.flatMap(({ changes }) => changes.flatMap(({ advice }) => advice));
    expect(lines).toContain('first pancreasDrugs, not everolimus');
    expect(lines).toContain('closed everolimus');
  });

  sampled('one that is only worded otherwise changes nobody’s advice', indices, (count) => {
    const chart = chartOver(count);
    const diff = versionDiff(guideline, chart, withPrrt(chart, { text: 'Everolimus once a day.' }));
    expect(diff.chartChanges).toEqual(['outcome prrt has option everolimus with other wording']);
    expect(diff.differing).toBe(0);
  });
});

describe('tables beside the chart', () => {
  const tables = whole.tables ?? expect.unreachable('The chart is exported without its tables.');
  // What is said of the tables is the same of however few answers.
  const small: ChartData = {
    ...chart,
    questions: chart.questions.map((question) => ({ ...question, classes: question.classes.slice(0, 2) })),
  };
  const changesTo = (other: Partial<typeof tables>): readonly string[] =>
    versionDiff(guideline, small, { ...small, tables: { ...tables, ...other } }).chartChanges;

  test('each that is another is named, and no advice on a route changes', () => {
    const { X09: _gone, ...others } = tables.prohibitionScopes;
    expect([
      ...changesTo({ prohibitionScopes: others }),
      ...changesTo({ againstConditions: {} }).slice(0, 1),
      ...changesTo({ situationsOnOptions: { pregnancy: { fails: 'notPregnant' } } }),
      ...changesTo({ restingAnswers: {} }),
      ...changesTo({ unknownValues: ['unknown'] }),
    ]).toEqual([
      'prohibition X09 speaks of others, or forbids otherwise',
      'condition ablationSafe is denied by other answers',
      'special situation pregnancy bears on options otherwise',
      'special situation carcinoidHeartDisease bears on options otherwise',
      'the answer to transplantScreen rests on other answers',
      'other answers leave a fact not known to a condition of an option',
    ]);
  });

  test('of a chart that was exported without them nothing is said', () => {
    const { tables: _tables, ...without } = chart;
    expect(versionDiff(guideline, without, chart).chartChanges).toEqual([]);
  });

  test('version 1.1.2 has the chart and the tables of 1.1.1, but that pregnancy comes before every option, and that classes of contraindications speak against kinds', () => {
    const [older, newer] = [versionOf('1.1.1'), versionOf('1.1.2')];
    const { pregnancy, ...others } = older.tables?.situationsOnOptions ?? {};
    expect({ ...newer, guideline: null }).toEqual({
      ...older,
      guideline: null,
      tables: {
        ...older.tables,
        situationsOnOptions: { ...others, pregnancy: { ...pregnancy, comesFirst: true } },
        // Dossier 2.3: the classes, and what they close.
        contraindicatedKinds: {
          absolute: { kinds: ['embolization', 'tare'], says: { closure: 'transarterial' } },
          ischaemic: { kinds: ['embolization'], says: { edge: 'ischaemicContraindication' } },
          radiation: { kinds: ['tare'], says: { closure: 'radiation' } },
        },
      },
    });
    expect(newer.guideline.hash).not.toBe(older.guideline.hash);
  });
});

describe('from version 1.0.0 to 1.1.0', { tags: ['long'] }, () => {
  const newer = versionOf('1.1.0');
  const compared = once(() => versionDiff(guideline, versionOf('1.0.0'), newer, { reasons }));

  test('every difference on every route has its reason, and every reason explains some', () => {
    const diff = compared();
    expect(diff.byReason?.unexplained).toEqual({ routes: 0, what: [] });
    expect(diff.byReason?.groups.filter(({ routes: count }) => count === 0)).toEqual([]);
    expect(diff.differing).toBeGreaterThan(300_000);
  });

  test('the page in the docs is that of the two files', () => {
    const page = readFileSync(join(versions, '1.0.0-1.1.0.html'), 'utf8');
    expect(page, 'write it again with coverage diff, --reasons and --html').toBe(diffHtml(compared()));
  });

  test('the kept chart of the current version is the current chart', () => {
    expect(versionOf(whole.guideline.version), 'write it again with coverage export').toEqual(
      JSON.parse(JSON.stringify(whole)),
    );
  });

  test('the current chart is identical with itself on all its routes', () => {
    const own = versionDiff(guideline, whole, whole);
    expect(own).toMatchObject({ differing: 0, groups: [], chartChanges: [] });
    expect(own.routes).toBeGreaterThanOrEqual(303_812);
  });
});

describe('the page', () => {
  test('stands by itself and lets no text of a chart act as HTML', { tags: ['long'] }, () => {
    const bad = '<img src=x onerror="alert(1)">';
    const newer: ChartData = {
      ...withEdge('necLine.noProgressionOnPlatinum', { target: 'necLaterLine', says: bad }),
      guideline: { ...cases.stamp, version: bad },
      questions: chart.questions.map((question) => ({ ...question, title: `${question.title} ${bad}` })),
      outcomes: chart.outcomes.map((outcome) => ({ ...outcome, title: `${outcome.title} ${bad}` })),
    };
    const html = diffHtml(versionDiff(guideline, chart, newer));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    expect(html).not.toMatch(/<(?:script|link|iframe|object)|@import|url\(/);
    expect(html).toContain('Prior chemotherapy');
  });
});

describe('the commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nelm-diff-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const told = async (verb: 'diff' | 'export', args: readonly string[]) => {
    const { said, errors, code } = await runNelm(['coverage', verb, ...args]);
    return { status: code, out: said, err: errors };
  };

  test('export writes the current chart, and diff reads it back as it was', async () => {
    const path = join(folder, 'exported.json');
    expect(await told('export', [path])).toMatchObject({ status: 0, err: '' });
    expect(readChart(guideline, readFileSync(path, 'utf8'), path)).toEqual(whole);
    const { out } = await told('export', []);
    expect(JSON.parse(out)).toMatchObject({ format: 'nelm-chart/2', guideline: { hash: cases.stamp.hash } });
  });

  test('a chart exported when edges were numbered is read, and is the same chart as version 1.0.0', () => {
    const path = join(import.meta.dirname, '../../fixtures/chartWithNumberedEdges.json');
    const numbered = readChart(guideline, readFileSync(path, 'utf8'), path);
    expect(numbered.edges.map(({ id }) => id)).toContain('treatmentCourse.14');
    const named = versionOf('1.0.0');
    const withoutIds = ({ edges }: typeof named) => edges.map((edge) => ({ ...edge, id: null }));
    expect(withoutIds(numbered)).toEqual(withoutIds(named));
    const { answerLists: _later, ...rest } = named;
    expect({ ...numbered, guideline: null, edges: null }).toEqual({ ...rest, guideline: null, edges: null });
  });

  test('diff writes table, JSON and HTML', async () => {
    const [older, newer] = [
      file('older.json', chart),
      file('newer.json', withEdge('necLine.noProgressionOnPlatinum', { target: 'necLaterLine' })),
    ];
    const [json, html] = [join(folder, 'diff.out.json'), join(folder, 'diff.html')];
    const result = await told('diff', [older, newer, '--json', json, '--html', html]);
    expect(result).toMatchObject({ status: 0, err: '' });
    expect(result.out).toMatch(/necFirstLine -> necLaterLine/);
    const diff = JSON.parse(readFileSync(json, 'utf8')) as VersionDiff;
    expect(diff.format).toBe('nelm-diff/2');
    expect(testsOf(diff)).toEqual([{ necLine: ['none'] }]);
    expect(readFileSync(html, 'utf8')).toContain('<!doctype html>');
  });

  const good = file('good.json', chart);
  const broken = (name: string, change: object): string => file(name, { ...chart, ...change });
  const [edge] = chart.edges;
  test.each([
    ['no file', [], /^Use: npm run coverage -- diff/],
    ['three files', [good, good, good], /^Use: npm run coverage -- diff/],
    ['an unknown option', [good, good, '--what'], /--what.*Use:/],
    ['a missing file', [good, join(folder, 'none.json')], /none\.json cannot be read\.$/],
    ['no JSON', [good, file('text.json', '{')], /text\.json is not JSON\.$/],
    [
      'another format',
      [good, broken('format.json', { format: 'x' })],
      /format: the format is neither nelm-chart\/1 nor \/2/,
    ],
    ['a list', [good, file('list.json', [])], /list\.json is no exported chart: top level/],
    ['an unknown question', [good, broken('start.json', { start: 'age' })], /start: "age" is no question/],
    [
      'an edge to nowhere',
      [good, broken('edge.json', { edges: [{ ...edge, target: 'nowhere' }] })],
      /edge differentiation\.differentiationNotReported leads to nowhere, which does not exist/,
    ],
    [
      'an id used twice',
      [good, broken('twice.json', { edges: [edge, edge] })],
      /id differentiation\.differentiationNotReported is used twice/,
    ],
    [
      'an unknown fact',
      [good, broken('fact.json', { edges: [{ ...edge, when: { fact: 'age', is: 1 } }] })],
      /edges\.0\.when/,
    ],
    [
      'an answer that cannot be given',
      [
        good,
        broken('class.json', { questions: chart.questions.map((one) => ({ ...one, classes: ['no'] })) }),
      ],
      /question differentiation: "no" is not an answer/,
    ],
    [
      'a provenance that is none',
      [
        good,
        broken('tag.json', {
          closures: chart.closures.map((one) => ({ ...one, provenance: [{ tag: 'CERTAIN', refs: [] }] })),
        }),
      ],
      /closures\.0\.provenance\.0\.tag/,
    ],
    [
      'a reference that is none',
      [
        good,
        broken('ref.json', {
          closures: chart.closures.map((one) => ({ ...one, provenance: [{ tag: 'EXPERT', refs: ['12'] }] })),
        }),
      ],
      /closures\.0\.provenance\.0\.refs\.0: is no reference/,
    ],
    [
      'a cut-off that is missing',
      [
        good,
        broken('cutoffs.json', {
          factRules: {
            ...chart.factRules,
            cutoffs: { ...chart.factRules?.cutoffs, ki67LowBelow: undefined },
          },
        }),
      ],
      /factRules\.cutoffs: lacks a cut-off that this program knows/,
    ],
    [
      'an option that names no closure of the chart',
      [good, broken('closures.json', { closures: [] })],
      /option \w+\.\w+ names \w+, which does not exist/,
    ],
    [
      'a table that names no prohibition of the chart',
      [
        good,
        broken('tables.json', {
          tables: { ...chart.tables, prohibitionScopes: { X99: { subject: null, besideRoute: null } } },
        }),
      ],
      /its tables name X99, which does not exist/,
    ],
    [
      'a table on an unknown fact',
      [
        good,
        broken('scope.json', {
          tables: {
            ...chart.tables,
            prohibitionScopes: { X07: { subject: { fact: 'age', is: 1 }, besideRoute: null } },
          },
        }),
      ],
      /tables\.prohibitionScopes\.X07\.subject/,
    ],
    [
      'reasons of other versions',
      [good, good, '--reasons', file('reasons.json', { ...reasons, older: '0.9.0' })],
      /reasons\.json tells of 0\.9\.0 and 1\.1\.0, not of ([\d.]+) and \1\.$/,
    ],
    [
      'a reason with an unknown fact',
      [
        good,
        good,
        '--reasons',
        file('fact2.json', {
          ...reasons,
          reasons: [{ ...reasons.reasons[0], when: { fact: 'age', is: 1 } }],
        }),
      ],
      /reasons\.0\.when/,
    ],
    [
      'a folder to write to',
      [good, good, '--json', folder],
      /cannot be written: it is a folder\. Nothing was begun\.$/,
    ],
  ])('%s gives one clear line and status 2', async (_what, args, line) => {
    const { status, err } = await told('diff', args);
    expect(status).toBe(2);
    expect(err.trimEnd()).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('export to a place that cannot be written, or to two, gives status 2', async () => {
    expect(await told('export', [folder])).toMatchObject({ status: 2, out: '' });
    expect(await told('export', ['a', 'b'])).toMatchObject({ status: 2, out: '' });
  });
});
