import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { shownByChart } from '../../../src/coverage/advice/shownByChart.ts';
import { everyClass } from '../../../src/coverage/diff/answerClasses.ts';
import { firstDifference } from '../../../src/coverage/diff/firstDifference.ts';
import { endsOf } from '../../../src/coverage/mutants/ends.ts';
import { type Mutant, mutantKinds } from '../../../src/coverage/mutants/operators/mutant.ts';
import { mutationRun } from '../../../src/coverage/mutants/mutationRun.ts';
import { mutationStatus, mutationText } from '../../../src/coverage/mutants/mutationReport.ts';
import { mutantsOf } from '../../../src/coverage/mutants/mutantsOf.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import type { Guideline } from '../../../src/guideline/guideline.ts';
import { type ChartData, exportChart, walkData } from '../../../src/machine/chartData.ts';
import { once } from '../../../src/machine/once.ts';
import { everyRoute } from '../../../src/machine/routes.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';

const { graph } = cases;
const chart = exportChart(cases);
const mutants = mutantsOf(guideline, chart, 1);
const byId = (id: string): Mutant => {
  const found = mutants.find((mutant) => mutant.id === id);
  if (!found) throw new Error(`There is no mutant ${id}.`);
  return found;
};
const run = (options: Partial<Parameters<typeof mutationRun>[0]>) =>
  mutationRun({ cases, chart, seed: 1, signal: new AbortController().signal, now: () => 0, ...options });
const versionOf = (mutant: Mutant) => ({ guideline: mutant.guideline ?? guideline, chart: mutant.chart });
/** What a walk shows, as it is compared. */
const shown = (of: { guideline: Guideline; chart: ChartData }, answers: Answers): unknown => {
  const { cautions, advice, ...walk } = walkData(of.guideline, of.chart, answers);
  return [
    walk,
    cautions.map(({ id: caution, severity }) => [caution, severity]),
    advice && shownByChart({ ...advice, cautions }),
  ];
};
/** As JSON, written once: mutants share with the chart what is not at fault. */
const written = new WeakMap<object, string>();
const json = (value: object): string => {
  const known = written.get(value) ?? JSON.stringify(value);
  written.set(value, known);
  return known;
};
/** The parts of a chart whose items have ids, and the rest. */
const listsOf = ({ edges, cautions, outcomes, closures, conditions, prohibitions, ...rest }: ChartData) => ({
  lists: [edges, cautions, outcomes, closures, conditions, prohibitions],
  rest: Object.values(rest),
});
/** Whether two versions of a chart have the same items in the same order, those that are touched left out. */
const isSame = (one: ChartData, other: ChartData, touched: readonly string[] = []): boolean =>
  listsOf(one).lists.every((items, place) => {
    const left = (all: readonly { readonly id: string }[]) => all.filter(({ id }) => !touched.includes(id));
    const [mine, others] = [left(items), left(listsOf(other).lists[place] ?? [])];
    return (
      mine.length === others.length &&
      mine.every((item, at) => item === others[at] || json(item) === json(others[at] ?? {}))
    );
  });
const isSameRest = (one: ChartData, other: ChartData): boolean =>
  isDeepStrictEqual(listsOf(one).rest, listsOf(other).rest);
/** One class route in so many with what the chart shows there, as JSON. */
const routesWithShown = (each: number) =>
  Array.from(everyRoute(graph))
    .filter((_route, index) => index % each === each - 1)
    .map((route) => {
      const answers = byQuestion(route);
      return { answers, shown: JSON.stringify(shown({ guideline, chart }, answers)) };
    });
const routesOneIn = { quick: 230, full: 23 };
const fewRoutes = once(() => routesWithShown(routesOneIn.quick));
const manyRoutes = once(() => routesWithShown(routesOneIn.full));

test('every operator makes mutants, each once, each with its fault where it says and nowhere else', () => {
  expect(new Set(mutants.map(({ kind }) => kind))).toEqual(new Set(mutantKinds));
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  const strays = mutants.filter(
    (mutant) =>
      (isSame(mutant.chart, chart) &&
        isSameRest(mutant.chart, chart) &&
        json(versionOf(mutant).guideline.cutoffs) === json(guideline.cutoffs)) ||
      !isSame(mutant.chart, chart, mutant.touches),
  );
  expect(strays.map(({ id }) => id)).toEqual([]);
});

test('every edge is led elsewhere and dropped, every guard negated, every caution dropped', () => {
  const touchedBy = (kind: Mutant['kind']): ReadonlySet<string | undefined> =>
    new Set(mutants.filter((mutant) => mutant.kind === kind).map(({ touches }) => touches[0]));
  const edges = chart.edges.map(({ id }) => id);
  expect(touchedBy('retargetEdge')).toEqual(new Set(edges));
  expect(touchedBy('dropEdge')).toEqual(new Set(edges));
  expect(touchedBy('negateGuard')).toEqual(
    new Set(chart.edges.filter(({ when }) => when !== null).map(({ id }) => id)),
  );
  expect(touchedBy('dropCaution')).toEqual(new Set(chart.cautions.map(({ id }) => id)));
});

test('every option is dropped, swapped and freed of each closure, condition and prohibition that it names', () => {
  const count = (kind: Mutant['kind']): number => mutants.filter((mutant) => mutant.kind === kind).length;
  const options = chart.outcomes.flatMap((outcome) => outcome.options);
  const sum = (part: 'closedBy' | 'conditions' | 'prohibitions'): number =>
    options.reduce((total, option) => total + option[part].length, 0);
  expect(count('dropListedOption')).toBe(154);
  expect(count('swapOptions')).toBe(154 - 29);
  expect(count('dropProhibition')).toBe(154);
  expect([count('dropClosure'), count('dropOptionCondition')]).toEqual([sum('closedBy'), sum('conditions')]);
  expect(new Set(mutants.flatMap(({ kind, touches }) => (kind === 'changeClosure' ? touches : [])))).toEqual(
    new Set(chart.closures.map(({ id }) => id)),
  );
  expect(
    new Set(mutants.flatMap(({ kind, touches }) => (kind === 'changeOptionCondition' ? touches : []))).size,
  ).toBe(23);
});

test.each([
  ['ki67.ki67AboveNetCeiling', ['ki67 above 54.9', 'ki67 above 55.1', 'ki67 at least 55']],
  ['performanceStatus.performanceStatusPoor', ['at least 2', 'at least 4', 'above 3']],
  ['liverInvolvement.liverInvolvementHigh', ['above 74.9', 'above 75.1', 'at least 75']],
  [
    'ablationNumbers.fewSmallLesions',
    [
      'lesionCount at most 4',
      'lesionCount at most 6',
      'largestLesionMm at most 49',
      'largestLesionMm below 50',
    ],
  ],
])('the cut-offs of edge %s are shifted by their smallest step and flipped', (edge, faults) => {
  const found = mutants
    .filter(({ kind, touches }) => touches.includes(edge) && /shiftCutoff|flipInclusion/.test(kind))
    .map(({ description }) => description);
  for (const fault of faults) expect(found).toContainEqual(expect.stringContaining(fault));
});

test('each cut-off that facts are derived by is shifted, in a guideline of its own', () => {
  const shifted = mutants.filter(({ kind }) => kind === 'shiftFactCutoff');
  expect(shifted.map(({ guideline: { cutoffs } = guideline }) => cutoffs)).toEqual([
    { ...guideline.cutoffs, ki67G2From: 2.9 },
    { ...guideline.cutoffs, ki67G2From: 3.1 },
    { ...guideline.cutoffs, ki67G2To: 19.9 },
    { ...guideline.cutoffs, ki67G2To: 20.1 },
    { ...guideline.cutoffs, ki67LowBelow: 9.9 },
    { ...guideline.cutoffs, ki67LowBelow: 10.1 },
  ]);
});

/** Equivalent mutants, by kind. What the dossier says twice can be left out once: each kind has its number, so that none slips in. */
const equivalentOfKind: Partial<Record<Mutant['kind'], number>> = {
  swapEdges: 30,
  dropCondition: 2,
  shiftCutoff: 1,
  dropOption: 2,
  changeCaution: 18,
  swapStops: 4,
  swapOptions: 20,
  changeOnlyWhen: 5,
  changeFirstWhen: 52,
  swapClosures: 9,
  changeClosure: 1,
  changeOptionCondition: 21,
  changeTitle: 20,
  // One of them since a pair stands only where nothing leads before it: without its "no infection".
  changeTogether: 20,
  changeFirstScreen: 2,
};

sampled(
  'no mutant that can be told from the chart survives',
  { quick: 48, full: mutants.length },
  async (size) => {
    const isWhole = size === mutants.length;
    const step = Math.floor(mutants.length / size);
    const first = new Set([...Map.groupBy(mutants, ({ kind }) => kind).values()].map(([one]) => one));
    const sample = mutants.filter((mutant, index) => index % step === 0 || first.has(mutant));
    expect(new Set(sample.map(({ kind }) => kind))).toEqual(new Set(mutantKinds));
    const report = await run({ mutants: sample });
    expect(report.survivors).toEqual([]);
    expect(report.baseline).toEqual([]);
    expect(report.mutants).toBe(sample.length);
    expect(report.operators.reduce((sum, { killed, equivalent }) => sum + killed + equivalent, 0)).toBe(
      sample.length,
    );
    expect(mutationStatus(report)).toBe(0);
    expect(report.killedBy.search).toBeGreaterThan(0);
    const equivalent = Object.fromEntries(
      report.operators.flatMap((operator) =>
        operator.equivalent > 0 ? [[operator.kind, operator.equivalent]] : [],
      ),
    );
    if (isWhole) expect(equivalent).toEqual(equivalentOfKind);
    else expect(Object.keys(equivalentOfKind)).toEqual(expect.arrayContaining(Object.keys(equivalent)));
  },
);

test(
  'the search alone finds what tells a mutant from the chart, wherever the battery does',
  { tags: ['long'] },
  async () => {
    const sample = mutants.filter(({ outcomes }, index) => index % (outcomes ? 24 : 6) === 0);
    const { equivalent } = await run({ mutants: sample });
    const found = sample.filter((mutant) => {
      const own = versionOf(mutant);
      const classes = everyClass(guideline, [chart, own.chart], mutant.guideline ? [mutant.guideline] : []);
      const { answers } = firstDifference({ guideline, chart }, own, classes, { edgeIds: true });
      if (answers === null) return false;
      expect(shown(own, answers)).not.toEqual(shown({ guideline, chart }, answers));
      return true;
    });
    expect(found.length).toBe(sample.length - equivalent.length);
  },
);

for (const id of [
  'swapEdges treatmentCourse.treatmentNaive treatmentCourse.afterPrrtLiverTargetable',
  'dropCondition necLine.progressedAfterPlatinum',
  'shiftCutoff C05 liverInvolvementPct at most 75.1 instead of 75',
  'changeCaution C25 outcome no longer necFirstLine',
])
  sampled(
    `${id} is called equivalent, and no class route tells it from the chart, one in`,
    routesOneIn,
    (each) => {
      const mutant = byId(id);
      const { answers, places } = firstDifference(
        { guideline, chart },
        versionOf(mutant),
        everyClass(guideline, [chart, mutant.chart]),
        { edgeIds: true },
      );
      expect(answers).toBeNull();
      expect(places).toBeGreaterThan(100);
      for (const route of each === routesOneIn.full ? manyRoutes() : fewRoutes()) {
        expect(JSON.stringify(shown({ guideline, chart: mutant.chart }, route.answers))).toBe(route.shown);
      }
    },
  );

for (const [index, id] of [
  'swapOptions prrt option syndromeFirst stands before treatFirst',
  'changeClosure liverIrradiated without "contraindicationClass is radiation"',
].entries())
  test(
    `${id} is called equivalent, and no end that it can tell apart shows it`,
    { tags: index === 0 ? [] : ['long'] },
    () => {
      const mutant = byId(id);
      const ends = endsOf(guideline, chart, [mutant]);
      let looked = 0;
      for (const outcome of mutant.outcomes ?? []) {
        for (const { answers } of ends.get(outcome) ?? []) {
          looked += 1;
          expect(shown({ guideline, chart: mutant.chart }, answers)).toEqual(
            shown({ guideline, chart }, answers),
          );
        }
      }
      expect(looked).toBeGreaterThan(100);
    },
  );

test('a fault that the oracle does not see is a survivor, with the route that shows it', async () => {
  const unseen = byId('retargetEdge necLine.noProgressionOnPlatinum necLaterLine').chart;
  const right: Mutant = {
    ...byId('dropEdge necLine.noProgressionOnPlatinum'),
    id: 'right',
    description: 'is right',
    chart,
  };
  const report = await run({ chart: unseen, mutants: [right] });
  expect(report.survivors).toMatchObject([
    { id: 'right', answers: { differentiation: 'poor', necLine: 'none' } },
  ]);
  expect(report.baseline.length).toBeGreaterThan(0);
  expect(mutationStatus(report)).toBe(1);
  expect(mutationText(report)).toMatch(/SURVIVED: is right\n.*"necLine":"none"/);
});

test('an interrupted run reports on the mutants tried so far', async () => {
  const interruption = new AbortController();
  const report = await run({
    mutants: mutants.slice(0, 30),
    signal: interruption.signal,
    onMutant: (done) => {
      if (done === 3) interruption.abort();
    },
  });
  expect(report).toMatchObject({ ended: 'interrupted', mutants: 3, survivors: [] });
  expect(mutationStatus(report)).toBe(1);
  expect(mutationText(report)).toContain('Interrupted after 3 mutants');
});
