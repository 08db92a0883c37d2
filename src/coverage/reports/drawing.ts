import { type DrawnChart, layOut, type Line, measures, type QuestionBox, type Row } from './chartLayout.ts';
import { pathThrough } from '../../machine/picture/drawWay.ts';
import { escapeHtml } from '../../machine/escapeHtml.ts';

export type EdgeState = 'covered' | 'uncovered' | 'failing';

const marks: Readonly<Record<EdgeState, string>> = { covered: '✓', uncovered: '○', failing: '✕' };

/** The chart as an SVG: each question with a row for each of its edges, and lines to the next questions. */
export function drawChart(chart: DrawnChart, stateOf: (edge: string) => EdgeState): string {
  const { width, height, boxes, lines } = layOut(chart);
  const ofOrder: readonly EdgeState[] = ['covered', 'uncovered', 'failing'];
  const drawn = lines
    .map((line) => ({ line, state: stateOf(line.edge.id) }))
    .sort((a, b) => ofOrder.indexOf(a.state) - ofOrder.indexOf(b.state));
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="chart-title chart-text">`,
    '<title id="chart-title">The chart with its covered, uncovered and failing edges</title>',
    '<desc id="chart-text">The same is in the table of transitions below.</desc>',
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8Z" fill="context-stroke"/></marker></defs>',
    ...drawn.map(({ line, state }) => drawLine(line, state)),
    ...boxes.map((box) => drawBox(box, stateOf)),
    '</svg>',
  ].join('\n');
}

function drawLine({ edge, points }: Line, state: EdgeState): string {
  return `<g class="edge ${state}"><title>${escapeHtml(`${edge.id}: ${edge.says} (${state})`)}</title><path d="${pathThrough(points)}" marker-end="url(#arrow)"/></g>`;
}

function drawBox(box: QuestionBox, stateOf: (edge: string) => EdgeState): string {
  const { x, y, height, title, rows } = box;
  return [
    `<g class="question"><rect x="${px(x)}" y="${px(y)}" width="${measures.width}" height="${px(height)}" rx="8"/>`,
    `<text class="name" x="${px(x + 12)}" y="${px(y + 22)}">${escapeHtml(title)}</text>`,
    ...rows.map((row) => drawRow(box, row, stateOf(row.edge.id))),
    '</g>',
  ].join('');
}

function drawRow(
  { x, y }: QuestionBox,
  { edge, guard, leadsTo, top, height }: Row,
  state: EdgeState,
): string {
  const first = y + top + measures.pad + 12;
  const lines = [
    ...guard.map((text) => ({ text, name: 'guard' })),
    ...leadsTo.map((text) => ({ text, name: 'target' })),
  ];
  return [
    `<g class="row ${state}"><title>${escapeHtml(`${edge.id} (${state})`)}</title>`,
    `<rect x="${px(x + 1)}" y="${px(y + top)}" width="${measures.width - 2}" height="${px(height - 1)}"/>`,
    `<text class="mark" x="${px(x + 10)}" y="${px(first)}">${marks[state]}</text>`,
    `<text class="number" x="${px(x + 44)}" y="${px(first)}" text-anchor="end">${edge.number}</text>`,
    ...lines.map(
      ({ text, name }, index) =>
        `<text class="${name}" x="${px(x + 52)}" y="${px(first + index * measures.line)}">${escapeHtml(text)}</text>`,
    ),
    '</g>',
  ].join('');
}

function px(value: number): string {
  return value.toFixed(0);
}
