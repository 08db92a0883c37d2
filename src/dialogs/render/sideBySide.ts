import type { Block, Inline } from '../../conversation/contract/message.ts';
import { texts } from '../../conversation/texts/texts.ts';
import type { CardElement, Column, ColumnSet, RichTextBlock } from './cardTypes.ts';
import { richText, runsOf } from './richText.ts';

type SideBySide = Extract<Block, { kind: 'sideBySide' }>;
type Row = SideBySide['rows'][number];

export const { onBoth, sameOnBoth } = texts.sideBySide;

/** Whether something stands on one side alone. */
export function differs(apart: Row['apart']): boolean {
  return apart.some((items) => items.length > 0);
}

/** What stands on a side; that nothing does, or nothing else than on both, is said. */
export function orNone(items: readonly Inline[], both: Row['both']): readonly Inline[] {
  const { none, nothingElse } = texts.sideBySide;
  return items.length > 0 ? items : [both.length > 0 ? nothingElse : none];
}

/**
 * Draws two things side by side. A row that is the same on both sides is one line; where they differ the two stand on a
 * ground, each with its name, so that they are told apart too where a client puts them one above the other.
 */
export function drawSideBySide({ id, sides, rows }: SideBySide): readonly CardElement[] {
  return rows.flatMap((row, at): readonly CardElement[] =>
    differs(row.apart)
      ? [
          rowTitle(row.name),
          drawSides(`${id}-${at + 1}`, sides, row),
          ...(row.both.length === 0
            ? []
            : [line([{ text: `${onBoth}: `, subtle: true }, ...joined(row.both)])]),
        ]
      : [
          line([
            ...runsOf(row.name),
            { text: ': ' },
            ...joined(row.both),
            { text: ` ${sameOnBoth}`, subtle: true },
          ]),
        ],
  );
}

function rowTitle(name: Inline): RichTextBlock {
  return {
    ...richText(runsOf(name).map((run) => ({ ...run, strong: run.strong ?? true }))),
    spacing: 'Medium',
  };
}

function line(text: Inline): RichTextBlock {
  return { ...richText(text), spacing: 'Small' };
}

function drawSides(id: string, sides: SideBySide['sides'], { apart, both }: Row): ColumnSet {
  return {
    type: 'ColumnSet',
    id,
    spacing: 'Small',
    columns: sides.map((side, at): Column => {
      const items = orNone(apart[at] ?? [], both);
      return {
        type: 'Column',
        width: 'stretch',
        style: 'emphasis',
        items: [
          richText([{ text: `${side}:`, small: true }]),
          ...items.map((item) => line(items.length > 1 ? [{ text: '• ' }, ...runsOf(item)] : item)),
        ],
      };
    }),
  };
}

function joined(items: readonly Inline[]) {
  return items.flatMap((item, at) => [...(at > 0 ? [{ text: '; ' }] : []), ...runsOf(item)]);
}
