import { escapeHtml } from './escapeHtml.ts';

/** What of a chart is drawn. */
export interface DrawnChart {
  readonly questions: readonly { readonly id: string; readonly title: string }[];
  readonly outcomes: readonly { readonly id: string; readonly title: string }[];
  readonly edges: readonly { readonly id: string; readonly question: string; readonly target: string; readonly says: string }[];
}

export type EdgeState = 'covered' | 'uncovered' | 'failing';

const columnWidth = 190;
const box = { width: 148, height: 44 };
const row = 40;
const outcomeWidth = 360;

/** The chart as an SVG: questions by their depth from left to right, outcomes in a list at the right. */
export function drawChart(chart: DrawnChart, stateOf: (edge: string) => EdgeState): string {
  const depth = depths(chart);
  const columns = Math.max(...depth.values()) + 1;
  const height = chart.outcomes.length * row + 20;
  const width = columns * columnWidth + outcomeWidth + 20;
  const places = placesOf(chart, depth, height, columns * columnWidth);
  const ofOrder: readonly EdgeState[] = ['covered', 'uncovered', 'failing'];
  const drawn = chart.edges
    .map((edge) => ({ edge, state: stateOf(edge.id) }))
    .sort((a, b) => ofOrder.indexOf(a.state) - ofOrder.indexOf(b.state));
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="chart-title chart-text">`,
    '<title id="chart-title">The chart with its covered, uncovered and failing edges</title>',
    '<desc id="chart-text">The same is in the table of transitions below.</desc>',
    ...drawn.map(({ edge, state }) => drawEdge(edge, state, places)),
    ...chart.questions.map(({ id, title }) => drawBox(places.get(id), title)),
    ...chart.outcomes.map(({ id, title }) => drawOutcome(places.get(id), title)),
    '</svg>',
  ].join('\n');
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The longest way from the start to each question. */
function depths({ questions, edges }: DrawnChart): ReadonlyMap<string, number> {
  const depth = new Map(questions.map(({ id }) => [id, 0]));
  for (let round = 0; round < questions.length; round += 1) {
    for (const { question, target } of edges) {
      const from = depth.get(question);
      const to = depth.get(target);
      if (from !== undefined && to !== undefined && to < from + 1 && from + 1 < questions.length) depth.set(target, from + 1);
    }
  }
  return depth;
}

function placesOf({ questions, outcomes }: DrawnChart, depth: ReadonlyMap<string, number>, height: number, outcomesX: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [column, ids] of Map.groupBy(questions, ({ id }) => depth.get(id) ?? 0)) {
    ids.forEach(({ id }, index) => {
      // Every other column a little higher or lower, so that edges that skip a column can be told apart.
      const shift = (column % 2 === 0 ? -1 : 1) * height * 0.09;
      places.set(id, { x: 10 + column * columnWidth, y: (height * (index + 1)) / (ids.length + 1) + shift });
    });
  }
  outcomes.forEach(({ id }, index) => places.set(id, { x: outcomesX + 20, y: 10 + row * (index + 0.5) }));
  return places;
}

function drawEdge({ id, question, target, says }: DrawnChart['edges'][number], state: EdgeState, places: ReadonlyMap<string, Place>): string {
  const from = places.get(question);
  const to = places.get(target);
  if (!from || !to) return '';
  const number = Number(id.split('.')[1] ?? 0);
  const x1 = from.x + box.width;
  const y1 = from.y + (number % 7) * 5 - 15;
  const bend = Math.max(40, (to.x - x1) / 2);
  const path = `M${x1} ${y1.toFixed(0)}C${(x1 + bend).toFixed(0)} ${y1.toFixed(0)} ${(to.x - bend).toFixed(0)} ${to.y.toFixed(0)} ${to.x} ${to.y.toFixed(0)}`;
  const mark = state === 'failing' ? `<text class="mark" x="${to.x - 16}" y="${to.y - 4}">✕</text>` : '';
  return `<g class="edge ${state}"><title>${escapeHtml(`${id}: ${says} (${state})`)}</title><path d="${path}"/>${mark}</g>`;
}

function drawBox(place: Place | undefined, title: string): string {
  if (!place) return '';
  const lines = wrapped(title, 20).slice(0, 2);
  const top = place.y - box.height / 2;
  const text = lines
    .map((line, index) => `<text x="${place.x + box.width / 2}" y="${(place.y + 5 + (index - (lines.length - 1) / 2) * 15).toFixed(0)}" text-anchor="middle">${escapeHtml(line)}</text>`)
    .join('');
  return `<g class="question"><title>${escapeHtml(title)}</title><rect x="${place.x}" y="${top.toFixed(0)}" width="${box.width}" height="${box.height}" rx="8"/>${text}</g>`;
}

function drawOutcome(place: Place | undefined, title: string): string {
  if (!place) return '';
  const [line = '', ...more] = wrapped(title, 52);
  return `<g class="outcome"><title>${escapeHtml(title)}</title><circle cx="${place.x}" cy="${place.y}" r="4"/><text x="${place.x + 12}" y="${place.y + 4}">${escapeHtml(more.length > 0 ? `${line}…` : line)}</text></g>`;
}

function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
