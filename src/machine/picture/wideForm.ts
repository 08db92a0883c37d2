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

/** Questions in the order in which the layout has them follow one another. */
export function inOrder(boxes: readonly ChartBox[]): readonly ChartBox[] {
  const placed = placeBoxes<Cell, ChartBox>(boxes, linksOf(boxes), arrangement);
  const at = new Map(placed.boxes.map((box) => [box.id, box]));
  const along = (box: ChartBox): number => (at.get(box.id)?.x ?? 0) * 10_000 + (at.get(box.id)?.y ?? 0);
  return boxes.toSorted((a, b) => along(a) - along(b));
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
  const shaft = points.with(-1, { ...tip, x: tip.x - size / 2 });
  return `<path class="way${name}" d="${pathThrough(shaft)}"/><path class="tip${name}" d="${headAt(tip, 'right', size)}"/>`;
}
