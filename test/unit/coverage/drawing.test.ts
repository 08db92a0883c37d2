import { describe, expect, test } from 'vitest';
import { layOut, measures } from '../../../src/coverage/reports/chartLayout.ts';
import { drawChart } from '../../../src/coverage/reports/drawing.ts';
import { outcomes } from '../../../src/guideline/outcomes/index.ts';
import { questions } from '../../../src/guideline/questions/index.ts';
import { cases } from '../../fixtures/guideline.ts';

const edges = [...cases.edges.values()];
const chart = { questions: Object.values(questions), outcomes: Object.values(outcomes), edges };
const layout = layOut(chart);
const inside = (value: number, from: number, size: number) => value >= from && value <= from + size;

describe('the chart as it is drawn', () => {
  test('has a row for each edge, inside the box of its question, one below the other', () => {
    const rows = layout.boxes.flatMap((box) => box.rows.map((row) => ({ box, row })));
    expect(rows.map(({ row }) => row.edge.id).sort()).toEqual(edges.map(({ id }) => id).sort());
    for (const { box, row } of rows) {
      expect(row.edge.question).toBe(box.id);
      expect(row.top + row.height).toBeLessThanOrEqual(box.height);
      const above = box.rows[box.rows.indexOf(row) - 1];
      expect(row.top).toBe(above ? above.top + above.height : measures.title);
    }
  });

  test('has no two boxes over each other, and none outside the drawing', () => {
    for (const [index, one] of layout.boxes.entries()) {
      expect(inside(one.x, 0, layout.width - measures.width)).toBe(true);
      expect(inside(one.y, 0, layout.height - one.height)).toBe(true);
      for (const other of layout.boxes.slice(index + 1)) {
        const beside = Math.abs(one.x - other.x) >= measures.width;
        const below = one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(beside || below, `${one.id} and ${other.id}`).toBe(true);
      }
    }
  });

  test('has a line for each edge to a question, from its row to the top of the next box', () => {
    const leadingOn = edges.filter(({ target }) => target in questions);
    expect(layout.lines.map(({ edge }) => edge.id).sort()).toEqual(leadingOn.map(({ id }) => id).sort());
    for (const { edge, points } of layout.lines) {
      const from = layout.boxes.find(({ id }) => id === edge.question);
      const to = layout.boxes.find(({ id }) => id === edge.target);
      const row = from?.rows.find((one) => one.edge.id === edge.id);
      const [start, end] = [points[0], points.at(-1)];
      if (!from || !to || !row || !start || !end) throw new Error(`${edge.id} is not drawn.`);
      expect(inside(start.y, from.y + row.top, row.height)).toBe(true);
      expect([from.x, from.x + measures.width]).toContain(start.x);
      expect(inside(end.x, to.x, measures.width)).toBe(true);
      expect(end.y).toBe(to.y);
    }
  });
});

test('each state has a mark of its own, and failing edges are drawn last, above the others', () => {
  const [first, second, ...rest] = layout.lines.map(({ edge }) => edge.id);
  const state = (id: string) => (id === first ? 'failing' : id === second ? 'uncovered' : 'covered');
  const svg = drawChart(chart, state);
  expect(svg.match(/class="row (\w+)"/g)).toHaveLength(edges.length);
  expect(svg.match(/✕/g)).toHaveLength(1);
  expect(svg.match(/○/g)).toHaveLength(1);
  const drawn = [...svg.matchAll(/class="edge (\w+)"/g)].map(([, name]) => name);
  expect(drawn).toEqual([...rest.map(() => 'covered'), 'uncovered', 'failing']);
});

test('a target of a chart that this version does not know is drawn by its id', () => {
  const svg = drawChart(
    {
      questions: [{ id: 'q', title: 'A <question> & "more"' }],
      outcomes: [],
      edges: [{ id: 'q.default', number: 1, question: 'q', target: 'gone', says: 'a<b' }],
    },
    () => 'covered',
  );
  expect(svg).toContain('→ gone');
  expect(svg).toContain('A &lt;question&gt; &amp; &quot;more&quot;');
  expect(svg).toContain('a&lt;b');
});
