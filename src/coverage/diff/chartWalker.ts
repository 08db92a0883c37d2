import { holds } from '../../engine/conditions.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { ChartData, EdgeData } from '../../machine/chartData.ts';

/** Chart data made ready for many walks. */
export interface ChartWalker {
  readonly chart: ChartData;
  isQuestion(id: string): id is QuestionId;
  /** The edge that fires, or undefined when the chart has none for these facts. */
  take(question: QuestionId, facts: Facts): EdgeData | undefined;
  edgesFrom(question: QuestionId): readonly EdgeData[];
}

/** Sorts the edges of a chart by question once, so that a step looks at that question's edges alone. */
export function walkerOf(chart: ChartData): ChartWalker {
  const questionIds: ReadonlySet<string> = new Set(chart.questions.map(({ id }) => id));
  const edges = Map.groupBy(chart.edges, ({ question }) => question);
  return {
    chart,
    isQuestion: (id): id is QuestionId => questionIds.has(id),
    take: (question, facts) => edges.get(question)?.find(({ when }) => when === null || holds(when, facts)),
    edgesFrom: (question) => edges.get(question) ?? [],
  };
}
