import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  HeightRule,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { leadsOn, underOption } from '../../conversation/record/inWords.ts';
import type {
  Blank,
  RecordBlock,
  RecordFact,
  RecordOption,
  RecordPart,
  RecordPicture,
  Runs,
} from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { pictureHeight } from './sheet.ts';

const say = texts.mdt;

/** Sizes of letters, in points, as in the PDF. */
export const sizes = { title: 13, outcome: 12, heading: 10, text: 9, small: 8, tags: 7 } as const;

/** Word's own units: half points for letters, twentieths of a point for places. */
export const halfPoints = (points: number): number => Math.round(points * 2);
export const twips = (points: number): number => Math.round(points * 20);

const quiet = '444444';

const listIndent = { left: twips(9), hanging: twips(9) } as const;

export const bulletList = listOf('bullet', '\u2022');
export const stopList = listOf('stop', '\u25a0');

function listOf(reference: string, text: string) {
  const level = { level: 0, format: LevelFormat.BULLET, text, alignment: AlignmentType.LEFT };
  return { reference, levels: [{ ...level, style: { paragraph: { indent: listIndent } } }] } as const;
}

/** A part with its heading, which never stands on another page. What must be settled first stands in a frame. */
export function partParagraphs(
  { id, title, blocks }: RecordPart,
  width: number,
  png: Uint8Array | null,
): readonly (Paragraph | Table)[] {
  if (id === 'outcome') return [outcomeHeading(title, blocks)];
  const framed = id === 'stops' ? 12 : id === 'situations' || id === 'choice' ? 6 : null;
  // Word frames paragraphs together only where they are indented alike.
  const border = framed === null ? {} : { border: frame(framed), indent: listIndent };
  const isLookedUp = id === 'tags';
  const size = isLookedUp ? sizes.tags : sizes.text;
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    ...border,
    children: [new TextRun({ text: title, ...(isLookedUp ? { size: halfPoints(sizes.small) } : {}) })],
  });
  const to = { size, width, png, around: border };
  return [
    heading,
    ...blocks.flatMap((block, index) => {
      // A picture fills a page: what is said of it goes there with it.
      const keepNext = id === 'picture' || leadsOn(block, blocks[index + 1]);
      return paragraphs(block, { ...to, keepNext });
    }),
  ];
}

/** How a block is drawn. */
interface Drawing {
  readonly size: number;
  /** Of the column, in points. */
  readonly width: number;
  readonly png: Uint8Array | null;
  readonly around: Pick<IParagraphOptions, 'border' | 'indent'>;
  /** Whether a paragraph goes to the next page with what follows it. */
  readonly keepNext: boolean;
}

/** What the case comes to, in letters that are seen from the other side of a table, and behind it of which kind it is. */
function outcomeHeading(title: string, blocks: readonly RecordBlock[]): Paragraph {
  const [first = [], ...rest] = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : []));
  const kind = rest.flat().map((run) => ({ ...run, text: `  ${run.text}` }));
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    children: [
      new TextRun({ text: `${title}: `, bold: false, size: halfPoints(sizes.outcome) }),
      ...runsOf(first, sizes.outcome),
      ...runsOf(kind, sizes.text),
    ],
  });
}

function paragraphs(block: RecordBlock, to: Drawing): readonly (Paragraph | Table)[] {
  const text = (children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
    new Paragraph({ keepLines: true, ...to.around, ...options, children });
  switch (block.kind) {
    case 'subheading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          keepNext: true,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [text(runsOf(block.runs, to.size), { keepNext: to.keepNext })];
    case 'list':
      return block.items.map((runs) =>
        text(runsOf(runs, to.size), { numbering: { reference: block.mark, level: 0 } }),
      );
    case 'facts':
      return [factsTable(block.items, to), spaceAfterTable()];
    case 'option':
      return optionParagraphs(block);
    case 'picture':
      return to.png === null ? [text([new TextRun(block.alt)])] : [picture(block, to.png, to.width)];
    case 'references':
      return [
        new Paragraph({
          children: [
            new TextRun({ text: `${say.cited} `, bold: true, size: halfPoints(to.size) }),
            new TextRun({ text: `${block.items.join('; ')}.`, size: halfPoints(to.size) }),
          ],
        }),
      ];
    case 'blanks':
      return [blanksTable(block.items, to), spaceAfterTable()];
  }
}

function optionParagraphs(option: RecordOption): readonly Paragraph[] {
  const { number, state, closed, against, text } = option;
  const under = underOption(option);
  const lead = state === 'open' ? [{ text: `${say.open} `, strong: true }] : [];
  const before = state === 'closed' ? [...closed, { text: ' ' }] : lead;
  const own = text.map((run) => (state === 'leads' && !run.subtle ? { ...run, strong: true } : run));
  return [
    new Paragraph({
      keepLines: true,
      keepNext: under.length > 0,
      spacing: { before: 40 },
      children: runsOf([{ text: `${number}. `, strong: true }, ...before, ...against, ...own], sizes.text),
    }),
    ...under.map(
      ({ lead: first, items, strong, join }) =>
        new Paragraph({
          keepLines: true,
          indent: { left: twips(10) },
          children: runsOf(
            [
              { text: `${first} `, ...(strong ? { strong } : {}) },
              ...items.flatMap((runs, index) => [...(index > 0 ? [{ text: join }] : []), ...runs]),
            ],
            sizes.text,
          ),
        }),
    ),
  ];
}

/** @param size in points */
function runsOf(runs: Runs, size: number): readonly ParagraphChild[] {
  return runs.map(({ text, strong, subtle, strike, link }) => {
    const run = new TextRun({
      text,
      bold: strong === true,
      strike: strike === true,
      size: halfPoints(subtle ? sizes.tags : size),
      ...(subtle ? { color: quiet } : {}),
    });
    return link === undefined ? run : new ExternalHyperlink({ link, children: [run] });
  });
}

/** A frame of some eighths of a point. */
function frame(size: number): NonNullable<IParagraphOptions['border']> {
  const side = { style: BorderStyle.SINGLE, size, space: 3, color: '000000' };
  return { top: side, bottom: side, left: side, right: side };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 2, color: quiet } as const;
const firm = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

function factsTable(items: readonly RecordFact[], { width }: Drawing): Table {
  const columns = [88, width - 88];
  const cell = (text: string, column: number, color: string): TableCell =>
    new TableCell({
      width: { size: twips(columns[column] ?? 0), type: WidthType.DXA },
      margins: { top: 10, bottom: 10, left: column === 0 ? 0 : 60, right: 0 },
      children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, color })] })],
    });
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: thin,
    },
    rows: items.map(
      ({ name, value }) =>
        new TableRow({ cantSplit: true, children: [cell(name, 0, quiet), cell(value, 1, '000000')] }),
    ),
  });
}

/** Room for a line of handwriting, and for the label of a patient, in points. */
const lineHeight = 16;
const labelHeight = 48;

function blanksTable(blanks: readonly Blank[], { width }: Drawing): Table {
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: [twips(width)],
    borders: {
      top: firm,
      bottom: firm,
      left: firm,
      right: firm,
      insideHorizontal: firm,
      insideVertical: firm,
    },
    rows: blanks.map(
      ({ label, lines }) =>
        new TableRow({
          cantSplit: true,
          height: {
            value: twips(lines === 0 ? labelHeight : lines * lineHeight),
            rule: HeightRule.ATLEAST,
          },
          children: [
            new TableCell({
              width: { size: twips(width), type: WidthType.DXA },
              margins: { top: 15, bottom: 15, left: 60, right: 60 },
              children: [
                new Paragraph({
                  spacing: { after: 0 },
                  children: [new TextRun({ text: label, size: halfPoints(sizes.small) })],
                }),
              ],
            }),
          ],
        }),
    ),
  });
}

/** Two tables in a row would grow together. */
function spaceAfterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 60 }, children: [] });
}

/** A picture as wide as the page, or as high: with its words for who does not see it. */
function picture({ width, height, alt }: RecordPicture, png: Uint8Array, room: number): Paragraph {
  const most = { width: room, height: pictureHeight };
  const scale = Math.min(most.width / width, most.height / height);
  const pixels = (points: number): number => Math.round((points * 96) / 72);
  return new Paragraph({
    // In lines that are closer than a single one a picture is cut off at its top.
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: pixels(width * scale), height: pixels(height * scale) },
        // With an id of its own: the package counts pictures over all documents.
        altText: { id: '1', name: say.picture, title: say.picture, description: alt },
      }),
    ],
  });
}
