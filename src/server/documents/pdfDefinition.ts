import type { PdfDefinition, PdfNode } from 'pdfmake';
import type { RecordDocument, RecordPart, RecordPartId } from '../../conversation/record/recordDocument.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { blankRows } from './pdfBlanks.ts';
import { boxed, columnGap, columnWidth, inlines, margins, part, type Sizes } from './pdfParts.ts';

const say = texts.mdt;

/** Parts that stand over the whole width of the first page, above what is set in two columns. */
const above: ReadonlySet<RecordPartId> = new Set([
  'outcome',
  'stops',
  'situations',
  'choice',
  'notAsked',
  'answers',
  'byHand',
]);

/**
 * A record as pages for pdfmake. On the first page stand, whatever the case, the outcome, what must be settled first,
 * what was not asked, the answers and the places to fill in; the rest follows in two columns, over as many pages as it
 * takes, and the picture last, on a page of its own where it does not fit.
 */
export function pdfDefinition(record: RecordDocument, sizes: Sizes): PdfDefinition {
  const { title, language, parts, date, caseCode } = record;
  const only = (id: RecordPartId): readonly RecordPart[] => parts.filter((one) => one.id === id);
  const below = parts.filter(({ id }) => !above.has(id) && id !== 'picture').map(withoutBanner(record));
  const drawn = (one: RecordPart): readonly PdfNode[] => part(one, sizes);
  return {
    version: '1.7',
    language,
    displayTitle: true,
    info: {
      title: [title, ...(caseCode === null ? [] : [say.caseCode(caseCode)])].join('. '),
      subject: say.subject,
      creationDate: new Date(record.writtenAt),
      creator: texts.productName,
      producer: 'pdfmake',
    },
    pageSize: 'A4',
    pageMargins: margins,
    defaultStyle: { font: 'Roboto', fontSize: sizes.text, lineHeight: 1 },
    header: (page, pages) => runningHead(record, page, pages, sizes),
    footer: () => bannerOf(record, sizes),
    content: [
      {
        columns: [
          { width: '*', text: title, fontSize: sizes.title, bold: true, outline: true },
          { width: 'auto', text: date, fontSize: sizes.heading, margin: [0, 3, 0, 0] },
        ],
      },
      ...only('outcome').map((one) => outcome(one, sizes)),
      ...only('stops').map((one) => boxed(drawn(one), 1.5)),
      ...only('situations').map((one) => boxed(drawn(one), 0.75)),
      ...only('choice').map((one) => boxed(drawn(one), 0.75)),
      ...only('notAsked').flatMap(drawn),
      {
        columns: [
          { width: columnWidth, stack: only('answers').flatMap(drawn) },
          { width: columnWidth, stack: only('byHand').flatMap((one) => blankRows(one, sizes)) },
        ],
        columnGap,
        unbreakable: true,
      },
      {
        columns: [
          { width: columnWidth, stack: below.flatMap(drawn) },
          { width: columnWidth, text: '' },
        ],
        columnGap,
        snakingColumns: true,
        margin: [0, 4, 0, 0],
      },
      ...only('picture').map((one) => ({ stack: drawn(one), unbreakable: true })),
    ],
  };
}

/** What runs along each page need not stand among the parts as well. */
function withoutBanner({ banner }: RecordDocument): (part: RecordPart) => RecordPart {
  const repeats = (block: RecordPart['blocks'][number]): boolean =>
    block.kind === 'paragraph' && block.runs.map(({ text }) => text).join('') === banner;
  return (one) => ({ ...one, blocks: one.blocks.filter((block) => !repeats(block)) });
}

/** What the case comes to, in letters that are seen from the other side of a table. */
function outcome({ title, blocks }: RecordPart, sizes: Sizes): PdfNode {
  const [first = [], ...rest] = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [inlines(block.runs, sizes)] : [],
  );
  return {
    stack: [
      {
        text: [{ text: `${title}: ` }, ...first.map((one) => ({ ...one, bold: true }))],
        fontSize: sizes.outcome,
        outline: true,
        outlineText: title,
      },
      ...rest.map((text) => ({ text })),
    ],
    margin: [0, 4, 0, 0],
  };
}

/** On each page what the reader must not forget, whichever page is left of the record. */
function bannerOf({ banner }: RecordDocument, sizes: Sizes): PdfNode {
  const [left, , right] = margins;
  return { text: banner, fontSize: sizes.tags, margin: [left, 3, right, 0] };
}

/** On each page the case code and which page of how many; after the first also what it is a record of. */
function runningHead(record: RecordDocument, page: number, pages: number, sizes: Sizes): PdfNode {
  const [left, top, right] = margins;
  const { title, date, caseCode } = record;
  return {
    margin: [left, top - 14, right, 0],
    fontSize: sizes.small,
    columns: [
      { width: '*', text: page === 1 ? '' : `${title} · ${date}` },
      {
        width: 'auto',
        text: [
          ...(caseCode === null ? [] : [{ text: `${say.caseCode(caseCode)} · `, bold: true }]),
          { text: say.page(page, pages) },
        ],
      },
    ],
  };
}
