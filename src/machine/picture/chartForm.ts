import type { Edge } from '../../engine/trail.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import { headAt, pathThrough } from './drawWay.ts';
import { fitText } from './fitText.ts';
import type { DrawnCases, LitRoute } from './picture.ts';
import { type Arrangement, type Box, type BoxRow, type Link, placeBoxes, type Point } from './placeBoxes.ts';
import { endOf, type RouteEnd, type Step, stepsOf } from './steps.ts';
import { drawText, px } from './svg.ts';

/** How a whole chart is laid out. */
export interface ChartForm extends Arrangement {
  /** In how many columns the outcomes of a question stand. */
  readonly columns: number;
}

export const chartForms = {
  wide: { direction: 'right', boxWidth: 168, besides: 14, between: 34, lines: 9, margin: 10, columns: 1 },
  portrait: { direction: 'down', boxWidth: 300, besides: 18, between: 34, lines: 9, margin: 10, columns: 2 },
} as const satisfies Readonly<Record<string, ChartForm>>;

const sizes = { title: 12, answer: 11.5, row: 10, rule: 8.5 } as const;
const pad = 6;
const lineOf = (size: number): number => Math.round(size * 1.25);

/** All edges of a question that lead to one place, as a cell of its box. */
interface Exit extends BoxRow {
  readonly target: Edge['target'];
  readonly isQuestion: boolean;
  /** The rows of the question's table. */
  readonly rules: string;
  readonly lines: readonly string[];
  readonly left: number;
  readonly width: number;
  readonly state: 'dim' | 'lit' | 'end';
}

interface ChartBox extends Box<Exit> {
  readonly id: QuestionId;
  readonly titleLines: readonly string[];
  readonly answerLines: readonly string[];
  readonly step: Step | undefined;
  readonly isNow: boolean;
}

/** The whole chart: a box for each question with a cell for each place it can lead to, and lines between questions. */
export function drawChart(
  cases: DrawnCases,
  route: LitRoute | null,
  form: ChartForm,
): { readonly body: string; readonly width: number; readonly height: number } {
  const steps = route === null ? [] : stepsOf(cases, route);
  const end = route === null ? null : endOf(cases, route);
  const boxes = cases.guideline.questionIds.map((id) => boxOf(cases, id, steps, end, form));
  const links = boxes.flatMap((box) =>
    box.rows
      .filter(({ isQuestion }) => isQuestion)
      .map((row): Link<Exit> => ({ id: `${box.id} ${row.target}`, from: box.id, row, to: row.target })),
  );
  const placed = placeBoxes<Exit, ChartBox>(boxes, links, form);
  const ways = placed.lines.toSorted((a, b) => Number(isLit(a.link.row)) - Number(isLit(b.link.row)));
  return {
    body: [
      ...ways.map(({ link, points }) => drawWay(points, form.direction, isLit(link.row))),
      ...placed.boxes.map((box) => drawBox(box, form)),
    ].join(''),
    width: placed.width,
    height: placed.height,
  };
}

function isLit({ state }: Exit): boolean {
  return state !== 'dim';
}

function boxOf(
  cases: DrawnCases,
  id: QuestionId,
  steps: readonly Step[],
  end: RouteEnd | null,
  form: ChartForm,
): ChartBox {
  const step = steps.find(({ question }) => question === id);
  const inner = form.boxWidth - 2 * pad;
  const titleLines = fitText(cases.guideline.questions[id].title, {
    width: inner - (step ? 24 : 2),
    size: sizes.title,
    weight: 'bold',
  });
  const answerLines = step ? fitText(step.answer, { width: inner - 4, size: sizes.answer, most: 3 }) : [];
  const top = pad + titleLines.length * lineOf(sizes.title) + answerLines.length * lineOf(sizes.answer) + pad;
  const rows = exitsOf(cases, id, step, end, form, top);
  const bottom = Math.max(top, ...rows.map((row) => row.top + row.height));
  return {
    id,
    titleLines,
    answerLines,
    step,
    isNow: end?.kind === 'question' && end.id === id,
    rows,
    height: bottom + pad,
  };
}

/** Outcomes in the form's columns, then questions one below the other. */
function exitsOf(
  { guideline, edges }: DrawnCases,
  id: QuestionId,
  step: Step | undefined,
  end: RouteEnd | null,
  { boxWidth, columns }: ChartForm,
  from: number,
): readonly Exit[] {
  const inner = boxWidth - 2 * pad;
  const targets = Map.groupBy(
    [...edges.values()].filter(({ question }) => question === id),
    ({ target }) => target,
  );
  const cells = [...targets].map(([target, leading]) => {
    const question = guideline.questionIds.find((other) => other === target);
    const outcome = guideline.outcomeIds.find((other) => other === target);
    const taken = step?.edge.target === target;
    const isEnd = taken && !question && end?.kind === 'outcome';
    const titles = question
      ? guideline.questions[question].title
      : outcome
        ? guideline.outcomes[outcome].title
        : target;
    return {
      target,
      isQuestion: question !== undefined,
      rules: leading.map(({ number }) => number).join(' '),
      title: isEnd ? end.title : titles,
      state: isEnd ? ('end' as const) : taken ? ('lit' as const) : ('dim' as const),
    };
  });
  const gap = 4;
  const placed: Exit[] = [];
  let top = from;
  for (const isQuestion of [false, true]) {
    const across = isQuestion ? 1 : columns;
    const width = (inner - (across - 1) * gap) / across;
    const group = cells.filter((cell) => cell.isQuestion === isQuestion);
    for (let first = 0; first < group.length; first += across) {
      const line = group.slice(first, first + across).map((cell) => ({
        ...cell,
        lines: fitText(cell.title, {
          width: width - ruleWidth(cell.rules) - 12,
          size: sizes.row,
          weight: cell.state === 'dim' ? 'regular' : 'bold',
        }),
      }));
      const height = Math.max(...line.map(({ lines }) => lines.length)) * lineOf(sizes.row) + 5;
      line.forEach((cell, column) =>
        placed.push({ ...cell, top, height, width, left: pad + column * (width + gap) }),
      );
      top += height + 3;
    }
  }
  return placed;
}

/** Rules stand in a column before the name; many of them in two lines would be no clearer. */
function ruleWidth(rules: string): number {
  return 8 + 5 * rules.length;
}

function drawWay(points: readonly Point[], direction: Arrangement['direction'], lit: boolean): string {
  const name = lit ? ' lit' : '';
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const size = lit ? 12 : 7;
  const ended = points.with(
    -1,
    direction === 'down' ? { ...tip, y: tip.y - size / 2 } : { ...tip, x: tip.x - size / 2 },
  );
  return `<path class="way${name}" d="${pathThrough(ended)}"/><path class="tip${name}" d="${headAt(tip, direction, size)}"/>`;
}

function drawBox(box: ChartBox & Point, { boxWidth }: ChartForm): string {
  const { x, y, height, step, isNow, titleLines, answerLines, rows } = box;
  const onRoute = step !== undefined || isNow;
  const left = x + pad + 2 + (step ? 20 : 0);
  const answersFrom = y + pad + titleLines.length * lineOf(sizes.title);
  return [
    `<g id="box-${box.id}"><rect class="${isNow ? 'now' : step ? 'box lit' : 'box'}" x="${px(x)}" y="${px(y)}" width="${boxWidth}" height="${px(height)}" rx="6"/>`,
    ...titleLines.map((line, index) =>
      drawText(line, left, y + pad + sizes.title + index * lineOf(sizes.title), {
        size: sizes.title,
        weight: 'bold',
        name: onRoute ? 't' : 's',
      }),
    ),
    ...(step
      ? [
          `<circle class="dot" cx="${px(x + pad + 8)}" cy="${px(y + pad + 8)}" r="8.5"/>`,
          drawText(String(step.number), x + pad + 8, y + pad + 11.6, {
            size: 10,
            weight: 'bold',
            name: 'o',
            anchor: 'middle',
          }),
        ]
      : []),
    ...answerLines.map((line, index) =>
      drawText(line, x + pad + 2, answersFrom + sizes.answer + index * lineOf(sizes.answer), {
        size: sizes.answer,
        name: 't',
      }),
    ),
    ...rows.map((row) => drawExit(row, x, y)),
    '</g>',
  ].join('');
}

function drawExit(
  { top, left, width, height, lines, rules, isQuestion, state }: Exit,
  x: number,
  y: number,
): string {
  const ground = state === 'end' ? 'end' : state === 'lit' ? 'row lit' : 'row';
  const name = state === 'end' ? 'o' : state === 'lit' ? 't' : 's';
  const weight = state === 'dim' ? 'regular' : 'bold';
  const text = x + left + ruleWidth(rules) + 4;
  return [
    `<rect class="${ground}" x="${px(x + left)}" y="${px(y + top)}" width="${px(width)}" height="${px(height)}" rx="${isQuestion ? 2 : 8}"/>`,
    drawText(rules, x + left + 6, y + top + sizes.row + 1, { size: sizes.rule, name }),
    ...lines.map((line, index) =>
      drawText(line, text, y + top + sizes.row + 1.5 + index * lineOf(sizes.row), {
        size: sizes.row,
        weight,
        name,
      }),
    ),
  ].join('');
}
