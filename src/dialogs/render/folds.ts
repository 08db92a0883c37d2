import type { Block, Section } from '../../conversation/contract/message.ts';
import { toggle } from './actions.ts';
import type { CardElement, Column, ColumnSet, Container } from './cardTypes.ts';
import { richText } from './richText.ts';

type FoldBlock = Extract<Block, { kind: 'fold' }>;

/** Draws what a fold or a section holds. Given, since what it holds may be folds again. */
export type DrawBlocks = (blocks: readonly Block[]) => readonly CardElement[];

/** Ids of the mark that shows while a part is closed, and of the one while it is open. */
const marksOf = (id: string) => [`${id}-closed`, `${id}-open`] as const;

/** A title with a mark, and below it what a tap on it opens and closes. */
export function drawFold(
  { id, title, blocks }: FoldBlock,
  draw: DrawBlocks,
): readonly [ColumnSet, Container] {
  const [closed, open] = marksOf(id);
  return [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      separator: true,
      selectAction: toggle(title, [id, closed, open]),
      columns: [
        {
          type: 'Column',
          width: 'auto',
          items: [
            { type: 'TextBlock', id: closed, text: '▸', isSubtle: true },
            { type: 'TextBlock', id: open, text: '▾', isSubtle: true, isVisible: false },
          ],
        },
        { type: 'Column', width: 'stretch', items: [richText([{ text: title, strong: true }])] },
      ],
    },
    { type: 'Container', id, isVisible: false, spacing: 'Small', items: draw(blocks) },
  ];
}

const labelsInARow = 3;

/** The labels in rows, each opening and closing its section below them. */
export function drawSections(sections: readonly Section[], draw: DrawBlocks): readonly CardElement[] {
  return [...drawLabels(sections), ...sections.map((section) => drawSection(section, draw))];
}

function drawLabels(sections: readonly Section[]): readonly ColumnSet[] {
  return Array.from({ length: Math.ceil(sections.length / labelsInARow) }, (_, row): ColumnSet => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: sections.slice(row * labelsInARow, (row + 1) * labelsInARow).map(drawLabel),
  }));
}

/** A label is as wide as its words ask for; the letters added stand for the mark and the space around it. */
const lettersAround = 4;

function drawLabel({ id, title, short }: Section): Column {
  const [closed, open] = marksOf(id);
  return {
    type: 'Column',
    width: short.length + lettersAround,
    style: 'emphasis',
    verticalContentAlignment: 'Center',
    selectAction: toggle(title, [id, closed, open]),
    items: [
      { id: closed, ...richText(`▸ ${short}`, 'plain', true) },
      { id: open, isVisible: false, ...richText([{ text: `▾ ${short}`, strong: true }], 'plain', true) },
    ],
  };
}

function drawSection({ id, title, blocks }: Section, draw: DrawBlocks): Container {
  return {
    type: 'Container',
    id,
    isVisible: false,
    spacing: 'Medium',
    items: [
      { type: 'TextBlock', text: title, style: 'heading', weight: 'Bolder', size: 'Default', wrap: true },
      ...draw(blocks),
    ],
  };
}
