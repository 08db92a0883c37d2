import type { ChartData, EdgeData } from '../../../machine/chartData.ts';
import { seeded } from '../../../engine/random.ts';
import { faultsIn } from './conditionFaults.ts';
import type { Mutant, MutantKind, Operator } from './mutant.ts';

/** Each edge leads where another edge of its question leads, and to two other places picked by the seed. */
export const retargetEdges: Operator = (_guideline, chart, seed) =>
  chart.edges.flatMap((edge, index) => {
    const siblings = siblingsOf(chart, edge).map(({ target }) => target);
    const likely = new Set(siblings.filter((target) => target !== edge.target));
    const unlikely = [...chart.questions, ...chart.outcomes]
      .map(({ id }) => id)
      .filter((id) => id !== edge.target && id !== edge.question && !likely.has(id));
    const random = seeded(Math.imul(seed + 1, 0x9e3779b1) + index);
    const first = random.pick(unlikely);
    const second = random.pick(unlikely.filter((id) => id !== first));
    return [...likely, first, second].map((target) =>
      edgeMutant(
        chart,
        'retargetEdge',
        edge,
        { ...edge, target },
        `leads to ${target}, not ${edge.target}`,
        target,
      ),
    );
  });

/** Each two neighbouring edges of a question change places: the later one is tried first. */
export const swapEdges: Operator = (_guideline, chart) =>
  chart.edges.flatMap((edge, index) => {
    const next = chart.edges[index + 1];
    if (next?.question !== edge.question) return [];
    const edges = chart.edges.with(index, next).with(index + 1, edge);
    return [
      {
        id: `swapEdges ${edge.id} ${next.id}`,
        kind: 'swapEdges',
        description: `edge ${next.id} (${next.says}) is tried before ${edge.id} (${edge.says})`,
        touches: [edge.id, next.id],
        chart: { ...chart, edges },
      },
    ];
  });

/** Each guard says the opposite. */
export const negateGuards: Operator = (_guideline, chart) =>
  guarded(chart).map(([edge, when]) =>
    edgeMutant(chart, 'negateGuard', edge, { ...edge, when: { not: when } }, `is taken unless: ${edge.says}`),
  );

/** Each edge is missing. */
export const dropEdges: Operator = (_guideline, chart) =>
  chart.edges.map((edge, index) => ({
    id: `dropEdge ${edge.id}`,
    kind: 'dropEdge',
    description: `edge ${edge.id} (${edge.says}) is missing`,
    touches: [edge.id],
    chart: { ...chart, edges: chart.edges.toSpliced(index, 1) },
  }));

/** Each guard is missing: its edge is always taken when it is reached. */
export const dropConditions: Operator = (_guideline, chart) =>
  guarded(chart).map(([edge]) =>
    edgeMutant(
      chart,
      'dropCondition',
      edge,
      { ...edge, when: null },
      `is taken without asking: ${edge.says}`,
    ),
  );

/** Each cut-off of a guard shifted by its smallest step or flipped, each option of a guard left out. */
export const faultyGuards: Operator = (guideline, chart) =>
  guarded(chart).flatMap(([edge, when]) =>
    faultsIn(guideline, when).map(({ kind, what, condition }) =>
      edgeMutant(chart, kind, edge, { ...edge, when: condition }, `(${edge.says}): ${what}`, what),
    ),
  );

/** Each two outcomes take each other's place throughout the chart. */
export const swapOutcomes: Operator = (_guideline, chart) =>
  chart.outcomes.flatMap(({ id: one }, index) =>
    chart.outcomes.slice(index + 1).map(({ id: other }): Mutant => {
      const swapped = (edge: EdgeData): EdgeData =>
        edge.target === one
          ? { ...edge, target: other }
          : edge.target === other
            ? { ...edge, target: one }
            : edge;
      return {
        id: `swapOutcomes ${one} ${other}`,
        kind: 'swapOutcomes',
        description: `the outcomes ${one} and ${other} take each other's place`,
        touches: chart.edges.filter(({ target }) => target === one || target === other).map(({ id }) => id),
        chart: { ...chart, edges: chart.edges.map(swapped) },
      };
    }),
  );

function siblingsOf(chart: ChartData, { question }: EdgeData): readonly EdgeData[] {
  return chart.edges.filter((edge) => edge.question === question);
}

function guarded(chart: ChartData): readonly (readonly [EdgeData, NonNullable<EdgeData['when']>])[] {
  return chart.edges.flatMap((edge) => (edge.when === null ? [] : [[edge, edge.when] as const]));
}

function edgeMutant(
  chart: ChartData,
  kind: MutantKind,
  edge: EdgeData,
  changed: EdgeData,
  what: string,
  variant?: string,
): Mutant {
  return {
    id: [kind, edge.id, ...(variant === undefined ? [] : [variant])].join(' '),
    kind,
    description: `edge ${edge.id} ${what}`,
    touches: [edge.id],
    chart: { ...chart, edges: chart.edges.map((candidate) => (candidate === edge ? changed : candidate)) },
  };
}
