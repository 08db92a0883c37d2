import { currentCases } from '../../current.ts';
import { outcomeIds } from '../../guideline/outcome.ts';
import { questionIds } from '../../guideline/questions/index.ts';
import { vignettes } from '../../guideline/vignettes.ts';
import type { NodeId } from '../item.ts';

/** What is known of a node before it is first asked. */
interface Place {
  /** The question that most worked cases come from; all with an edge to it when no case passes it. */
  readonly before: readonly NodeId[];
  /** How many of the worked cases of dossier 5 pass it: what is met in practice comes first. */
  readonly frequency: number;
}

/** The worked cases as the nodes that they pass. */
const ways: readonly (readonly NodeId[])[] = vignettes.map(({ answers, outcome }) => [
  ...answers.map(({ question }) => question),
  outcome,
]);

const edges = [...currentCases().edges.values()];

const places = new Map<NodeId, Place>(
  [...questionIds, ...outcomeIds].map((id) => [
    id,
    { before: questionsBefore(id), frequency: ways.filter((way) => way.includes(id)).length },
  ]),
);

function questionsBefore(id: NodeId): readonly NodeId[] {
  const inCases = Map.groupBy(
    ways.flatMap((way) => way.slice(Math.max(0, way.indexOf(id) - 1), Math.max(0, way.indexOf(id)))),
    (before) => before,
  );
  const [usual] = [...inCases].sort(([, a], [, b]) => b.length - a.length);
  return usual ? [usual[0]] : edges.filter(({ target }) => target === id).map(({ question }) => question);
}

const isQuestion = (node: NodeId): boolean => (questionIds as readonly NodeId[]).includes(node);

/**
 * The next node to meet for the first time: one whose way there has begun to be known, those met in practice
 * before the others, questions and outcomes in turn, frequent before rare, then in the order given.
 * @param nodes those that may be asked, in the order of the chart
 * @param met those that were asked before
 * @returns null when all were met
 */
export function nextNew(nodes: readonly NodeId[], met: ReadonlySet<NodeId>): NodeId | null {
  const open = nodes.filter((node) => !met.has(node));
  const ready = open.filter((node) => {
    const before = places.get(node)?.before ?? [];
    return before.length === 0 || before.some((question) => met.has(question));
  });
  const frequent = ready.filter((node) => frequency(node) > 0);
  const candidates = [frequent, ready, open].find(({ length }) => length > 0) ?? [];
  const turn = candidates.filter((node) => isQuestion(node) === questionsNext(nodes, met));
  return (turn.length > 0 ? turn : candidates).reduce<NodeId | null>(
    (best, node) => (best === null || frequency(node) > frequency(best) ? node : best),
    null,
  );
}

/** Whether a smaller share of the questions than of the outcomes has been met. */
function questionsNext(nodes: readonly NodeId[], met: ReadonlySet<NodeId>): boolean {
  const share = (some: readonly NodeId[]): number =>
    some.length === 0 ? 1 : some.filter((node) => met.has(node)).length / some.length;
  return share(nodes.filter(isQuestion)) <= share(nodes.filter((node) => !isQuestion(node)));
}

function frequency(node: NodeId): number {
  return places.get(node)?.frequency ?? 0;
}
