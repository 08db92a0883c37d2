import type { PdfInline, PdfMargin, PdfNode, PdfTableLayout } from 'pdfmake';
import { underOption } from '../../conversation/record/inWords.ts';
import type {
  RecordBlock,
  RecordFact,
  RecordOption,
  RecordPart,
  Runs,
} from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';

const say = texts.mdt;

/** Sizes of letters, in points. */
export const sizes = { title: 13, outcome: 11, heading: 9, text: 8, small: 7, references: 6.5 } as const;

/** Wide enough that a page of A4 printed in the middle of a letter sheet, 25 points shorter on each side, loses nothing. */
export const margins: PdfMargin = [40, 56, 40, 44];
const pageWidth = 595.28;
export const innerWidth = pageWidth - margins[0] - margins[2];
export const columnGap = 14;

/** Dark enough for a poor printer. */
const quiet = '#444444';

/** A part with its heading, which never stands at the foot of a column alone. */
export function part({ id, title, blocks }: RecordPart, size: 'large' | 'text' = 'text'): readonly PdfNode[] {
  const heading: PdfNode = {
    text: title,
    bold: true,
    fontSize: sizes.heading,
    margin: [0, 5, 0, 1],
    outline: true,
    headlineLevel: 1,
  };
  const [first, ...rest] = blocks.flatMap((block) => atoms(block));
  const last = id === 'tags' || id === 'limits' ? { fontSize: sizes.references } : {};
  const large = size === 'large' && first ? { ...first, fontSize: sizes.outcome } : first;
  return [
    { stack: [heading, ...(large ? [large] : [])], unbreakable: true, ...last },
    ...rest.map((node) => ({ ...node, ...last })),
  ];
}

/** What may be parted by the end of a column: an item of a list, a paragraph, an option with its first warnings. */
function atoms(block: RecordBlock): readonly PdfNode[] {
  switch (block.kind) {
    case 'subheading':
      return [{ text: block.text, bold: true, margin: [0, 2, 0, 0] }];
    case 'paragraph':
      return [{ text: inlines(block.runs), margin: [0, 0, 0, 1.5] }];
    case 'list':
      return block.items.map((runs) => ({
        ul: [{ text: inlines(runs) }],
        ...(block.mark === 'stop' ? { type: 'square', fontSize: sizes.heading } : {}),
        margin: [0, 0, 0, 1.5],
      }));
    case 'facts':
      return [facts(block.items)];
    case 'option':
      return optionAtoms(block);
    case 'picture':
      return [{ svg: block.svg, fit: [innerWidth, 640] }];
    case 'references':
      return [{ text: [{ text: `${say.cited} `, bold: true }, { text: `${block.items.join('; ')}.` }] }];
    case 'blanks':
      return [];
  }
}

function facts(items: readonly RecordFact[]): PdfNode {
  return {
    table: {
      widths: [88, '*'],
      body: items.map(({ name, value }) => [{ text: name, color: quiet }, { text: value }]),
    },
    layout: rows,
  };
}

const rows: PdfTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.25),
  vLineWidth: () => 0,
  hLineColor: () => quiet,
  paddingLeft: (column) => (column === 0 ? 0 : 4),
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

function optionAtoms(option: RecordOption): readonly PdfNode[] {
  const { number, state, closed, against, text } = option;
  const head: PdfNode = {
    text: [
      { text: `${number}. `, bold: true },
      ...(state === 'open' ? [{ text: `${say.open} `, bold: true }] : []),
      ...(state === 'closed' ? [...inlines(closed), { text: ' ' }] : []),
      ...inlines(against),
      ...inlines(text).map((one) => (state === 'leads' && !one.color ? { ...one, bold: true } : one)),
    ],
    margin: [0, 2, 0, 1],
  };
  const [first, ...rest] = underOption(option).map(({ lead, items, strong, join }): PdfNode => ({
    text: [
      { text: `${lead} `, bold: strong },
      ...items.flatMap((runs, index) => [...(index > 0 ? [{ text: join }] : []), ...inlines(runs)]),
    ],
    margin: [10, 0, 0, 1],
  }));
  return [{ stack: [head, ...(first ? [first] : [])], unbreakable: true }, ...rest];
}

/** Parts in a box that stands out in print without colour. */
export function boxed(stack: readonly PdfNode[], lineWidth: number): PdfNode {
  return {
    table: { widths: ['*'], body: [[{ stack }]], dontBreakRows: true },
    layout: {
      hLineWidth: () => lineWidth,
      vLineWidth: () => lineWidth,
      paddingTop: () => 0,
      paddingBottom: () => 2,
    },
    margin: [0, 4, 0, 2],
  };
}

export function inlines(runs: Runs): readonly PdfInline[] {
  return runs.map(({ text, strong, subtle, strike, link }) => ({
    text,
    ...(strong ? { bold: true } : {}),
    ...(subtle ? { color: quiet, fontSize: sizes.references } : {}),
    ...(strike ? { decoration: 'lineThrough' } : {}),
    ...(link === undefined ? {} : { link }),
  }));
}
