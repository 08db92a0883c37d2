import type { Vignette } from '../../guideline/vignettes.ts';
import type { Chart } from '../chart/chart.ts';
import { isQuestion, nodesOf } from '../chart/node.ts';
import type { NodeId } from '../item/item.ts';

/** In which order nodes are met for the first time. */
export interface Curriculum {
  /**
   * The next node to meet for the first time: one that a known question leads to, those met in practice
   * before the others, questions and outcomes in turn, frequent before rare, then in the order given.
   * @param nodes those that may be asked, in the order of the chart
   * @param met those that were asked before
   * @returns null when all were met
   */
  readonly nextNew: (nodes: readonly NodeId[], met: ReadonlySet<NodeId>) => NodeId | null;
}

/** What is known of a node before it is first asked. */
interface Place {
  /** The question that most worked cases come from; all with an edge to it when no case passes it. */
  readonly before: readonly NodeId[];
  /** How many of the worked cases of dossier 5 pass it: what is met in practice comes first. */
  readonly frequency: number;
}

/** @param vignettes the worked cases */
export function createCurriculum(chart: Chart, vignettes: readonly Vignette[]): Curriculum {
  const { guideline } = chart;
  const routes: readonly (readonly NodeId[])[] = vignettes.map(({ answers, outcome }) => [
    ...answers.map(({ question }) => question),
    outcome,
  ]);
  const questionsBefore = (id: NodeId): readonly NodeId[] => {
    const inCases = Map.groupBy(
      routes.flatMap((route) =>
        route.slice(Math.max(0, route.indexOf(id) - 1), Math.max(0, route.indexOf(id))),
      ),
      (before) => before,
    );
    const [usual] = [...inCases].sort(([, a], [, b]) => b.length - a.length);
    return usual ? [usual[0]] : chart.questionsBefore(id);
  };
  const places = new Map<NodeId, Place>(
    nodesOf(guideline).map((id) => [
      id,
      { before: questionsBefore(id), frequency: routes.filter((route) => route.includes(id)).length },
    ]),
  );
  const frequency = (node: NodeId): number => places.get(node)?.frequency ?? 0;
  const asks = (node: NodeId): boolean => isQuestion(guideline, node);

  /** Whether a smaller share of the questions than of the outcomes has been met. */
  const questionsNext = (nodes: readonly NodeId[], met: ReadonlySet<NodeId>): boolean => {
    const share = (some: readonly NodeId[]): number =>
      some.length === 0 ? 1 : some.filter((node) => met.has(node)).length / some.length;
    return share(nodes.filter(asks)) <= share(nodes.filter((node) => !asks(node)));
  };

  return {
    nextNew: (nodes, met) => {
      const open = nodes.filter((node) => !met.has(node));
      const ready = open.filter((node) => {
        const before = places.get(node)?.before ?? [];
        return before.length === 0 || before.some((question) => met.has(question));
      });
      const frequent = ready.filter((node) => frequency(node) > 0);
      const candidates = [frequent, ready, open].find(({ length }) => length > 0) ?? [];
      const turn = candidates.filter((node) => asks(node) === questionsNext(nodes, met));
      return (turn.length > 0 ? turn : candidates).reduce<NodeId | null>(
        (best, node) => (best === null || frequency(node) > frequency(best) ? node : best),
        null,
      );
    },
  };
}
