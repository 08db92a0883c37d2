import type { PdfInline, PdfNode, PdfTableLayout } from 'pdfmake';
import { leadsOn, underOption } from '../../conversation/record/inWords.ts';
import type {
  RecordBlock,
  RecordFact,
  RecordOption,
  RecordPart,
  Runs,
} from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { innerWidth, pictureHeight } from './sheet.ts';

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

/** In which a record is set that is one page in them and two in the ordinary ones. */
export const onePageSizes: Sizes = { ...ordinarySizes, text: 8.5 };

/** Dark enough for a poor printer. */
const quiet = '#444444';

/** A heading, listed among the bookmarks. */
export function heading(text: string, sizes: Sizes): PdfNode {
  return { text, bold: true, fontSize: sizes.heading, margin: [0, 3, 0, 0], outline: true };
}

/** A part with its heading, which never stands at the foot of a column alone. */
export function part(one: RecordPart, sizes: Sizes): readonly PdfNode[] {
  const { id, title, blocks } = one;
  if (id === 'notAsked') return runIn(one, [], sizes);
  if (id === 'tags') {
    // Looked up rather than read.
    const small = { fontSize: sizes.tags };
    return runIn(one, [{ text: `${title}. `, bold: true }], sizes).map((node) => ({ ...node, ...small }));
  }
  const [first, ...rest] = inOrder(blocks, sizes);
  return [{ stack: [heading(title, sizes), ...(first ? [first] : [])], unbreakable: true }, ...rest];
}

/** A part without a line for its heading: its first paragraph begins with it, or says it by itself. */
function runIn({ title, blocks }: RecordPart, lead: readonly PdfInline[], sizes: Sizes): readonly PdfNode[] {
  const [first, ...rest] = blocks;
  const begins = first?.kind === 'paragraph';
  const head: PdfNode = {
    text: [...lead, ...(begins ? inlines(first.runs, sizes) : [])],
    outline: true,
    outlineText: title,
    margin: [0, 1.5, 0, 0.5],
  };
  return [head, ...inOrder(begins ? rest : blocks, sizes)];
}

/** Blocks one after the other; what leads on to the next is not parted from it. */
function inOrder(blocks: readonly RecordBlock[], sizes: Sizes): readonly PdfNode[] {
  const [block, ...rest] = blocks;
  if (!block) return [];
  const [own, after] = [atoms(block, sizes), inOrder(rest, sizes)];
  const [next, ...others] = after;
  return leadsOn(block, rest[0]) && next
    ? [{ stack: [...own, next], unbreakable: true }, ...others]
    : [...own, ...after];
}

/** What the end of a column does not part: an item of a list, a paragraph, an option with its first warnings. */
function atoms(block: RecordBlock, sizes: Sizes): readonly PdfNode[] {
  switch (block.kind) {
    case 'subheading':
      return [{ text: block.text, bold: true, margin: [0, 2, 0, 0] }];
    case 'paragraph':
      return [whole({ text: inlines(block.runs, sizes), margin: [0, 0, 0, 1] })];
    case 'list':
      return block.items.map((runs) =>
        whole({
          ul: [{ text: inlines(runs, sizes) }],
          ...(block.mark === 'stop' ? { type: 'square', fontSize: sizes.heading } : {}),
          margin: [0, 0, 0, 1],
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
    margin: [0, 0, 0, 2],
  };
}

const rows: PdfTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.25),
  vLineWidth: () => 0,
  hLineColor: () => quiet,
  paddingLeft: (column) => (column === 0 ? 0 : 4),
  paddingRight: () => 0,
  paddingTop: () => 0.5,
  paddingBottom: () => 0.5,
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
  const [first, ...rest] = underOption(option).map(({ lead, items, strong, small, join }): PdfNode => ({
    ...(small ? { fontSize: sizes.tags } : {}),
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
    margin: [0, 1.5, 0, 0.5],
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
