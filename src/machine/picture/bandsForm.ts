import { boxesOf, type BoxForm, type ChartBox, drawBox, type Linked } from './chartBoxes.ts';
import { headAt, pathThrough } from './drawWay.ts';
import { pad } from './parts.ts';
import type { Drawing, DrawnCases, LitRoute } from './picture.ts';
import { px } from './svg.ts';
import { questionsInOrder } from './wideForm.ts';

/** How bands are divided, and where the lines beside them run. */
interface BandsForm {
  readonly box: BoxForm;
  readonly margin: number;
  /** From the right edge of the bands to the first line that runs down. */
  readonly toLanes: number;
  /** Between two lines that run down. */
  readonly lane: number;
}

const paperWidth = 980;

const paper: BandsForm = {
  box: {
    width: paperWidth,
    head: 196,
    outcomes: { left: 212, width: 540, columns: 3 },
    questions: { left: 762, width: paperWidth - 762 - pad },
    answers: 8,
  },
  margin: 8,
  toLanes: 20,
  lane: 9,
};

/** Narrow enough that a phone shows its letters as large as they are. */
const phoneWidth = 258;

const phone: BandsForm = {
  box: {
    width: phoneWidth,
    head: phoneWidth - 2 * pad,
    outcomes: { left: pad, width: phoneWidth - 2 * pad, columns: 1 },
    questions: { left: pad, width: phoneWidth - 2 * pad },
    answers: 4,
  },
  margin: 2,
  toLanes: 15,
  lane: 6.5,
};

const gap = 9;

/**
 * The whole chart down a page: a band for each question, in the order of the layout, its outcomes in the middle and
 * the questions that it leads to at the right. Beside the bands one line for each question runs down to it; who
 * leads to that question joins the line.
 */
export function drawPortrait(cases: DrawnCases, route: LitRoute | null, linked: Linked): Drawing {
  return drawBands(cases, route, linked, paper);
}

/** The same bands for a phone: below each question its outcomes, then the questions that it leads to. */
export function drawPhone(cases: DrawnCases, route: LitRoute | null, linked: Linked): Drawing {
  return drawBands(cases, route, linked, phone);
}

interface PlacedBox extends ChartBox {
  readonly x: number;
  readonly y: number;
}

function drawBands(cases: DrawnCases, route: LitRoute | null, linked: Linked, form: BandsForm): Drawing {
  const { box: boxForm, margin } = form;
  let y = margin;
  const order = questionsInOrder(cases);
  const ordered = boxesOf(cases, route, boxForm).toSorted(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  const boxes = ordered.map((box): PlacedBox => {
    const placed = { ...box, x: margin, y };
    y += box.height + gap;
    return placed;
  });
  const lines = linesOf(boxes);
  const lanes = Math.max(0, ...lines.map((line) => line.lane)) + 1;
  const edge = margin + boxForm.width;
  const laneAt = (index: number): number => edge + form.toLanes + index * form.lane;
  const dim = lines.map((line) => drawLine(line, edge, laneAt(line.lane)));
  const lit = lines.flatMap((line) => drawLit(line, edge, laneAt(line.lane)));
  return {
    body: [...dim, ...boxes.map((box) => drawBox(box, boxForm.width, linked)), ...lit].join(''),
    width: Math.ceil(laneAt(lanes) + 2),
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

/** @param edge the right edge of the bands
 * @param x of the line that runs down */
function drawLine({ from, to }: ToQuestion, edge: number, x: number): string {
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

function drawLit({ from, to }: ToQuestion, edge: number, x: number): readonly string[] {
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
