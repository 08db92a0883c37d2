import type { Exit } from './exits.ts';
import { fitText } from './fitText.ts';
import { drawText, px } from './svg.ts';
import type { Weight } from './roboto.ts';

/** Sizes of letters in a picture of the whole chart. */
export const sizes = { title: 12, answer: 11.5, exit: 10.5, rule: 9 } as const;

export const pad = 6;

export function lineOf(size: number): number {
  return Math.round(size * 1.25);
}

/** An exit with its words in lines, as a cell of a box. */
export interface Cell {
  readonly exit: Exit;
  readonly lines: readonly string[];
  /** From the upper left corner of the box. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cells in columns that are equally wide, those of a line equally high. @returns them with the end of the last */
export function cellsIn(
  exits: readonly Exit[],
  {
    left,
    top,
    width,
    columns,
  }: { readonly left: number; readonly top: number; readonly width: number; readonly columns: number },
): { readonly cells: readonly Cell[]; readonly bottom: number } {
  const gap = 4;
  const each = (width - (columns - 1) * gap) / columns;
  const cells: Cell[] = [];
  let y = top;
  for (let first = 0; first < exits.length; first += columns) {
    const line = exits.slice(first, first + columns).map((exit) => ({
      exit,
      lines: fitText(exit.title, {
        width: each - rulesWidth(exit) - 12,
        size: sizes.exit,
        weight: weightOf(exit),
      }),
    }));
    const height = Math.max(...line.map(({ lines }) => lines.length)) * lineOf(sizes.exit) + 5;
    for (const [column, cell] of line.entries()) {
      cells.push({ ...cell, top: y, height, width: each, left: left + column * (each + gap) });
    }
    y += height + 3;
  }
  return { cells, bottom: y };
}

function weightOf({ state }: Exit): Weight {
  return state === 'dim' ? 'regular' : 'bold';
}

/** The rules of most exits are one number: names then begin one below the other. */
function rulesWidth({ rules }: Exit): number {
  return Math.max(14, 5.5 * rules.length + 5);
}

/** @param x and y of the upper left corner of its box */
export function drawCell({ exit, lines, left, top, width, height }: Cell, x: number, y: number): string {
  const { state, isQuestion, rules } = exit;
  const ground = { end: 'end', lit: 'row lit', dim: 'row' }[state];
  const name = { end: 'o', lit: 't', dim: 's' }[state];
  const text = x + left + rulesWidth(exit) + 5;
  const baseline = y + top + sizes.exit + 1;
  return [
    `<rect class="${ground}" x="${px(x + left)}" y="${px(y + top)}" width="${px(width)}" height="${px(height)}" rx="${isQuestion ? 2 : 8}"/>`,
    drawText(rules, x + left + 6, baseline, { size: sizes.rule, name }),
    ...lines.map((line, index) =>
      drawText(line, text, baseline + index * lineOf(sizes.exit), {
        size: sizes.exit,
        weight: weightOf(exit),
        name,
      }),
    ),
  ].join('');
}

/** The number of a step on a dark ground. */
export function drawNumber(number: number, x: number, y: number): string {
  return `<circle class="dot" cx="${px(x)}" cy="${px(y)}" r="8.5"/>${drawText(String(number), x, y + 3.6, { size: 10, weight: 'bold', name: 'o', anchor: 'middle' })}`;
}
