import { boxesOf, type BoxForm, type ChartBox, drawBox, type Linked } from './chartBoxes.ts';
import { headAt, pathThrough } from './drawWay.ts';
import { type Cell, pad } from './parts.ts';
import type { Drawing, DrawnCases, LitRoute } from './picture.ts';
import { type Arrangement, type Link, placeBoxes, type Point } from './placeBoxes.ts';

const width = 172;
const inner = width - 2 * pad;

const form: BoxForm = {
  width,
  head: inner,
  outcomes: { left: pad, width: inner, columns: 1 },
  questions: { left: pad, width: inner },
  answers: 4,
};

const arrangement: Arrangement = {
  direction: 'right',
  boxWidth: width,
  besides: 14,
  between: 34,
  lines: 9,
  margin: 10,
};

/** The whole chart from left to right: boxes, and lines from each exit that is a question to its box. */
export function drawWide(cases: DrawnCases, route: LitRoute | null, linked: Linked): Drawing {
  const boxes = boxesOf(cases, route, form);
  const placed = placeBoxes<Cell, ChartBox>(boxes, linksOf(boxes), arrangement);
  const ways = placed.lines.toSorted((a, b) => Number(isLit(a.link.row)) - Number(isLit(b.link.row)));
  return {
    body: [
      ...ways.map(({ link, points }) => drawWay(points, isLit(link.row))),
      ...placed.boxes.map((box) => drawBox(box, width, linked)),
    ].join(''),
    width: placed.width,
    height: placed.height,
  };
}

const orders = new WeakMap<DrawnCases['edges'], readonly ChartBox['id'][]>();

/** The questions in the order in which the layout has them follow one another, the same for every route. */
export function questionsInOrder(cases: DrawnCases): readonly ChartBox['id'][] {
  const known = orders.get(cases.edges);
  if (known) return known;
  const boxes = boxesOf(cases, null, form);
  const placed = placeBoxes<Cell, ChartBox>(boxes, linksOf(boxes), arrangement).boxes;
  const order = placed.toSorted((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id);
  orders.set(cases.edges, order);
  return order;
}

function linksOf(boxes: readonly ChartBox[]): readonly Link<Cell>[] {
  return boxes.flatMap(({ id, rows }) =>
    rows
      .filter(({ exit }) => exit.isQuestion)
      .map((row) => ({ id: `${id} ${row.exit.target}`, from: id, row, to: row.exit.target })),
  );
}

function isLit({ exit }: Cell): boolean {
  return exit.state !== 'dim';
}

function drawWay(points: readonly Point[], lit: boolean): string {
  const name = lit ? ' lit' : '';
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const size = lit ? 12 : 7;
  const shaft = [...points.slice(0, -1), { ...tip, x: tip.x - size / 2 }];
  return `<path class="way${name}" d="${pathThrough(shaft)}"/><path class="tip${name}" d="${headAt(tip, 'right', size)}"/>`;
}
