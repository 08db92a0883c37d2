import {
  type Arrangement,
  type Box,
  type BoxRow,
  placeBoxes,
  type Point,
} from '../../machine/picture/placeBoxes.ts';
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

/** One edge as a row of its question's box: the guard, then where it leads. */
export interface Row extends BoxRow {
  readonly edge: DrawnEdge;
  readonly guard: readonly string[];
  readonly leadsTo: readonly string[];
}

/** A question with its edges. */
export interface QuestionBox extends Box<Row>, Point {
  readonly title: string;
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

const arrangement: Arrangement = {
  direction: 'down',
  boxWidth: measures.width,
  besides: 20,
  between: 28,
  lines: 10,
  margin: 12,
};

/** Places the questions from top to bottom, with a row for each edge and a line for each that leads on. */
export function layOut({ questions, outcomes, edges }: DrawnChart): ChartLayout {
  const titles = new Map([...questions, ...outcomes].map(({ id, title }) => [id, title]));
  const isQuestion = new Set(questions.map(({ id }) => id));
  const boxes = questions.map(({ id, title }) => {
    const rows = rowsOf(
      edges.filter(({ question }) => question === id),
      titles,
    );
    const height = measures.title + rows.reduce((sum, row) => sum + row.height, 0) + measures.pad;
    return { id, title, rows, height };
  });
  const links = boxes.flatMap(({ id, rows }) =>
    rows
      .filter(({ edge }) => isQuestion.has(edge.target))
      .map((row) => ({ id: row.edge.id, from: id, row, to: row.edge.target })),
  );
  const placed = placeBoxes<Row, (typeof boxes)[number]>(boxes, links, arrangement);
  return {
    ...placed,
    lines: placed.lines.map(({ link, points }) => ({ edge: link.row.edge, points })),
  };
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
