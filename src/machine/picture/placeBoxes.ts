import { Graph, layout } from '@dagrejs/dagre';

/** A place on a drawing, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a box from which a line may leave. */
export interface BoxRow {
  /** From the upper edge of the box. */
  readonly top: number;
  readonly height: number;
}

/** A box to be placed. All boxes of a drawing are equally wide. */
export interface Box<Row extends BoxRow> {
  readonly id: string;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** A line from a row of one box to another box. */
export interface Link<Row extends BoxRow> {
  readonly id: string;
  readonly from: string;
  readonly row: Row;
  readonly to: string;
}

export interface Arrangement {
  /** Whether one step leads down or to the right. */
  readonly direction: 'down' | 'right';
  readonly boxWidth: number;
  /** Between boxes side by side, between the rows or columns of the chart, and between lines. */
  readonly besides: number;
  readonly between: number;
  readonly lines: number;
  readonly margin: number;
}

export interface Placed<Row extends BoxRow, B extends Box<Row>> {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (B & Point)[];
  readonly lines: readonly { readonly link: Link<Row>; readonly points: readonly Point[] }[];
}

/**
 * Places boxes and the lines between them, so that no line runs through a box. A line leaves its row at the side
 * of the box, and comes in at the side from which the chart is read.
 */
export function placeBoxes<Row extends BoxRow, B extends Box<Row>>(
  boxes: readonly B[],
  links: readonly Link<Row>[],
  arrangement: Arrangement,
): Placed<Row, B> {
  const { direction, boxWidth, besides, between, lines, margin } = arrangement;
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction === 'down' ? 'TB' : 'LR',
    nodesep: besides,
    ranksep: between,
    edgesep: lines,
    marginx: margin,
    marginy: margin,
  });
  for (const { id, height } of boxes) graph.setNode(id, { width: boxWidth, height });
  for (const { id, from, to } of links) graph.setEdge(from, to, {}, id);
  layout(graph);

  const placed = boxes.map((box) => {
    const { x = 0, y = 0 } = graph.node(box.id);
    return { ...box, x: x - boxWidth / 2, y: y - box.height / 2 };
  });
  const boxOf = new Map(placed.map((box) => [box.id, box]));
  const bands = bandsOf(placed, arrangement);
  const routed = links.flatMap((link) => {
    const [from, to] = [boxOf.get(link.from), boxOf.get(link.to)];
    if (!from || !to) return [];
    const { points = [] } = graph.edge(link.from, link.to, link.id);
    const between = straightened(points.slice(1, -1), bands, direction);
    const ways = direction === 'down' ? wayDown : wayRight;
    return [{ link, points: ways(from, link.row, to, between, boxWidth) }];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: Math.ceil(width), height: Math.ceil(height), boxes: placed, lines: routed };
}

/** Where boxes stand side by side: from and to, along the direction in which the chart is read. */
interface Band {
  readonly centre: number;
  readonly from: number;
  readonly to: number;
}

function bandsOf(
  boxes: readonly (Point & { readonly height: number })[],
  { direction, boxWidth }: Arrangement,
): readonly Band[] {
  const spans = boxes.map(({ x, y, height }) => {
    const [from, size] = direction === 'down' ? [y, height] : [x, boxWidth];
    return { centre: from + size / 2, from, to: from + size };
  });
  return [...Map.groupBy(spans, ({ centre }) => Math.round(centre)).values()].map((beside) => ({
    centre: beside[0]?.centre ?? 0,
    from: Math.min(...beside.map(({ from }) => from)),
    to: Math.max(...beside.map(({ to }) => to)),
  }));
}

/** Where a line passes boxes it runs straight, from before the longest of them until behind it. */
function straightened(
  points: readonly Point[],
  bands: readonly Band[],
  direction: Arrangement['direction'],
): readonly Point[] {
  return points.flatMap((point) => {
    const along = direction === 'down' ? point.y : point.x;
    const band = bands.find(({ centre }) => Math.abs(centre - along) < 1);
    if (!band) return [];
    return [band.from - clear, band.to + clear].map((at) =>
      direction === 'down' ? { x: point.x, y: at } : { x: at, y: point.y },
    );
  });
}

/** How far from a box a line turns. */
const clear = 5;
/** Room for the head of an arrow. */
const head = 12;

interface Side extends Point {
  readonly height: number;
}

function wayRight(
  box: Side,
  row: BoxRow,
  target: Side,
  between: readonly Point[],
  boxWidth: number,
): readonly Point[] {
  const y = box.y + row.top + row.height / 2;
  const side = box.x + boxWidth;
  const before = between.at(-1)?.y ?? y;
  const last = clamp(before, target.y + head, target.y + target.height - head);
  return [
    { x: side, y },
    { x: side + clear, y },
    ...between,
    { x: target.x - head, y: last },
    { x: target.x, y: last },
  ];
}

function wayDown(
  box: Side & { readonly rows?: readonly BoxRow[] },
  row: BoxRow,
  target: Side,
  between: readonly Point[],
  boxWidth: number,
): readonly Point[] {
  const next = between[0] ?? { x: target.x + boxWidth / 2, y: target.y };
  const right = next.x >= box.x + boxWidth / 2;
  const side = right ? box.x + boxWidth : box.x;
  // Lines of one side leave one beside the other.
  const out = side + (right ? 1 : -1) * (clear + 4 * ((box.rows?.indexOf(row) ?? 0) % 4));
  const y = box.y + row.top + row.height / 2;
  const x = clamp(between.at(-1)?.x ?? out, target.x + head + 4, target.x + boxWidth - head - 4);
  return [
    { x: side, y },
    { x: out, y },
    { x: out, y: box.y + box.height + clear },
    ...between,
    { x, y: target.y - head },
    { x, y: target.y },
  ];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
