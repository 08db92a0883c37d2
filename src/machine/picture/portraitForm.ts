import { boxesOf, type BoxForm, type ChartBox, drawBox, type Linked } from './chartBoxes.ts';
import { headAt, pathThrough } from './drawWay.ts';
import { pad } from './parts.ts';
import type { Drawing, DrawnCases, LitRoute } from './picture.ts';
import { px } from './svg.ts';
import { questionsInOrder } from './wideForm.ts';

const margin = 8;
const gap = 9;
/** Between two lines that run down beside the boxes. */
const lane = 9;
const width = 980;

const form: BoxForm = {
  width,
  head: 196,
  outcomes: { left: 212, width: 540, columns: 3 },
  questions: { left: 762, width: width - 762 - pad },
  answers: 8,
};

interface PlacedBox extends ChartBox {
  readonly x: number;
  readonly y: number;
}

/**
 * The whole chart down a page: a band for each question, in the order of the layout, its outcomes in the middle and
 * the questions that it leads to at the right. Beside the bands one line for each question runs down to it; who
 * leads to that question joins the line.
 */
export function drawPortrait(cases: DrawnCases, route: LitRoute | null, linked: Linked): Drawing {
  let y: number = margin;
  const order = questionsInOrder(cases);
  const ordered = boxesOf(cases, route, form).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const boxes = ordered.map((box): PlacedBox => {
    const placed = { ...box, x: margin, y };
    y += box.height + gap;
    return placed;
  });
  const lines = linesOf(boxes);
  const lanes = Math.max(0, ...lines.map((line) => line.lane)) + 1;
  const dim = lines.map((line) => drawLine(line));
  const lit = lines.flatMap((line) => drawLit(line));
  return {
    body: [...dim, ...boxes.map((box) => drawBox(box, width, linked)), ...lit].join(''),
    width: margin + width + 22 + lanes * lane,
    height: y - gap + margin,
  };
}

/** What leads to one question. */
interface ToQuestion {
  /** Height of each exit, and whether the route takes it; from above. */
  readonly from: readonly { readonly y: number; readonly lit: boolean }[];
  readonly to: number;
  /** From 0, the nearest to the boxes. */
  readonly lane: number;
}

/** Each line takes the nearest lane that is free all its way; short ones first, so that they lie inside. */
function linesOf(boxes: readonly PlacedBox[]): readonly ToQuestion[] {
  const ways = boxes
    .map((target) => ({
      to: target.y + 9,
      from: boxes.flatMap((box) =>
        box.rows
          .filter(({ exit }) => exit.target === target.id)
          .map((row) => ({ y: box.y + row.top + row.height / 2, lit: row.exit.state !== 'dim' })),
      ),
    }))
    .filter(({ from }) => from.length > 0)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const placed: ToQuestion[] = [];
  for (const way of ways) {
    const taken = new Set(placed.filter((other) => overlap(way, other)).map((other) => other.lane));
    let free = 0;
    while (taken.has(free)) free += 1;
    placed.push({ ...way, lane: free });
  }
  return placed;
}

type Way = Omit<ToQuestion, 'lane'>;

function spanOf({ from, to }: Way): readonly [number, number] {
  const heights = [...from.map(({ y }) => y), to];
  return [Math.min(...heights), Math.max(...heights)];
}

function lengthOf(way: Way): number {
  const [top, bottom] = spanOf(way);
  return bottom - top;
}

function overlap(a: Way, b: Way): boolean {
  const [[top, bottom], [otherTop, otherBottom]] = [spanOf(a), spanOf(b)];
  return top <= otherBottom + 6 && otherTop <= bottom + 6;
}

const edge = margin + width;
const laneAt = (index: number): number => edge + 20 + index * lane;

function drawLine({ from, to, lane: index }: ToQuestion): string {
  const x = laneAt(index);
  const [first, ...joining] = from;
  if (!first) return '';
  const shaft = pathThrough([
    { x: edge, y: first.y },
    { x, y: first.y },
    { x, y: to },
    { x: edge + 6, y: to },
  ]);
  return [
    `<path class="way" d="${shaft}"/>`,
    ...joining.map(
      ({ y }) =>
        `<path class="way" d="M${edge} ${px(y)}H${px(x)}"/><circle class="tip" cx="${px(x)}" cy="${px(y)}" r="2.2"/>`,
    ),
    `<path class="tip" d="${headAt({ x: edge, y: to }, 'left', 8)}"/>`,
  ].join('');
}

function drawLit({ from, to, lane: index }: ToQuestion): readonly string[] {
  const x = laneAt(index);
  return from
    .filter(({ lit }) => lit)
    .map(({ y }) => {
      const shaft = pathThrough([
        { x: edge, y },
        { x, y },
        { x, y: to },
        { x: edge + 8, y: to },
      ]);
      return `<path class="way lit" d="${shaft}"/><path class="tip lit" d="${headAt({ x: edge, y: to }, 'left', 13)}"/>`;
    });
}
