import { edgeIdOf } from '../machine/edges.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { GuidelineStamp } from '../engine/recommend.ts';
import type { Cases } from '../machine/cases.ts';
import { once } from '../machine/once.ts';
import { inTurns } from '../machine/pieces.ts';
import { createItemMaking, type ItemMaking } from './bank/makeItem.ts';
import { createWalks, type Walks } from './bank/walk.ts';
import { createAnswerClasses } from './chart/answerClass.ts';
import { createChart } from './chart/chart.ts';
import { nodesOf } from './chart/node.ts';
import type { QuizContext } from './context/context.ts';
import type { Item, NodeId } from './item/item.ts';
import { editionOf } from './item/itemId.ts';
import { mark } from './item/mark.ts';
import { skillsOfChart } from './bank/skills.ts';
import { createRoutes } from './routes/routes.ts';
import type { QuizTables } from './tables/createQuizTables.ts';
import { QuizTablesError } from './tables/quizTablesError.ts';
import { createCurriculum } from './trainee/curriculum.ts';
import type { ItemSource } from './trainee/source.ts';
import { createTopics, type Topic } from './words/topics.ts';

/** What the quiz is made from. */
export interface QuizParts {
  readonly cases: Cases;
  /** Checked against the guideline of `cases`. */
  readonly tables: QuizTables;
}

/** The quiz over one version of the guideline. Two of them share nothing. */
export interface Quiz extends ItemMaking, Walks {
  /**
   * Makes all that items are made from, in pieces between which others have their turn. Without it the first items do so
   * at once, each for its kind.
   */
  readonly prepare: () => Promise<void>;
  /** What items are made from. */
  readonly context: QuizContext;
  readonly guideline: Guideline;
  readonly stamp: GuidelineStamp;
  /** Guideline, tables and way of making items in eight hex digits; ids of items end with it. */
  readonly edition: string;
  /** Every question and outcome, in the order of the chart. */
  readonly nodes: readonly NodeId[];
  readonly topics: readonly Topic[];
  /** The items as the learning half takes them. */
  readonly source: ItemSource;
}

/**
 * Makes the quiz. The chart is unfolded when the first item is made.
 * @throws QuizTablesError when chart and tables do not fit together
 */
export function createQuiz({ cases, tables }: QuizParts): Quiz {
  const chart = createChart(cases);
  const { guideline, stamp } = cases;
  const classes = createAnswerClasses(guideline);
  const context: QuizContext = { chart, tables, classes, routes: createRoutes(chart, tables, classes) };
  checkEdges(context);
  const edition = editionOf(stamp.hash, tables.hash);
  const making = createItemMaking(context, edition);
  const walks = createWalks(context, edition);
  const nodes = nodesOf(guideline);
  const topics = createTopics(guideline);
  return {
    ...making,
    ...walks,
    prepare: () => inTurns(making.pieces()),
    context,
    guideline,
    stamp,
    edition,
    nodes,
    topics,
    source: sourceOf({ ...making, ...walks }, context, topics),
  };
}

/** An item is looked at several times in a turn and some turns long; making it takes longer than all else. */
const mostKept = 200;

function sourceOf(
  { kindsFor, nodesFor, makeItem, itemById, walkIds, walkItem }: ItemMaking & Walks,
  context: QuizContext,
  topics: readonly Topic[],
): ItemSource {
  const { chart, tables } = context;
  const { guideline, cases } = chart;
  // A topic counts once there are items for it.
  const topicsWithItems = once(() =>
    topics.filter(({ nodes, kinds }) =>
      kinds
        ? kinds.some((kind) => nodes.some((node) => nodesFor(kind).includes(node)))
        : nodes.some((node) => kindsFor(node).length > 0),
    ),
  );
  const skills = once(() => skillsOfChart({ kindsFor }, context));
  return {
    get topics() {
      return topicsWithItems();
    },
    nodes: nodesOf(guideline),
    get skills() {
      return skills();
    },
    whole: {
      questions: guideline.questionIds,
      outcomes: guideline.outcomeIds,
      transitions: [...cases.edges.keys()],
      cautions: guideline.cautions.map(({ id }) => id),
    },
    transitionOf: (stored) => edgeIdOf(cases.edges, stored),
    curriculum: createCurriculum(chart, tables.vignettes),
    kindsOf: kindsFor,
    make: makeItem,
    byId: kept((id) => itemById(id) ?? walkItem(id)),
    mark: (item, chosen) => mark(item, chosen).right,
    walk: walkIds,
  };
}

function kept(make: (id: string) => Item | null): (id: string) => Item | null {
  const items = new Map<string, Item | null>();
  return (id) => {
    const known = items.get(id);
    const item = known === undefined ? make(id) : known;
    items.delete(id);
    items.set(id, item);
    const [oldest] = items.keys();
    if (items.size > mostKept && oldest !== undefined) items.delete(oldest);
    return item;
  };
}

/** @throws QuizTablesError when a band names an edge that the chart does not have */
function checkEdges({ chart, tables }: QuizContext): void {
  const { edges } = chart.cases;
  const problems = tables.cutoffBands.flatMap(({ id, bands }) =>
    bands.flatMap(({ id: band, edge }) =>
      edge === undefined || edges.has(edge)
        ? []
        : [`cutoffBands, ${id}, ${band}: the chart has no edge ${edge}`],
    ),
  );
  if (problems.length > 0) throw new QuizTablesError(problems);
}
