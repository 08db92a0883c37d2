import { Graph, layout } from '@dagrejs/dagre';
import { wrapLine } from './wrap.ts';

/** What of a chart is drawn. */
export interface DrawnChart {
  readonly questions: readonly { readonly id: string; readonly title: string }[];
  readonly outcomes: readonly { readonly id: string; readonly title: string }[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnEdge {
  readonly id: string;
  /** Row of the question's edge table, from 1. */
  readonly number: number;
  readonly question: string;
  readonly target: string;
  /** The guard in words. */
  readonly says: string;
}

/** A place on the drawing, in pixels from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One edge as a row of its question's box: the guard, then where it leads. */
export interface Row {
  readonly edge: DrawnEdge;
  readonly guard: readonly string[];
  readonly leadsTo: readonly string[];
  /** From the upper edge of the box. */
  readonly top: number;
  readonly height: number;
}

/** A question with its edges. */
export interface QuestionBox extends Point {
  readonly id: string;
  readonly title: string;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** The way of an edge from its row to the box of the next question. */
export interface Line {
  readonly edge: DrawnEdge;
  readonly points: readonly Point[];
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly QuestionBox[];
  readonly lines: readonly Line[];
}

/** Measures of a box, in pixels; text is measured in characters, which is near enough for a row. */
export const measures = { width: 340, title: 32, line: 15, pad: 5, columns: 44 } as const;

/** Places the questions from top to bottom, with a row for each edge and a line for each that leads on. */
export function layOut({ questions, outcomes, edges }: DrawnChart): ChartLayout {
  const titles = new Map([...questions, ...outcomes].map(({ id, title }) => [id, title]));
  const isQuestion = new Set(questions.map(({ id }) => id));
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 20, ranksep: 28, edgesep: 10, marginx: 12, marginy: 12 });
  const bare = questions.map(({ id, title }) => {
    const rows = rowsOf(
      edges.filter(({ question }) => question === id),
      titles,
    );
    return {
      id,
      title,
      rows,
      height: measures.title + rows.reduce((sum, { height }) => sum + height, 0) + measures.pad,
    };
  });
  for (const { id, height } of bare) graph.setNode(id, { width: measures.width, height });
  const leadingOn = edges.filter(
    ({ question, target }) => isQuestion.has(question) && isQuestion.has(target),
  );
  for (const { id, question, target } of leadingOn) graph.setEdge(question, target, {}, id);
  layout(graph);

  const boxes = bare.map((box) => {
    const { x = 0, y = 0 } = graph.node(box.id);
    return { ...box, x: x - measures.width / 2, y: y - box.height / 2 };
  });
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const lines = leadingOn.flatMap((edge) => {
    const [box, target] = [boxOf.get(edge.question), boxOf.get(edge.target)];
    const row = box?.rows.find((candidate) => candidate.edge === edge);
    const { points = [] } = graph.edge(edge.question, edge.target, edge.id);
    return box && row && target ? [{ edge, points: route(box, row, target, points.slice(1, -1)) }] : [];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, lines };
}

function rowsOf(edges: readonly DrawnEdge[], titles: ReadonlyMap<string, string>): readonly Row[] {
  let top: number = measures.title;
  return edges.map((edge) => {
    const guard = wrapLine(edge.says, measures.columns);
    const leadsTo = wrapLine(`→ ${titles.get(edge.target) ?? edge.target}`, measures.columns);
    const row = {
      edge,
      guard,
      leadsTo,
      top,
      height: (guard.length + leadsTo.length) * measures.line + 2 * measures.pad,
    };
    top += row.height;
    return row;
  });
}

/**
 * A line leaves its row at the side on which it goes down and comes in from above, where the layout has it
 * leave the middle of the box and come in anywhere.
 */
function route(box: QuestionBox, row: Row, target: QuestionBox, between: readonly Point[]): readonly Point[] {
  const next = between[0] ?? target;
  const right = next.x >= box.x + measures.width / 2;
  const side = right ? box.x + measures.width : box.x;
  const out = side + (right ? 1 : -1) * (5 + 4 * (box.rows.indexOf(row) % 4));
  const y = box.y + row.top + row.height / 2;
  const before = between.at(-1) ?? { x: out, y };
  const x = Math.min(Math.max(before.x, target.x + 16), target.x + measures.width - 16);
  return [
    { x: side, y },
    { x: out, y },
    { x: out, y: box.y + box.height + 4 },
    ...between,
    { x, y: target.y - 14 },
    { x, y: target.y },
  ];
}
