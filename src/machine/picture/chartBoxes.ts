import type { QuestionId } from '../../guideline/answers.ts';
import { type BoxHead, drawHead, headOf } from './boxHead.ts';
import { exitsOf } from './exits.ts';
import { type Cell, cellsIn, drawCell, pad } from './parts.ts';
import type { DrawnCases, LitRoute } from './picture.ts';
import type { Point } from './placeBoxes.ts';
import { endOf, type RouteEnd, stepsOf } from './steps.ts';
import { px } from './svg.ts';

/** A question with its answer and the places it can lead to. */
export interface ChartBox {
  readonly id: QuestionId;
  readonly title: string;
  readonly head: BoxHead;
  /** Outcomes first, then questions. */
  readonly rows: readonly Cell[];
  readonly height: number;
  /** Whether the route stands at this question. */
  readonly isNow: boolean;
}

/** How a box is divided. */
export interface BoxForm {
  readonly width: number;
  /** How wide the head is. */
  readonly head: number;
  /** Where the outcomes stand, and in how many columns; below the head when it is as wide as they are. */
  readonly outcomes: { readonly left: number; readonly width: number; readonly columns: number };
  /** Where the questions stand; below the outcomes when they begin at the same place. */
  readonly questions: { readonly left: number; readonly width: number };
  /** Lines of an answer at most. */
  readonly answers: number;
}

/** A box for each question of the chart, in the dossier's order. */
export function boxesOf(cases: DrawnCases, route: LitRoute | null, form: BoxForm): readonly ChartBox[] {
  const steps = route === null ? [] : stepsOf(cases, route);
  const end = route === null ? null : endOf(cases, route);
  return cases.guideline.questionIds.map((id) => {
    const step = steps.find(({ question }) => question === id);
    const { title } = cases.guideline.questions[id];
    const head = headOf(title, step, form.head, form.answers);
    const exits = exitsOf(cases, id, step, end);
    const below = pad + head.height + pad - 2;
    const outcomes = cellsIn(
      exits.filter(({ isQuestion }) => !isQuestion),
      { ...form.outcomes, top: form.outcomes.left === pad ? below : pad },
    );
    const questions = cellsIn(
      exits.filter(({ isQuestion }) => isQuestion),
      {
        ...form.questions,
        columns: 1,
        // Beside the outcomes the first stands below the height at which a line comes in.
        top: form.questions.left === form.outcomes.left ? outcomes.bottom : pad + 12,
      },
    );
    return {
      id,
      title,
      head,
      rows: [...outcomes.cells, ...questions.cells],
      height: Math.max(below, outcomes.bottom, questions.bottom) + pad - 3,
      isNow: isAt(end, id),
    };
  });
}

function isAt(end: RouteEnd | null, id: QuestionId): boolean {
  return end?.kind === 'question' && end.id === id;
}

/** Makes a drawing a link to what it shows: the box of a question, or a cell that names where it leads. */
export type Linked = (id: string, title: string, drawing: string, part: 'box' | 'cell') => string;

/** A box with its cells, each of them linked by itself. */
export function drawBox(
  { id, title, head, rows, height, isNow, x, y }: ChartBox & Point,
  width: number,
  linked: Linked,
): string {
  const ground = isNow ? 'now' : head.step ? 'box lit' : 'box';
  const rect = `<rect class="${ground}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="6"/>`;
  return [
    linked(id, title, rect + drawHead(head, isNow || head.step !== undefined, x, y), 'box'),
    ...rows.map((cell) => linked(cell.exit.target, cell.exit.title, drawCell(cell, x, y), 'cell')),
  ].join('');
}
