import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import type { RecordDocument, RecordPartId } from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { columnWidth, innerWidth, lineHeight, sheet } from './sheet.ts';
import { partsOnPages, runningFoot } from './runningFoot.ts';
import { bulletList, halfPoints, partParagraphs, sizes, stopList, twips } from './wordParts.ts';

const say = texts.mdt;

/** Parts that stand over the whole width of the first page. */
const above: ReadonlySet<RecordPartId> = new Set(['outcome', 'stops', 'situations', 'choice', 'notAsked']);

/**
 * A record as Word document, in the order of the PDF: over the whole width the outcome and what must be settled first,
 * then two columns, then the picture. Headings, lists and tables are Word's own.
 * @param png the record's picture, drawn; null where it has none
 */
export function wordDocument(record: RecordDocument, png: Uint8Array | null): Document {
  const of = (wanted: (id: RecordPartId) => boolean, width: number): ISectionOptions['children'] =>
    partsOnPages(record)
      .filter(({ id }) => wanted(id))
      .flatMap((part) => partParagraphs(part, width, png));
  const picture = of((id) => id === 'picture', innerWidth);
  return new Document({
    title: titleOf(record),
    subject: say.subject,
    creator: texts.productName,
    lastModifiedBy: texts.productName,
    features: { updateFields: false },
    styles: { default: styles },
    numbering: { config: [bulletList, stopList] },
    sections: [
      {
        ...section(record, 1),
        children: [title(record), ...of((id) => above.has(id), innerWidth)],
      },
      {
        ...section(record, 2),
        children: of((id) => !above.has(id) && id !== 'picture', columnWidth),
      },
      // The end of a section in columns is what makes Word fill them evenly.
      { ...section(record, 1), children: picture.length > 0 ? picture : [new Paragraph({ children: [] })] },
    ],
  });
}

function titleOf({ title, caseCode }: RecordDocument): string {
  return [title, ...(caseCode === null ? [] : [say.caseCode(caseCode)])].join('. ');
}

function title({ title: text, date }: RecordDocument): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(innerWidth) }],
    children: [
      new TextRun({ text }),
      new TextRun({ text: `\t${date}`, bold: false, size: halfPoints(sizes.heading) }),
    ],
  });
}

function section(record: RecordDocument, columns: number): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      type: SectionType.CONTINUOUS,
      page: {
        size: { width: twips(sheet.width), height: twips(sheet.height) },
        margin: {
          top: twips(sheet.margin.top),
          right: twips(sheet.margin.right),
          bottom: twips(sheet.margin.bottom),
          left: twips(sheet.margin.left),
          header: twips(36),
          footer: twips(36),
        },
      },
      column: { count: columns, space: twips(sheet.columnGap) },
    },
    headers: { default: runningHead(record) },
    footers: { default: footOf(record) },
  };
}

/** On each page what it is a record of, its code, and which page of how many. */
function runningHead({ title: text, caseCode }: RecordDocument): Header {
  const size = halfPoints(sizes.small);
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(innerWidth) }],
        children: [
          new TextRun({ text: `${text}\t`, size }),
          ...(caseCode === null
            ? []
            : [new TextRun({ text: `${say.caseCode(caseCode)} · `, bold: true, size })]),
          new TextRun({
            children: [say.pageIs, PageNumber.CURRENT, say.pageOf, PageNumber.TOTAL_PAGES],
            size,
          }),
        ],
      }),
    ],
  });
}

function footOf(record: RecordDocument): Footer {
  const text = new TextRun({ text: runningFoot(record), size: halfPoints(sizes.tags) });
  return new Footer({ children: [new Paragraph({ children: [text] })] });
}

/** In Word's own unit, of which a single line has 240. */
const line = Math.round(240 * lineHeight);

const styles = {
  document: {
    run: { font: 'Arial', size: halfPoints(sizes.text), language: { value: 'en-GB' } },
    paragraph: { spacing: { before: 0, after: 20, line, lineRule: LineRuleType.AUTO } },
  },
  heading1: {
    run: { font: 'Arial', size: halfPoints(sizes.title), bold: true, color: '000000' },
    paragraph: { spacing: { before: 0, after: 20 } },
  },
  heading2: {
    run: { font: 'Arial', size: halfPoints(sizes.heading), bold: true, color: '000000' },
    paragraph: { spacing: { before: 70, after: 0 }, keepNext: true },
  },
  heading3: {
    run: { font: 'Arial', size: halfPoints(sizes.text), bold: true, color: '000000' },
    paragraph: { spacing: { before: 40, after: 0 }, keepNext: true },
  },
} as const;
