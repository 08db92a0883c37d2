import type { QuestionId } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.practice.lesson.chart;

/** The questions in rows: each in a row below all questions that can lead to it. */
function rowsOf({ guideline, edges }: Cases): readonly (readonly QuestionId[])[] {
  const isQuestion = (id: string): id is QuestionId => Object.hasOwn(guideline.questions, id);
  const links = linksOf({ guideline, edges });
  const row = new Map<QuestionId, number>();
  // In the order of the chart a question stands behind those before it; twice through settles the rest.
  for (const id of [...guideline.questionIds, ...guideline.questionIds]) {
    const before = links.filter(({ to }) => to === id).map(({ from }) => (row.get(from) ?? 0) + 1);
    row.set(id, Math.max(0, ...before));
  }
  const rows = Map.groupBy(guideline.questionIds.filter(isQuestion), (id) => row.get(id) ?? 0);
  return [...rows].toSorted(([a], [b]) => a - b).map(([, ids]) => ids);
}

interface Link {
  readonly from: QuestionId;
  readonly to: QuestionId;
}

function linksOf({ guideline, edges }: Pick<Cases, 'guideline' | 'edges'>): readonly Link[] {
  const seen = new Set<string>();
  return [...edges.values()].flatMap(({ question, target }) => {
    const name = `${question} ${target}`;
    if (!Object.hasOwn(guideline.questions, target) || seen.has(name)) return [];
    seen.add(name);
    return [{ from: question, to: target as QuestionId }];
  });
}

/** The smallest letters that are read on a phone, in pixels. */
const readable = 9;

const width = 340;
const rowHeight = 46;
const box = { height: 30, most: 158, gap: 8 } as const;

/** The chart for a channel that draws pictures: boxes for questions, lines from each to those it leads to. */
function drawChart(cases: Cases): string {
  const { guideline } = cases;
  const rows = rowsOf(cases);
  const places = new Map(
    rows.flatMap((ids, row) => {
      const each = Math.min(box.most, (width - box.gap * (ids.length + 1)) / ids.length);
      const left = (width - ids.length * each - (ids.length - 1) * box.gap) / 2;
      return ids.map((id, index) => [
        id,
        { x: left + index * (each + box.gap), y: 8 + row * rowHeight, width: each },
      ]);
    }),
  );
  const outcomes = (question: QuestionId): number =>
    new Set(
      [...cases.edges.values()]
        .filter((edge) => edge.question === question && !Object.hasOwn(guideline.questions, edge.target))
        .map(({ target }) => target),
    ).size;
  const lines = linksOf(cases).flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const [x1, y1, x2, y2] = [a.x + a.width / 2, a.y + box.height, b.x + b.width / 2, b.y];
    const half = (y1 + y2) / 2;
    return [`<path d="M${x1} ${y1}C${x1} ${half} ${x2} ${half} ${x2} ${y2}"/>`];
  });
  const boxes = [...places].map(([id, place]) => {
    const count = outcomes(id);
    const full = guideline.questions[id].title;
    const sizeOf = (title: string): number => Math.min(11, (1.75 * (place.width - 14)) / title.length);
    // What would be too small to be read has a shorter name.
    const title = sizeOf(full) < readable ? texts.questionNames.short[id] : full;
    const size = sizeOf(title);
    const said = count === 0 ? '' : `<tspan class="n"> ${count}</tspan>`;
    return `<rect x="${place.x}" y="${place.y}" width="${place.width}" height="${box.height}" rx="6"/><text x="${place.x + place.width / 2}" y="${place.y + 19}" font-size="${size.toFixed(1)}">${escaped(title)}${said}</text>`;
  });
  const height = rows.length * rowHeight + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<style>rect{fill:#fff;stroke:#4a6785}text{fill:#1c2b3a;font-family:system-ui,sans-serif;text-anchor:middle}.n{fill:#0b6b53;font-weight:700}path{fill:none;stroke:#9fb3c8}</style>',
    `<path d="M0 0H${width}V${height}H0Z" style="fill:#f4f7fa;stroke:none"/>`,
    ...lines,
    ...boxes,
    '</svg>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The picture of the chart; where the channel draws none, its rows in words. */
export function chartBlocks(cases: Cases, pictures: boolean): readonly Block[] {
  if (pictures) {
    return [
      { kind: 'picture', svg: drawChart(cases), alt: say.alt },
      { kind: 'text', small: true, tone: 'subtle', tight: true, text: say.legend },
    ];
  }
  const { questions } = cases.guideline;
  return [
    {
      kind: 'text',
      text: rowsOf(cases)
        .map((ids) => ids.map((id) => questions[id].title).join(' · '))
        .join(' ↓ '),
    },
  ];
}
