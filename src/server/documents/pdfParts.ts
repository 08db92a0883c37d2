import type { PdfInline, PdfMargin, PdfNode, PdfTableLayout } from 'pdfmake';
import { underOption } from '../../conversation/record/inWords.ts';
import type {
  RecordBlock,
  RecordFact,
  RecordOption,
  RecordPart,
  RecordPartId,
  Runs,
} from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';

const say = texts.mdt;

/** Sizes of letters, in points. */
export interface Sizes {
  readonly title: number;
  readonly outcome: number;
  readonly heading: number;
  readonly text: number;
  /** Of what runs along each page, and of the names of places to fill in. */
  readonly small: number;
  /** Of references, and of where a statement comes from. */
  readonly tags: number;
}

/** In which a record is set: what is read is 9 points. */
export const ordinarySizes: Sizes = { title: 13, outcome: 12, heading: 10, text: 9, small: 8, tags: 7 };

/** In which a record is set that is one page in them and more in the ordinary ones, the larger first. */
export const onePageSizes: readonly Sizes[] = [
  { ...ordinarySizes, text: 8, tags: 6.5 },
  { ...ordinarySizes, text: 7.5, tags: 6 },
];

/** Wide enough that a page of A4 printed in the middle of a letter sheet, 25 points shorter at each end, loses nothing. */
export const margins: PdfMargin = [36, 52, 36, 58];
const pageWidth = 595.28;
export const innerWidth = pageWidth - margins[0] - margins[2];
export const columnGap = 14;
export const columnWidth = (innerWidth - columnGap) / 2;

/** A page without its margins, a heading and a line. */
const pictureHeight = 841.89 - margins[1] - margins[3] - 38;

/** Dark enough for a poor printer. */
const quiet = '#444444';

/** A heading, listed among the bookmarks. */
export function heading(text: string, sizes: Sizes): PdfNode {
  return { text, bold: true, fontSize: sizes.heading, margin: [0, 5, 0, 1], outline: true };
}

/** Parts that are looked up rather than read. */
const lookedUp: ReadonlySet<RecordPartId> = new Set(['tags', 'limits']);

/** A part with its heading, which never stands at the foot of a column alone. */
export function part({ id, title, blocks }: RecordPart, sizes: Sizes): readonly PdfNode[] {
  const small = lookedUp.has(id) ? { fontSize: sizes.tags } : {};
  const [first, ...rest] = blocks
    .flatMap((block) => atoms(block, sizes))
    .map((node) => ({ ...node, ...small }));
  return [{ stack: [heading(title, sizes), ...(first ? [first] : [])], unbreakable: true }, ...rest];
}

/** What the end of a column does not part: an item of a list, a paragraph, an option with its first warnings. */
function atoms(block: RecordBlock, sizes: Sizes): readonly PdfNode[] {
  switch (block.kind) {
    case 'subheading':
      return [{ text: block.text, bold: true, margin: [0, 2, 0, 0] }];
    case 'paragraph':
      return [whole({ text: inlines(block.runs, sizes), margin: [0, 0, 0, 1.5] })];
    case 'list':
      return block.items.map((runs) =>
        whole({
          ul: [{ text: inlines(runs, sizes) }],
          ...(block.mark === 'stop' ? { type: 'square', fontSize: sizes.heading } : {}),
          margin: [0, 0, 0, 1.5],
        }),
      );
    case 'facts':
      return [facts(block.items)];
    case 'option':
      return optionAtoms(block, sizes);
    case 'picture':
      return [{ svg: block.svg, fit: [innerWidth, pictureHeight] }];
    case 'references':
      return [{ text: [{ text: `${say.cited} `, bold: true }, { text: `${block.items.join('; ')}.` }] }];
    case 'blanks':
      return [];
  }
}

/** Not parted: pdfmake loses the edge of the column behind an indented text that is. */
function whole(node: PdfNode): PdfNode {
  return { stack: [node], unbreakable: true };
}

function facts(items: readonly RecordFact[]): PdfNode {
  return {
    table: {
      widths: [88, '*'],
      body: items.map(({ name, value }) => [{ text: name, color: quiet }, { text: value }]),
    },
    layout: rows,
    margin: [0, 0, 0, 3],
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

function optionAtoms(option: RecordOption, sizes: Sizes): readonly PdfNode[] {
  const { number, state, closed, against, text } = option;
  const head: PdfNode = {
    text: [
      { text: `${number}. `, bold: true },
      ...(state === 'open' ? [{ text: `${say.open} `, bold: true }] : []),
      ...(state === 'closed' ? [...inlines(closed, sizes), { text: ' ' }] : []),
      ...inlines(against, sizes),
      ...inlines(text, sizes).map((one) => (state === 'leads' && !one.color ? { ...one, bold: true } : one)),
    ],
    margin: [0, 2, 0, 1],
  };
  const [first, ...rest] = underOption(option).map(({ lead, items, strong, join }): PdfNode => ({
    text: [
      { text: `${lead} `, bold: strong },
      ...items.flatMap((runs, index) => [...(index > 0 ? [{ text: join }] : []), ...inlines(runs, sizes)]),
    ],
    margin: [10, 0, 0, 1],
  }));
  return [{ stack: [head, ...(first ? [first] : [])], unbreakable: true }, ...rest.map(whole)];
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

export function inlines(runs: Runs, sizes: Sizes): readonly PdfInline[] {
  return runs.map(({ text, strong, subtle, strike, link }) => ({
    text,
    ...(strong ? { bold: true } : {}),
    ...(subtle ? { color: quiet, fontSize: sizes.tags } : {}),
    ...(strike ? { decoration: 'lineThrough' } : {}),
    ...(link === undefined ? {} : { link }),
  }));
}
